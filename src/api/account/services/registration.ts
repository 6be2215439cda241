import { errors } from '@strapi/utils';
import type { z } from 'zod';
import { anew } from '../../../database/anew';
import { alone, type Sql, transaction } from '../../../database/sql';
import { Refusal } from '../../../http/refusal';
import { enqueue } from '../../../jobs/enqueue';
import { registrationIsOpen } from '../../business/data/business';
import { lockAddress } from '../../client/data/addresses';
import { clientKey, clientWithoutUsers, createClient } from '../../client/data/clients';
import { type CodeRow, findCode, spendCodes } from '../data/codes';
import { invitedTo, voidInvitationsOf } from '../data/invitations';
import { findByEmail } from '../data/users';
import { passwordFits } from '../domain/passwords';
import type { registration } from '../domain/schemas';
import { SPENT } from '../domain/sentences';
import { moveToAddress } from './address';
import { refuseMuchHashing } from './hashing';
import { joinClient } from './joining';

type Registration = z.infer<typeof registration>;
type Pending = Pick<Registration, 'name' | 'timeZone'> & { username: string; passwordHash: string };

const BY_INVITATION = 'Accounts are by invitation here. Write to us and we will send you one.';

/** Throws 403 where people get in by an invitation alone: by a link of before as little as by another registration. */
async function refuseWhereClosed(sql: Sql): Promise<void> {
  if (!(await registrationIsOpen(sql))) throw new Refusal(403, BY_INVITATION);
}

/** Takes a registration. A job is queued whether or not the address has an account. */
const ask = (
  { name, email, username = email, timeZone }: Omit<Registration, 'password'>,
  passwordHash: string,
): Promise<void> =>
  transaction(async (sql) => {
    await refuseWhereClosed(sql);
    await enqueue(sql, 'registration-asked', { name, email, username, passwordHash, timeZone });
  });

/** Sends the link again, where a registration waits for it. */
const askAgain = (email: string): Promise<void> =>
  transaction((sql) => enqueue(sql, 'confirmation-asked-again', { email }));

/** The client that waits for this address: the owner invited it there, or entered the client under it. */
async function waitingClient(sql: Sql, email: string) {
  const invited = await invitedTo(sql, email);
  return invited === undefined ? clientWithoutUsers(sql, email) : clientKey(sql, invited);
}

/** The user of a confirmed registration, with the client that waits for them or a new one. */
async function join(sql: Sql, email: string, { name, timeZone, ...login }: Pending): Promise<void> {
  const waiting = await waitingClient(sql, email);
  const client = waiting ?? (await createClient({ name, email }));
  await joinClient(sql, client, { ownName: waiting ? name : null, email, timeZone, ...login });
  await voidInvitationsOf(sql, { email, clientId: client.id, byClient: false });
}

/** Whether a registration can still be confirmed by its link. */
const waits = ({ used, expired, details }: CodeRow) => !used && !expired && details !== '{}';

const typedIn = ({ details }: CodeRow) => JSON.parse(details) as Pending;

async function confirmRegistration(sql: Sql, code: CodeRow): Promise<void> {
  await lockAddress(sql, code.email);
  const exists = await findByEmail(sql, code.email);
  if (!exists) {
    if (!waits(code)) throw new errors.ValidationError(SPENT);
    await refuseWhereClosed(sql);
    await join(sql, code.email, typedIn(code));
  }
  await spendCodes(sql, code);
}

/**
 * Follows a link that confirms an address, of a registration or of a move. The same link may be opened again: it
 * says the same. Throws 400 when it is unknown, too old, or spent on something else, and 403 where a registration may not come in
 * any more.
 */
async function confirm(text: string): Promise<{ confirmed: 'registration' | 'address'; email: string }> {
  const follow = async (sql: Sql) => {
    const code = await findCode(sql, text, ['registration', 'address']);
    if (!code) throw new errors.ValidationError(SPENT);
    if (code.purpose === 'registration') await confirmRegistration(sql, code);
    else await moveToAddress(sql, code);
    return { confirmed: code.purpose === 'registration' ? 'registration' : 'address', email: code.email } as const;
  };
  return anew(() => transaction(follow));
}

/**
 * Whose address the link of a registration is about. Looking at it confirms nothing: mail scanners follow every link. Throws
 * 400 where it cannot be followed.
 */
const look = (text: string): Promise<{ email: string; confirmed: boolean }> =>
  transaction(async (sql) => {
    const code = await findCode(sql, text, ['registration']);
    if (!code) throw new errors.ValidationError(SPENT);
    const confirmed = Boolean(await findByEmail(sql, code.email));
    if (!confirmed && !waits(code)) throw new errors.ValidationError(SPENT);
    return { email: code.email, confirmed };
  });

/**
 * Confirms the registration behind a link for whoever knows its password as well: only they typed it. Whoever was sent the
 * link because somebody else typed their address, and follows it, so lets nobody in. Throws 429 where too many passwords
 * come from the network of `address`.
 */
async function confirmKnowing(text: string, password: string, address: string): Promise<void> {
  const code = await findCode(alone, text, ['registration']);
  if (!code || !waits(code)) return;
  await refuseMuchHashing(address);
  if (await passwordFits(password, typedIn(code).passwordHash)) await confirm(text);
}

export default { ask, askAgain, confirm, look, confirmKnowing };
