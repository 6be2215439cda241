import jwt from 'jsonwebtoken';
import type { Client } from 'pg';
import { testSecrets } from '../helpers/harness/cluster';

/** Somebody who is signed in, made without going through the forms. */
export interface Visitor {
  clientId: number;
  userId: number;
  token: string;
}

/** Makes clients, each with one signed-in user. @returns their tokens, which last an hour */
export async function crowd(database: Client, count: number): Promise<Visitor[]> {
  const { rows } = await database.query<{ clientId: number; userId: number; sessionId: string }>(
    `with c as (
       insert into clients (document_id, name, created_at, updated_at)
       select gen_random_uuid(), 'Crowd ' || n, localtimestamp, localtimestamp from generate_series(1, $1) n returning id
     ), u as (
       insert into up_users (document_id, username, email, provider, confirmed, blocked, created_at, updated_at)
       select gen_random_uuid(), 'crowd-' || id, 'crowd-' || id || '@example.test', 'local', true, false,
         localtimestamp, localtimestamp from c returning id
     ), pairs as (
       select c.id as client_id, u.id as user_id
       from (select id, row_number() over (order by id) n from c) c join (select id, row_number() over (order by id) n from u) u
         using (n)
     ), linked as (insert into up_users_client_lnk (user_id, client_id) select user_id, client_id from pairs),
     s as (
       insert into strapi_sessions (document_id, user_id, session_id, device_id, origin, type, status, expires_at,
         absolute_expires_at, created_at, updated_at)
       select gen_random_uuid(), user_id::text, gen_random_uuid()::text, gen_random_uuid()::text, 'users-permissions',
         'refresh', 'active', localtimestamp + interval '1 day', localtimestamp + interval '1 day', localtimestamp,
         localtimestamp from pairs returning user_id, session_id
     )
     select p.client_id as "clientId", p.user_id as "userId", s.session_id as "sessionId"
     from pairs p join s on s.user_id = p.user_id::text`,
    [count],
  );
  const secret = testSecrets().JWT_SECRET;
  return rows.map(({ clientId, userId, sessionId }) => ({
    clientId,
    userId,
    token: jwt.sign({ userId: String(userId), sessionId, type: 'access' }, secret, { expiresIn: '1h' }),
  }));
}
