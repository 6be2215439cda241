import { Pool } from 'pg';
import { withSettings } from './settings';

/** Strapi's own pool has as many again and the jobs five: four instances fit into the hundred that PostgreSQL allows. */
const CONNECTIONS = 8;
const PATIENCE_MS = 10_000;

/**
 * A client's reads are prepared statements whose plans do not depend on what is asked for: indexes give the rows in
 * order, whoever has few or many. Planning one costs several times its running, so it is planned once for a connection.
 */
const PLANS = ['plan_cache_mode=force_generic_plan'];

let pool: Pool | undefined;

/** The connections for single statements, beside Strapi's own for its transactions. */
export function statementPool(): Pool {
  if (pool) return pool;
  pool = new Pool({
    connectionString: withSettings(strapi.config.get<string>('database.connection.connection.connectionString'), PLANS),
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE_MS,
    // What a transaction asks at once goes in one way there and back, and is answered in its order.
    pipeline: true,
  });
  // One that breaks is replaced when it is needed. Those at work say so to whoever uses them next, and here as well:
  // unheard, it would end the process.
  const heard = (error: Error) => strapi.log.debug(`A connection broke: ${error.message}`);
  pool.on('error', heard).on('connect', (connection) => connection.on('error', heard));
  return pool;
}

/** Closes them, once nobody asks any more. */
export async function closeStatementPool(): Promise<void> {
  await pool?.end();
  pool = undefined;
}
