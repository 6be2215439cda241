import type { Client } from 'pg';
import { withConnection } from '../../../scripts/launcher/postgres/connection';
import { testCluster } from '../../helpers/harness/cluster';

/** The database of an address, as the superuser reaches it. */
function asSuperuser(databaseUrl: string): string {
  const url = new URL(testCluster().adminUrl);
  url.pathname = new URL(databaseUrl).pathname;
  return url.href;
}

/** Lets PostgreSQL count what it is asked in a database. Only its superuser may, who is given to `then`. */
export const countStatements = <T>(databaseUrl: string, then: (admin: Client) => Promise<T>): Promise<T> =>
  withConnection(asSuperuser(databaseUrl), async (admin) => {
    await admin.query('create extension if not exists pg_stat_statements');
    return then(admin);
  });

/** How many statements a database has run so far, without the queue's own. */
export function statementsIn(databaseUrl: string): Promise<number> {
  return withConnection(databaseUrl, async (database) => {
    const { rows } = await database.query<{ calls: number }>(
      `select coalesce(sum(calls), 0)::float as calls from pg_stat_statements s join pg_database d on d.oid = s.dbid
       where d.datname = current_database() and query !~ 'pg_stat_statements|graphile_worker'`,
    );
    return rows[0]!.calls;
  });
}
