import { sql } from './database';

/** Puts many clients with a user each into the database at once: `<name>-1@example.test` and so on. */
export async function addCrowd(name: string, count: number): Promise<string[]> {
  const rows = await sql<{ email: string }>(
    `with made as (
       insert into clients (document_id, name, created_at, updated_at)
       select gen_random_uuid(), $1 || '-' || i, localtimestamp, localtimestamp from generate_series(1, $2::int) i
       returning id, name
     ), users as (
       insert into up_users (document_id, username, email, confirmed, blocked, created_at, updated_at)
       select gen_random_uuid(), name, name || '@example.test', true, false, localtimestamp, localtimestamp from made
       returning id, username, email
     ), linked as (
       insert into up_users_client_lnk (user_id, client_id)
       select u.id, m.id from users u join made m on m.name = u.username
     )
     select email from users`,
    [name, count],
  );
  return rows.map(({ email }) => email);
}
