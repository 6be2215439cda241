import { randomBytes } from 'node:crypto';
import type { Sql } from '../../../database/sql';

/** A row of Strapi's own session table, in which each refresh token has one and a device's rows are a family. */
export interface SessionRow {
  sessionId: string;
  userId: number;
  deviceId: string;
  childId: string | null;
  state: 'live' | 'spent' | 'spent long ago' | 'over';
}

/**
 * Two tabs may refresh with the same token at once, or an answer may get lost: within this time the token's
 * successor is handed out again. A token that comes back later was copied.
 */
const RETRY_SECONDS = 60;

const newId = () => randomBytes(16).toString('hex');

const lifespans = () =>
  strapi.config.get<{ idleRefreshTokenLifespan: number; maxRefreshTokenLifespan: number }>(
    'plugin::users-permissions.sessions',
  );

/** Begins a session on a device. */
export async function insertSession(sql: Sql, userId: number, deviceId: string, userAgent: string): Promise<string> {
  const { idleRefreshTokenLifespan: idle, maxRefreshTokenLifespan: most } = lifespans();
  const sessionId = newId();
  await sql(
    `insert into strapi_sessions (document_id, user_id, session_id, device_id, origin, type, status, metadata,
       expires_at, absolute_expires_at, created_at, updated_at)
     values (gen_random_uuid(), $1, $2, $3, 'users-permissions', 'refresh', 'active', $4::jsonb,
       localtimestamp + make_interval(secs => $5), localtimestamp + make_interval(secs => $6),
       localtimestamp, localtimestamp)`,
    [String(userId), sessionId, deviceId, JSON.stringify({ userAgent: userAgent.slice(0, 200) }), idle, most],
  );
  return sessionId;
}

/** A session, locked until the end of the transaction, so that two refreshes at once cannot fork it. */
export async function lockSession(sql: Sql, sessionId: string): Promise<SessionRow | undefined> {
  const [row] = await sql<SessionRow>(
    `select s.session_id as "sessionId", u.id as "userId", s.device_id as "deviceId", s.child_id as "childId",
       case
         when u.blocked or not u.confirmed then 'over'
         when least(s.expires_at, s.absolute_expires_at) < localtimestamp then 'over'
         when s.status = 'active' then 'live'
         when s.updated_at < localtimestamp - make_interval(secs => $2) then 'spent long ago'
         else 'spent'
       end as state
     from strapi_sessions s join up_users u on u.id = s.user_id::int
     where s.session_id = $1 and s.origin = 'users-permissions' for update of s`,
    [sessionId, RETRY_SECONDS],
  );
  return row;
}

/** Replaces a live session by its successor, whose id is given back. */
export async function succeedSession(sql: Sql, sessionId: string): Promise<string> {
  const successor = newId();
  await sql(
    `insert into strapi_sessions (document_id, user_id, session_id, device_id, origin, type, status, metadata,
       expires_at, absolute_expires_at, created_at, updated_at)
     select gen_random_uuid(), user_id, $2, device_id, origin, type, 'active', metadata,
       localtimestamp + make_interval(secs => $3), absolute_expires_at, localtimestamp, localtimestamp
     from strapi_sessions where session_id = $1`,
    [sessionId, successor, lifespans().idleRefreshTokenLifespan],
  );
  await sql(
    `update strapi_sessions set status = 'rotated', child_id = $2, updated_at = localtimestamp where session_id = $1`,
    [sessionId, successor],
  );
  return successor;
}

/** Ends everything that was ever signed in on a device. */
export async function endDevice(
  sql: Sql,
  { userId, deviceId }: Pick<SessionRow, 'userId' | 'deviceId'>,
): Promise<void> {
  await sql(`delete from strapi_sessions where user_id = $1 and device_id = $2 and origin = 'users-permissions'`, [
    String(userId),
    deviceId,
  ]);
}

/**
 * Lets a session be the only one of its device that goes on: refresh tokens from before are spent, and one that comes back late
 * was copied.
 */
export async function supersede(sql: Sql, { userId, deviceId }: Pick<SessionRow, 'userId' | 'deviceId'>, by: string) {
  await sql(
    `update strapi_sessions set status = 'rotated', child_id = $3, updated_at = localtimestamp
     where user_id = $1 and device_id = $2 and origin = 'users-permissions' and status = 'active' and session_id <> $3`,
    [String(userId), deviceId, by],
  );
}
