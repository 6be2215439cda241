import { Client } from 'pg';
import { LOCKS } from '../database/locks';

/**
 * Does something while no other instance on the same database does it. Instances that start together take turns: Strapi's
 * schema sync, its own rows and ours know nothing of each other. The turn belongs to a connection, so it ends with whoever
 * dies in it.
 */
export async function inTurn<T>(connectionString: string, work: () => Promise<T>): Promise<T> {
  const turn = new Client({ connectionString, keepAlive: true });
  // A turn that is lost half way is noticed by the work itself, which needs the database, too.
  turn.on('error', () => undefined);
  await turn.connect();
  try {
    await turn.query('select pg_advisory_lock($1)', [LOCKS.starting]);
    return await work();
  } finally {
    await turn.end().catch(() => undefined);
  }
}
