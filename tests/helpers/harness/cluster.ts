import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../../../scripts/launcher/paths';
import {
  addressesOf,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type PostgresAddresses,
} from '../../../scripts/launcher/postgres/embedded';
import { loadSecrets, type Secrets } from '../../../scripts/launcher/secrets';

/** Everything a test run leaves on the disk: one PostgreSQL, a folder and log for every Strapi. */
export const testData = inRoot('.test-data');

export const testSecrets = (): Secrets => loadSecrets(testData, {});

/** Starts the run's PostgreSQL. Its data may be lost at any moment, so it need not wait for the disk. */
export function startTestCluster(): Promise<EmbeddedPostgres> {
  return startEmbeddedPostgres(testData, testSecrets(), {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '200',
    // Of two who wait for each other the first to wait is ended, where the other has come by the end of this: on a slow machine, too.
    deadlock_timeout: '4s',
    // The bench counts statements by it.
    shared_preload_libraries: 'pg_stat_statements',
  });
}

/** @returns the addresses of the PostgreSQL that runs now; for processes other than the one that started it */
export function testCluster(): PostgresAddresses {
  const { port } = JSON.parse(readFileSync(join(testData, 'postgres.json'), 'utf8')) as { port: number };
  return addressesOf(port, testSecrets());
}
