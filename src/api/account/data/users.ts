import type { Sql } from '../../../database/sql';
import { ofBusiness } from '../../business/data/business';
import type { NamedClient } from '../../client/data/clients';
import type { Actor } from '../../activity/data/record';
import { hash } from '../../../text/hash';

export interface UserRow {
  id: number;
  documentId: string;
  /** What the person is called. */
  name: string;
  username: string;
  email: string;
  password: string;
  blocked: boolean;
  confirmed: boolean;
  hasClient: boolean;
}

const COLUMNS = `u.id, u.document_id as "documentId", person_name(u) as name, u.username, u.email, u.password,
  coalesce(u.blocked, false) as blocked, coalesce(u.confirmed, false) as confirmed,
  exists (select from up_users_client_lnk l where l.user_id = u.id) as "hasClient"`;

/** The user of an address or user name; an address wins over a name that looks like it. */
export async function findByIdentifier(sql: Sql, identifier: string): Promise<UserRow | undefined> {
  const [user] = await sql<UserRow>(
    `select ${COLUMNS} from up_users u where lower(u.email) = lower($1) or lower(u.username) = lower($1)
     order by (lower(u.email) = lower($1)) desc limit 1`,
    [identifier],
  );
  return user;
}

/** The user of an address. */
export async function findByEmail(sql: Sql, email: string): Promise<UserRow | undefined> {
  const [user] = await sql<UserRow>(`select ${COLUMNS} from up_users u where lower(u.email) = lower($1)`, [email]);
  return user;
}

/** The user of an id, with the time zone they live by. */
export async function findById(sql: Sql, id: number): Promise<{ email: string; zone: string } | undefined> {
  const [user] = await sql<{ email: string; zone: string }>(
    `select u.email, coalesce(c.time_zone, ${ofBusiness('time_zone')}, 'UTC') as zone
     from up_users u join up_users_client_lnk l on l.user_id = u.id join clients c on c.id = l.client_id
     where u.id = $1 and u.blocked is not true`,
    [id],
  );
  return user;
}

/** One user, locked until the end of the transaction. */
export async function lockUser(sql: Sql, id: number): Promise<UserRow | undefined> {
  const [user] = await sql<UserRow>(`select ${COLUMNS} from up_users u where u.id = $1 for no key update of u`, [id]);
  return user;
}

/** Tells whether a password is still the one it was, and nothing about it. */
export const seal = ({ password }: Pick<UserRow, 'password'>): string => hash(password).toString('base64url');

/** A user for the log. */
export const actorOf = ({ name, documentId }: UserRow): Actor => ({ type: 'client', name, user: documentId });

/** The client a user belongs to; null for none. */
export async function clientOf(sql: Sql, userId: number): Promise<number | null> {
  const [row] = await sql<{ clientId: number }>(
    'select client_id as "clientId" from up_users_client_lnk where user_id = $1',
    [userId],
  );
  return row?.clientId ?? null;
}

/**
 * Whoever goes by their client's name keeps it as their own: they are not alone any more, and what the client is called is
 * no longer theirs only. Somebody whose visit is being noted is left for the next time; clients are locked here already.
 */
export async function keepNames(sql: Sql, { id, name }: NamedClient): Promise<void> {
  await sql(
    `update up_users set name = $2 where id in (
       select u.id from up_users_client_lnk l join up_users u on u.id = l.user_id
       where l.client_id = $1 and u.name is null for no key update of u skip locked)`,
    [id, name],
  );
}

/** A user as the API gives it: a JSON text. */
export async function userJson(sql: Sql, id: number): Promise<string> {
  const [row] = await sql<{ user: string }>('select user_json(u)::text as user from up_users u where id = $1', [id]);
  return row!.user;
}

/**
 * Sets a password. Triggers spend every link that could set another or move the account, and end the user's sessions, but for
 * the device that is named.
 */
export async function setPassword(sql: Sql, id: number, passwordHash: string, keepDevice = ''): Promise<void> {
  await sql(`select set_config('clientele.keep_device', $1, true)`, [keepDevice]);
  await sql('update up_users set password = $2, updated_at = localtimestamp where id = $1', [id, passwordHash]);
}
