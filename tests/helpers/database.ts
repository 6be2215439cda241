import type { QueryResultRow } from 'pg';
import { withConnection } from '../../scripts/launcher/postgres/connection';
import { portal } from './portal';

/**
 * Runs one statement on the worker's database, past all of Strapi.
 * @param url another database than the worker's own
 */
export async function sql<Row extends QueryResultRow>(
  text: string,
  values: unknown[] = [],
  url = portal().databaseUrl,
): Promise<Row[]> {
  return withConnection(url, async (client) => (await client.query<Row>(text, values)).rows);
}
