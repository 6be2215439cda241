import { errors } from '@strapi/utils';
import { type Sql, transaction } from '../../../database/sql';
import { refuseField } from '../../../http/check-request';
import type { ClientCall } from '../../../http/controller';
import { enqueue } from '../../../jobs/enqueue';
import { record } from '../../activity/data/record';
import { findCode, spendCodes } from '../data/codes';
import { meetDevice } from '../data/known-devices';
import { forgetFailures } from '../data/login-failures';
import { actorOf, clientOf, lockUser, setPassword, type UserRow } from '../data/users';
import { hashPassword } from '../domain/passwords';
import sessions, { type SignedIn } from './sessions';
import { changeOwnAccount } from './trying';

const SPENT = 'This link is no longer valid. Ask for a new one.';

/** Asks for a link that sets a new password; the same for every address. */
const forgot = (email: string): Promise<void> => transaction((sql) => enqueue(sql, 'password-forgotten', { email }));

async function announce(sql: Sql, user: UserRow): Promise<void> {
  const clientId = await clientOf(sql, user.id);
  if (clientId !== null) {
    await record(sql, [clientId], { kind: 'password.changed', actor: actorOf(user) });
  }
  await enqueue(sql, 'security-notice', { kind: 'password', email: user.email });
}

/** Sets a new password by a mailed code, which works once; every session dies, and this one begins. */
async function reset(request: { code: string; password: string }, userAgent: string): Promise<SignedIn> {
  const passwordHash = await hashPassword(request.password);
  return transaction(async (sql) => {
    const code = await findCode(sql, request.code, ['password']);
    const user = code?.userId == null ? undefined : await lockUser(sql, code.userId);
    if (!code || !user || code.used || code.expired || user.blocked) throw new errors.ValidationError(SPENT);
    await setPassword(sql, user.id, passwordHash);
    await spendCodes(sql, code);
    await forgetFailures(sql, user.email);
    await announce(sql, user);
    // Whoever has the mailbox has the account: this device needs no word of warning, now or later.
    await meetDevice(sql, user.id, userAgent);
    return sessions.open(sql, user.id, userAgent);
  });
}

interface Change {
  currentPassword: string;
  password: string;
}

const NOT_CURRENT = 'This is not your current password.';

/** Changes the password of a signed-in user. This device stays in, every other is signed out. */
async function change(call: ClientCall<Change>): Promise<SignedIn> {
  const { currentPassword, password } = call.body;
  const proof = { field: 'currentPassword', password: currentPassword, wrong: NOT_CURRENT };
  const passwordHash = await hashPassword(password);
  return changeOwnAccount(call, proof, async (sql, me, user) => {
    if (currentPassword === password) return refuseField('password', 'Choose one that you do not use already.');
    await setPassword(sql, user.id, passwordHash, me.deviceId);
    await announce(sql, user);
    return sessions.open(sql, user.id, call.userAgent, me.deviceId);
  });
}

export default { forgot, reset, change };
