import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sql } from './sql';

/** The texts of a folder's SQL files, in the order of their names. */
async function textsIn(folder: string): Promise<string[]> {
  const path = join(strapi.dirs.app.root, folder);
  const files = (await readdir(path)).filter((file) => file.endsWith('.sql')).sort();
  return Promise.all(files.map((file) => readFile(join(path, file), 'utf8')));
}

const STATE =
  'create table if not exists laid_down (only_one boolean primary key default true check (only_one), digest text)';

/** Tables that Strapi made anew lack what stood on them, so its schema is part of what was laid down. */
const LAST = `select (select hash from strapi_database_schema order by time desc, id desc limit 1) as schema,
  (select digest from laid_down) as digest`;

const DONE = 'insert into laid_down (digest) values ($1) on conflict (only_one) do update set digest = excluded.digest';

/**
 * Lays down what Strapi's schemas can't say (triggers, functions, indexes) from `database/sql`; every file may run again.
 * It locks tables that others may be writing to, so where nothing has changed since the last time it does nothing: an
 * instance can start beside others at work. What is to be looked after at every start stands in a folder of its own.
 */
export async function applySql(sql: Sql): Promise<void> {
  const texts = await textsIn('database/sql');
  await sql(STATE);
  const [last] = await sql<{ schema: string | null; digest: string | null }>(LAST);
  const digest = createHash('sha256')
    .update(JSON.stringify([texts, last!.schema]))
    .digest('hex');
  if (last!.digest !== digest) {
    for (const text of texts) await sql(text);
    await sql(DONE, [digest]);
  }
  for (const text of await textsIn('database/sql/every-start')) await sql(text);
}
