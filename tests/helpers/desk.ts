import { sql } from './database';

/**
 * Puts away what other tests left on the owner's desk. The home page shows so many of each, the oldest first: what a test has just
 * made would stand below them.
 */
export async function clearDesk(): Promise<void> {
  await sql('update projects set archived_at = localtimestamp where archived_at is null');
  await sql('update clients set archived_at = localtimestamp where archived_at is null');
  await sql('delete from client_erasures');
}
