import { errors } from '@strapi/utils';
import type { z } from 'zod';
import { anew } from '../../../database/anew';
import { type Sql, transaction, withConnection } from '../../../database/sql';
import { refuseField } from '../../../http/check-request';
import type { Answer } from '../../../http/controller';
import { enqueue } from '../../../jobs/enqueue';
import { type Actor, record } from '../../activity/data/record';
import { readBusiness } from '../../business/data/business';
import { lockAddress } from '../../client/data/addresses';
import { cardOf } from '../../client/data/card';
import { type ClientKey, clientKey, lockClient, refuseArchived } from '../../client/data/clients';
import { findCode } from '../data/codes';
import { openInvitation, voidInvitationsOf } from '../data/invitations';
import { clientOf, findByEmail } from '../data/users';
import { hashPassword } from '../domain/passwords';
import { isOwnName, type invitationAnswer, NOT_OWN_NAME } from '../domain/schemas';
import { joinClient } from './joining';
import sessions, { type SignedIn } from './sessions';

const DEAD =
  'This invitation cannot be followed any more: it was used, replaced, or is older than seven days. Sign in if you have joined already; otherwise ask for a new one.';
const HAS_ACCOUNT = 'This address has an account already. Sign in with it.';

/** Refuses an address that signs in already, with the client it signs in for: the owner may know. */
async function refuseKnown(sql: Sql, email: string, clientId: number): Promise<void> {
  const user = await findByEmail(sql, email);
  if (!user) return;
  const theirs = await clientOf(sql, user.id);
  if (theirs === clientId) refuseField('email', 'This address signs in for this client already.');
  const { name } = theirs === null ? { name: 'somebody else' } : await clientKey(sql, theirs);
  refuseField('email', `This address signs in for ${name} already. An address has one client: invite another address.`);
}

/**
 * Opens an invitation in the caller's transaction: its mail goes out in a job, and the log tells of it.
 * @returns it as the API tells of it: a JSON text
 */
async function open(sql: Sql, client: ClientKey, email: string, actor: Actor & { name: string }): Promise<string> {
  const { id: clientId, documentId: subjectId } = client;
  const invitation = { clientId, email, invitedBy: actor.name, byClient: actor.type === 'client' };
  const { id, json } = await openInvitation(sql, invitation);
  await enqueue(sql, 'client-invited', { invitation: id });
  await record(sql, [clientId], { kind: 'client.invited', actor, subjectId, details: { email } });
  return json;
}

/**
 * Invites an address to a client; the mail goes out in a job. Throws 404 where there is no such client, 400 at `email`
 * where the address has an account, and 400 where the client is archived.
 */
function invite(documentId: string, email: string, actor: Actor & { name: string }): Promise<Answer> {
  return transaction(async (sql) => {
    const client = await lockClient(sql, documentId);
    refuseArchived(client);
    await refuseKnown(sql, email, client.id);
    await open(sql, client, email, actor);
    return { status: 201, body: await cardOf(sql, documentId) };
  });
}

/** The invitation behind a code, locked with its address, and its client. Throws 400 where it can't be followed any more. */
async function follow(sql: Sql, text: string) {
  const code = await findCode(sql, text, ['invitation']);
  if (!code || code.used || code.expired || code.clientId === null) throw new errors.ValidationError(DEAD);
  await lockAddress(sql, code.email);
  return { code, client: await clientKey(sql, code.clientId) };
}

/** Who invites whom. Throws 400 where the invitation can't be followed any more. */
function look(text: string): Promise<{ business: string; client: string; email: string; invitedBy: string }> {
  return withConnection(async (sql) => {
    const { code, client } = await follow(sql, text);
    const business = await readBusiness(sql);
    const { invitedBy } = JSON.parse(code.details) as { invitedBy: string };
    return { business: business.name, client: client.name, email: code.email, invitedBy };
  });
}

/** Follows an invitation: makes the user with the password they chose, and signs them in. The code works once. */
async function accept(answer: z.infer<typeof invitationAnswer>, userAgent: string): Promise<SignedIn> {
  const passwordHash = await hashPassword(answer.password);
  const join = async (sql: Sql) => {
    const { code, client } = await follow(sql, answer.code);
    const { email } = code;
    const { username = email, name: ownName = null } = answer;
    if (!isOwnName({ username, email })) refuseField('username', NOT_OWN_NAME);
    if (await findByEmail(sql, email)) throw new errors.ValidationError(HAS_ACCOUNT);
    const user = await joinClient(sql, client, { ownName, email, username, passwordHash });
    await voidInvitationsOf(sql, { email, clientId: client.id, byClient: false });
    return sessions.open(sql, user, userAgent);
  };
  return anew(() => transaction(join));
}

export default { open, invite, look, accept };
