import { scopedRead } from '../../../database/scoped';
import type { Me } from '../../../database/who';
import type { Sql } from '../../../database/sql';

/** Everybody who signs in for the caller's client, in the order in which they came. */
export const colleaguesRead = scopedRead(
  'colleagues',
  `select json_build_object('data', coalesce(json_agg(json_build_object(
     'documentId', u.document_id, 'name', person_name(u), 'email', u.email, 'you', u.id = me.user_id,
     'joinedAt', iso(u.created_at), 'lastSeenAt', iso(u.last_seen_at)) order by u.id), '[]'))
   from up_users_client_lnk l join up_users u on u.id = l.user_id
   where l.client_id = me.client_id`,
);

/** A login of the caller's client. */
export interface Colleague {
  id: number;
  name: string;
  email: string;
}

/** A colleague, locked until the end of the transaction; undefined where nobody of this client is meant. */
export async function lockColleague(sql: Sql, { clientId }: Me, documentId: string): Promise<Colleague | undefined> {
  const [colleague] = await sql<{ id: number; name: string; email: string }>(
    `select u.id, person_name(u) as name, u.email
     from up_users_client_lnk l join up_users u on u.id = l.user_id
     where l.client_id = $1 and u.document_id = $2 for update of u`,
    [clientId, documentId],
  );
  return colleague;
}

/** Whether an address signs in for the caller's client. */
export async function isColleague(sql: Sql, { clientId }: Me, email: string): Promise<boolean> {
  const found = await sql(
    `select from up_users_client_lnk l join up_users u on u.id = l.user_id
     where l.client_id = $1 and lower(u.email) = $2`,
    [clientId, email],
  );
  return found.length > 0;
}

/** Whether nobody but the caller signs in for their client. */
export async function isAlone(sql: Sql, { clientId }: Me): Promise<boolean> {
  const all = await sql('select from up_users_client_lnk where client_id = $1 limit 2', [clientId]);
  return all.length < 2;
}

/**
 * Takes a login away for good: its sessions end with their streams (by triggers), and with the row go its codes, its
 * calendar, its wishes about mail and what still waits to be mailed. The address is free again.
 */
export async function removeLogin(sql: Sql, { id, email }: Colleague): Promise<void> {
  await sql(
    `update account_codes set used_at = localtimestamp
     where email = lower($1) and purpose in ('registration', 'address') and used_at is null`,
    [email],
  );
  await sql('delete from up_users where id = $1', [id]);
}

/** So many a client's people may invite in a day. */
const MOST_A_DAY = 20;

/** Whether a client's people have invited as many today as anybody may. Its row is locked, so that each sees the other's. */
export async function hasInvitedEnough(sql: Sql, { clientId }: Me): Promise<boolean> {
  const [row] = await sql<{ enough: boolean }>(
    `select count(*) >= $2 as enough from activities
     where client_id = $1 and kind = 'client.invited' and actor_type = 'client'
       and created_at > localtimestamp - interval '1 day'`,
    [clientId, MOST_A_DAY],
  );
  return row!.enough;
}
