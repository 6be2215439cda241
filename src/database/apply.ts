import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sql } from './sql';

/**
 * Lays down what Strapi's schemas can't say (triggers, functions, indexes) from `database/sql`, in the order of the
 * file names. Every file may run again.
 */
export async function applySql(sql: Sql): Promise<void> {
  const folder = join(strapi.dirs.app.root, 'database/sql');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort();
  for (const file of files) await sql(await readFile(join(folder, file), 'utf8'));
}
