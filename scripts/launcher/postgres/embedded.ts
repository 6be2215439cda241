import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '../identity';
import type { Secrets } from '../secrets';
import { findBinaries } from './binaries';
import { ensureCluster } from './cluster';
import { superuserUrl } from './connection';
import { ensureDatabase } from './database';
import { findHome } from './home';
import { postgresLog, startServer, stopServer } from './server';

const ROLE = 'clientele';
const DATABASE = 'clientele';

type DatabaseSecrets = Pick<Secrets, 'POSTGRES_PASSWORD' | 'DATABASE_PASSWORD'>;

export interface PostgresAddresses {
  /** The superuser's address; for the launcher and the tests, never for Strapi. */
  adminUrl: string;
  /** @returns the address of a database as Clientele's own role */
  url(database?: string): string;
}

export interface EmbeddedPostgres extends PostgresAddresses {
  name: string;
  pid: number;
  port: number;
  logFile: string;
  /** Settles when its process is gone, whoever started it, with how. Never rejects. */
  ended: Promise<string>;
  stop(hurry?: AbortSignal): Promise<void>;
}

/** The addresses of an embedded PostgreSQL that listens on `port`. */
export function addressesOf(port: number, secrets: DatabaseSecrets): PostgresAddresses {
  const password = encodeURIComponent(secrets.DATABASE_PASSWORD);
  return {
    adminUrl: superuserUrl(port, secrets.POSTGRES_PASSWORD),
    url: (database = DATABASE) => `postgresql://${ROLE}:${password}@127.0.0.1:${port}/${database}`,
  };
}

/**
 * Starts the PostgreSQL that comes with Clientele, on the data in `dataDir`, and records its port in `postgres.json`.
 * @param settings further server settings
 * @throws StartError saying what stands in the way
 */
export async function startEmbeddedPostgres(
  dataDir: string,
  secrets: DatabaseSecrets,
  settings: Record<string, string> = {},
): Promise<EmbeddedPostgres> {
  const home = findHome(dataDir, findBinaries());
  if (home.note) console.log(home.note);
  const [password, logFile] = [secrets.POSTGRES_PASSWORD, postgresLog(dataDir)];
  await ensureCluster(home, password);
  const server = await startServer(home, { password, logFile, settings });
  const addresses = addressesOf(server.port, secrets);
  await ensureDatabase(addresses.adminUrl, ROLE, secrets.DATABASE_PASSWORD, DATABASE);
  const record = { host: '127.0.0.1', port: server.port, database: DATABASE, user: ROLE, data: home.data };
  writeFileSync(join(dataDir, 'postgres.json'), `${JSON.stringify(record, null, 2)}\n`);
  const stop = (hurry?: AbortSignal): Promise<void> => stopServer(home.data, server, 20_000, hurry);
  return { ...addresses, ...server, name: 'PostgreSQL', logFile, ended: end(server.pid), stop };
}

/** A server that an earlier run left behind is nobody's child: all that can be done is to look. */
function end(pid: number): Promise<string> {
  return new Promise((resolve) => {
    const look = setInterval(() => {
      if (isAlive(pid)) return;
      clearInterval(look);
      resolve('its process is gone');
    }, 1000);
    look.unref();
  });
}
