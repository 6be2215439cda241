import { randomUUID } from 'node:crypto';
import { errors } from '@strapi/utils';
import { anew } from '../../../database/anew';
import { alone, type Sql, transaction } from '../../../database/sql';
import { sessionEnded } from '../../../http/refusal';
import { readToken, signToken } from '../../../http/tokens';
import { enqueue } from '../../../jobs/enqueue';
import { meetDevice } from '../data/known-devices';
import { forgetFailures } from '../data/login-failures';
import { endDevice, insertSession, lockSession, succeedSession, supersede } from '../data/session-rows';
import { findByIdentifier, lockUser, userJson, type UserRow } from '../data/users';
import registration from './registration';
import { passwordIsRight } from './trying';

export interface Tokens {
  jwt: string;
  refreshToken: string;
}
export interface SignedIn extends Tokens {
  user: unknown;
}

type Said = NonNullable<ReturnType<typeof readToken>>;

/** What a login comes from. */
interface Device {
  userAgent: string;
  /** IP address. */
  address: string;
}

interface Credentials {
  identifier: string;
  password: string;
  /** The code of a registration that is to be confirmed first. */
  confirmation?: string | undefined;
}

const WRONG = 'The address or the password is not right.';

function tokensOf(userId: number, sessionId: string): Tokens {
  const { accessTokenLifespan, idleRefreshTokenLifespan } = strapi.config.get<Record<string, number>>(
    'plugin::users-permissions.sessions',
  );
  return {
    jwt: signToken('access', { sessionId, userId }, accessTokenLifespan!),
    refreshToken: signToken('refresh', { sessionId, userId }, idleRefreshTokenLifespan!),
  };
}

async function signedIn(sql: Sql, userId: number, sessionId: string): Promise<SignedIn> {
  await sql('update up_users set last_login_at = localtimestamp, last_seen_at = localtimestamp where id = $1', [
    userId,
  ]);
  return { ...tokensOf(userId, sessionId), user: JSON.parse(await userJson(sql, userId)) as unknown };
}

/** Begins a session of a user on a device of its own, in the caller's transaction. */
async function open(sql: Sql, userId: number, userAgent: string): Promise<SignedIn> {
  return signedIn(sql, userId, await insertSession(sql, userId, randomUUID(), userAgent));
}

/** Begins the session that a device goes on with, in place of those it had. */
async function goOn(sql: Sql, userId: number, userAgent: string, deviceId: string): Promise<SignedIn> {
  const sessionId = await insertSession(sql, userId, deviceId, userAgent);
  await supersede(sql, { userId, deviceId }, sessionId);
  return signedIn(sql, userId, sessionId);
}

/** Tells somebody by mail that their account was opened with a device it was never opened with. */
async function watchDevice(sql: Sql, userId: number, userAgent: string): Promise<void> {
  if (!(await meetDevice(sql, userId, userAgent))) return;
  await enqueue(sql, 'signed-in-elsewhere', {
    userId,
    userAgent: userAgent.slice(0, 300),
    at: new Date().toISOString(),
  });
}

const maySignIn = ({ blocked, confirmed, hasClient }: UserRow) => !blocked && confirmed && hasClient;

/**
 * Signs in. Unknown, unconfirmed, blocked and wrong are one answer that takes one time. Throws 429 when somebody
 * seems to be guessing at the account.
 */
async function login(given: Credentials, { userAgent, address }: Device): Promise<SignedIn> {
  const { identifier, password, confirmation } = given;
  if (confirmation !== undefined) await registration.confirmKnowing(confirmation, password, address);
  const user = await findByIdentifier(alone, identifier);
  const account = user?.email ?? identifier;
  const hash = user && maySignIn(user) ? user.password : undefined;
  if (!(await passwordIsRight({ account, address }, password, hash)) || !user) throw new errors.ValidationError(WRONG);
  const begin = async (sql: Sql): Promise<SignedIn> => {
    // The password may have been changed, or the user blocked, while it was being compared.
    const now = await lockUser(sql, user.id);
    if (now?.password !== user.password || !maySignIn(now)) throw new errors.ValidationError(WRONG);
    await forgetFailures(sql, { account });
    await watchDevice(sql, user.id, userAgent);
    return open(sql, user.id, userAgent);
  };
  return anew(() => transaction(begin));
}

/**
 * The pair that follows a refresh token; null when the session is over. The user is locked before the session, here
 * and wherever sessions end, so that none is born while the others die.
 */
async function successor(sql: Sql, { userId, sessionId }: Said): Promise<Tokens | null> {
  await lockUser(sql, userId);
  const session = await lockSession(sql, sessionId);
  if (!session) return null;
  if (session.state === 'over' || session.state === 'spent long ago') {
    await endDevice(sql, session);
    return null;
  }
  const next = session.state === 'live' ? await succeedSession(sql, sessionId) : session.childId;
  return next === null ? null : tokensOf(session.userId, next);
}

/** Exchanges a refresh token for a new pair. Throws 401 when the session is over. */
async function refresh(refreshToken: string): Promise<Tokens> {
  const said = readToken('refresh', refreshToken);
  const tokens = said && (await anew(() => transaction((sql) => successor(sql, said))));
  if (!tokens) throw sessionEnded();
  return tokens;
}

/** Ends the session of a refresh token with everything that was derived from it. A dead one is ended already. */
async function close(refreshToken: string): Promise<void> {
  const said = readToken('refresh', refreshToken);
  if (!said) return;
  const end = async (sql: Sql): Promise<void> => {
    await lockUser(sql, said.userId);
    const session = await lockSession(sql, said.sessionId);
    if (!session) return;
    await endDevice(sql, session);
    await sql('update up_users set last_logout_at = localtimestamp where id = $1', [session.userId]);
  };
  await anew(() => transaction(end));
}

export default { open, goOn, login, refresh, close };
