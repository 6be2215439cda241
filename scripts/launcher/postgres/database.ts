import { escapeIdentifier, escapeLiteral, type Client } from 'pg';
import { withConnection } from './connection';

/**
 * Makes the role Clientele works with, and its database. The role may do what it likes with that database, and nothing
 * beyond it.
 * @param url the superuser's address
 */
export async function ensureDatabase(url: string, role: string, password: string, database: string): Promise<void> {
  await withConnection(url, async (client) => {
    const rights = `LOGIN NOCREATEROLE NOSUPERUSER PASSWORD ${escapeLiteral(password)}`;
    const verb = (await exists(client, 'pg_roles', 'rolname', role)) ? 'ALTER' : 'CREATE';
    await client.query(`${verb} ROLE ${escapeIdentifier(role)} ${rights}`);
    if (await exists(client, 'pg_database', 'datname', database)) return;
    await client.query(`CREATE DATABASE ${escapeIdentifier(database)} OWNER ${escapeIdentifier(role)}`);
  });
}

async function exists(client: Client, catalog: string, column: string, name: string): Promise<boolean> {
  const { rowCount } = await client.query(`SELECT 1 FROM ${catalog} WHERE ${column} = $1`, [name]);
  return rowCount === 1;
}
