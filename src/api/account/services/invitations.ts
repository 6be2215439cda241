import { errors } from '@strapi/utils';
import type { z } from 'zod';
import { anew } from '../../../database/anew';
import { type Sql, transaction, withConnection } from '../../../database/sql';
import { refuseField } from '../../../http/field-errors';
import type { Answer, Call } from '../../../http/controller';
import { onceForAnyone } from '../../../http/idempotency';
import { enqueue } from '../../../jobs/enqueue';
import { type Actor, record } from '../../activity/data/record';
import { readBusiness } from '../../business/data/business';
import { lockAddress } from '../../client/data/addresses';
import { cardOf } from '../../client/data/card';
import { type ClientKey, clientKey, lockClient, refuseArchived } from '../../client/data/clients';
import { findCode } from '../data/codes';
import { openInvitation, readInvitation, voidInvitationsOf, withdrawInvitation } from '../data/invitations';
import { meetDevice } from '../data/known-devices';
import { clientOf, findByEmail } from '../data/users';
import { passwordFits } from '../domain/passwords';
import { isOwnName, type invitationAnswer, NOT_OWN_NAME } from '../domain/schemas';
import { hashChosen } from './hashing';
import { joinClient } from './joining';
import sessions from './sessions';

const DEAD =
  'This invitation cannot be followed any more: it was used, replaced, or is older than seven days. Sign in if you have joined already; otherwise ask for a new one.';
const NOT_OPEN = 'There is no such invitation. It may have been accepted or taken back already.';
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

/**
 * Takes an invitation to a client back in the caller's transaction: its link leads nowhere any more, and the log tells of it.
 * Throws 404 where none of that name is open.
 */
async function close(sql: Sql, client: ClientKey, invitation: string, actor: Actor): Promise<void> {
  const { id: clientId, documentId: subjectId } = client;
  const email = await withdrawInvitation(sql, clientId, invitation);
  if (email === undefined) throw new errors.NotFoundError(NOT_OPEN);
  await record(sql, [clientId], { kind: 'client.uninvited', actor, subjectId, details: { email } });
}

/** Takes an invitation to a client back, whoever of both sides sent it. Throws 404 where none of that name is open. */
function withdraw(documentId: string, invitation: string, actor: Actor): Promise<Answer> {
  return transaction(async (sql) => {
    await close(sql, await lockClient(sql, documentId), invitation, actor);
    return { body: await cardOf(sql, documentId) };
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
    const invitation = await readInvitation(sql, text);
    if (!invitation) throw new errors.ValidationError(DEAD);
    const { name } = await readBusiness(sql);
    return { business: name, ...invitation };
  });
}

type Accepting = Call<z.infer<typeof invitationAnswer>>;

async function join(sql: Sql, { body, userAgent }: Accepting, passwordHash: string): Promise<Answer> {
  const { code, client } = await follow(sql, body.code);
  const { email } = code;
  const { username = email, name: ownName = null, timeZone } = body;
  if (!isOwnName({ username, email })) refuseField('username', NOT_OWN_NAME);
  if (await findByEmail(sql, email)) throw new errors.ValidationError(HAS_ACCOUNT);
  const user = await joinClient(sql, client, { ownName, email, username, passwordHash, timeZone });
  await voidInvitationsOf(sql, { email, clientId: client.id, byClient: false });
  // Theirs is the device that follows the link: of another they are told, also where that is the first that signs in.
  await meetDevice(sql, user, userAgent);
  return { body: await sessions.open(sql, user, userAgent) };
}

/** Another session for whoever did not get the first one's tokens, as long as the password is still the one they chose. */
async function signInAgain(sql: Sql, { body, userAgent }: Accepting): Promise<Answer> {
  const code = await findCode(sql, body.code, ['invitation']);
  const user = code && (await findByEmail(sql, code.email));
  if (!user || user.blocked || !(await passwordFits(body.password, user.password)))
    throw new errors.ValidationError(DEAD);
  return { body: await sessions.open(sql, user.id, userAgent) };
}

/** Follows an invitation: makes the user with the password they chose, and signs them in. The code works once. */
async function accept(call: Accepting): Promise<Answer> {
  const passwordHash = await hashChosen(call);
  const joinOnce = (sql: Sql) =>
    onceForAnyone(
      sql,
      call,
      () => join(sql, call, passwordHash),
      () => signInAgain(sql, call),
    );
  return anew(() => transaction(joinOnce));
}

export default { open, invite, close, withdraw, look, accept };
