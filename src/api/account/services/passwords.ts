import { errors } from '@strapi/utils';
import { whoIs } from '../../../database/scoped';
import { type Sql, transaction } from '../../../database/sql';
import { refuseField } from '../../../http/check-request';
import type { ClientSession } from '../../../http/client-session';
import { enqueue } from '../../../jobs/enqueue';
import { record } from '../../activity/data/record';
import { findCode, spendCodes } from '../data/codes';
import { forgetFailures } from '../data/login-failures';
import { clientOf, lockUser, setPassword, type UserRow } from '../data/users';
import { hashPassword, passwordFits } from '../domain/passwords';
import sessions, { type SignedIn } from './sessions';

const SPENT = 'This link is no longer valid. Ask for a new one.';

/** Asks for a link that sets a new password; the same for every address. */
const forgot = (email: string): Promise<void> => transaction((sql) => enqueue(sql, 'password-forgotten', { email }));

async function announce(sql: Sql, user: UserRow): Promise<void> {
  const clientId = await clientOf(sql, user.id);
  if (clientId !== null) {
    await record(sql, [clientId], { kind: 'password.changed', actor: { type: 'client', name: user.username } });
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
    return sessions.open(sql, user.id, userAgent);
  });
}

interface Change {
  currentPassword: string;
  password: string;
}

/** Changes the password of a signed-in user. This device stays in, every other is signed out. */
async function change(session: ClientSession, request: Change, userAgent: string): Promise<SignedIn> {
  const passwordHash = await hashPassword(request.password);
  return transaction(async (sql) => {
    const me = await whoIs(sql, session);
    const user = await lockUser(sql, me.userId);
    if (!user || !(await passwordFits(request.currentPassword, user.password))) {
      return refuseField('currentPassword', 'This is not your current password.');
    }
    if (request.currentPassword === request.password) {
      return refuseField('password', 'Choose one that you do not use already.');
    }
    await setPassword(sql, user.id, passwordHash, me.deviceId);
    await announce(sql, user);
    return sessions.open(sql, user.id, userAgent, me.deviceId);
  });
}

export default { forgot, reset, change };
