import type { Client } from 'pg';
import { withConnection } from './postgres/connection';
import { codeOf, messageOf, StartError } from './start-error';

const OLDEST = 15;

/**
 * Checks that the PostgreSQL a person named in DATABASE_URL answers and is new enough.
 * @throws StartError with one sentence; never with the password
 */
export async function checkDatabase(url: string): Promise<void> {
  const version = await withConnection(url, serverVersion).catch((error: unknown) => {
    throw new StartError(`DATABASE_URL ${problemOf(error, new URL(url))}`);
  });
  const major = Math.floor(version / 10_000);
  if (major < OLDEST) {
    throw new StartError(
      `DATABASE_URL leads to PostgreSQL ${major}, and Clientele needs ${OLDEST} or newer: upgrade it, or name another.`,
    );
  }
}

async function serverVersion(client: Client): Promise<number> {
  const { rows } = await client.query<{ server_version_num: string }>('SHOW server_version_num');
  return Number(rows[0]?.server_version_num);
}

function problemOf(error: unknown, url: URL): string {
  const where = url.host || 'that address';
  const user = decodeURIComponent(url.username);
  const database = url.pathname.slice(1);
  switch (codeOf(error)) {
    case '28P01':
    case '28000':
      return `is refused by ${where} for the user "${user}": correct the user or the password.`;
    case '3D000':
      return `names the database "${database}", which ${where} does not have: make it (createdb ${database}), or name another.`;
    default:
      return `leads to no PostgreSQL that answers at ${where} (${messageOf(error) || codeOf(error)}): start it, or correct the address.`;
  }
}
