import { Pool, type QueryResultRow } from 'pg';
import { portal } from './portal';

const pools = new Map<string, Pool>();

/** Connections are kept for a moment: to open one costs more than most of what is asked. */
function poolOf(connectionString: string): Pool {
  const known = pools.get(connectionString);
  if (known) return known;
  const pool = new Pool({ connectionString, max: 4, idleTimeoutMillis: 1000, allowExitOnIdle: true });
  // A connection that breaks while it is idle says so here; whoever asks next gets another.
  pool.on('error', () => undefined);
  pools.set(connectionString, pool);
  return pool;
}

/**
 * Runs one statement on the worker's database, past all of Strapi. A connection on which one has failed is closed, and with it
 * a transaction that the statement began.
 * @param url another database than the worker's own
 */
export async function sql<Row extends QueryResultRow>(
  text: string,
  values: unknown[] = [],
  url = portal().databaseUrl,
): Promise<Row[]> {
  return (await poolOf(url).query<Row>(text, values)).rows;
}
