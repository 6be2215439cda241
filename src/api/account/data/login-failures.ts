import { createHash } from 'node:crypto';
import type { Sql } from '../../../database/sql';

/** This many wrong passwords are a person; more within the window are a machine. */
const MOST = 10;
const WINDOW = '15 minutes';

const key = (identifier: string) => createHash('sha256').update(identifier.trim().toLowerCase()).digest();

/** Whether an account, known or not, has had more wrong passwords lately than a person makes. */
export async function isGuessedAt(sql: Sql, identifier: string): Promise<boolean> {
  const rows = await sql(
    'select from login_failures where account = $1 and failures >= $2 and since > localtimestamp - $3::interval',
    [key(identifier), MOST, WINDOW],
  );
  return rows.length > 0;
}

/** Counts a wrong password; the window begins with the first. */
export async function countFailure(sql: Sql, identifier: string): Promise<void> {
  await sql(
    `insert into login_failures as f (account, failures) values ($1, 1)
     on conflict (account) do update set
       failures = case when f.since > localtimestamp - $2::interval then f.failures + 1 else 1 end,
       since = case when f.since > localtimestamp - $2::interval then f.since else localtimestamp end`,
    [key(identifier), WINDOW],
  );
}

/** Forgets the wrong passwords of an account whose right one was given. */
export async function forgetFailures(sql: Sql, identifier: string): Promise<void> {
  await sql('delete from login_failures where account = $1', [key(identifier)]);
}
