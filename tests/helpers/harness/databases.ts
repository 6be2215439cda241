import { escapeIdentifier, escapeLiteral, type Client } from 'pg';
import { withConnection } from '../../../scripts/launcher/postgres/connection';
import type { PostgresAddresses } from '../../../scripts/launcher/postgres/embedded';
import { testCluster } from './cluster';

const TEMPLATE = 'clientele_template';
const OWNER = 'clientele';

/**
 * Makes the database `clientele_<name>`, in place of one that is there.
 * @param content "template": a copy of a database that Strapi has prepared; "empty": nothing at all
 * @param cluster another PostgreSQL than the run's, which has no template
 * @returns its address
 */
export async function createDatabase(
  name: string,
  content: 'template' | 'empty',
  cluster: PostgresAddresses = testCluster(),
): Promise<string> {
  const database = `clientele_${name}`;
  await withConnection(cluster.adminUrl, async (admin) => {
    await drop(admin, database);
    const copy = content === 'template' ? ` TEMPLATE ${TEMPLATE}` : '';
    await admin.query(`CREATE DATABASE ${escapeIdentifier(database)} OWNER ${OWNER}${copy}`);
  });
  return cluster.url(database);
}

/** Remembers with which build the template was made. */
export async function labelTemplate(build: string): Promise<void> {
  await withConnection(testCluster().adminUrl, (admin) =>
    admin.query(`COMMENT ON DATABASE ${TEMPLATE} IS ${escapeLiteral(build)}`),
  );
}

/** @returns the build the template was made with, or null when there is none */
export async function templateLabel(): Promise<string | null> {
  return withConnection(testCluster().adminUrl, async (admin) => {
    const { rows } = await admin.query<{ label: string | null }>(
      `SELECT shobj_description(oid, 'pg_database') AS label FROM pg_database WHERE datname = $1`,
      [TEMPLATE],
    );
    return rows[0]?.label ?? null;
  });
}

/** Drops what earlier runs left behind: every database of a Strapi in a test. */
export async function dropLeftovers(): Promise<void> {
  await withConnection(testCluster().adminUrl, async (admin) => {
    const { rows } = await admin.query<{ datname: string }>(
      `SELECT datname FROM pg_database WHERE datname LIKE 'clientele\\_%' AND datname <> $1`,
      [TEMPLATE],
    );
    for (const { datname } of rows) await drop(admin, datname);
  });
}

async function drop(admin: Client, name: string): Promise<void> {
  await admin.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`);
}
