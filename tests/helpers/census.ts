import { sql } from './database';

/** What no two starts have alike: who works at the moment, and at what. */
const OF_THE_MOMENT = ['job_workers', '_private_jobs'];

/** What Strapi notes at every start but the first. */
const OF_A_LATER_START = `strapi_core_store_settings where key <> 'plugin_upload_media_library_default_notice'`;

const rowsOf = (schema: string, name: string) =>
  name === 'strapi_core_store_settings' ? OF_A_LATER_START : `${schema}."${name}"`;

/** How many rows each table of a database has. */
export async function census(url: string): Promise<Record<string, number>> {
  const tables = await sql<{ schema: string; name: string }>(
    `select table_schema as schema, table_name as name from information_schema.tables
     where table_schema in ('public', 'graphile_worker') and table_type = 'BASE TABLE' order by 1, 2`,
    [],
    url,
  );
  const counted = tables.filter(({ name }) => !OF_THE_MOMENT.includes(name));
  const counts = counted.map(
    ({ schema, name }) => `select '${schema}.${name}' as name, count(*)::int as rows from ${rowsOf(schema, name)}`,
  );
  const rows = await sql<{ name: string; rows: number }>(counts.join(' union all '), [], url);
  return Object.fromEntries(rows.map(({ name, rows: count }) => [name, count]));
}

/** Every column, index, constraint and trigger there is, one a line. */
export async function structure(url: string): Promise<string[]> {
  const parts = await sql<{ part: string }>(
    `select format('%s.%s %s %s', table_name, column_name, data_type, is_nullable) as part
       from information_schema.columns where table_schema = 'public'
     union all select indexdef from pg_indexes where schemaname = 'public'
     union all select format('%s: %s', conrelid::regclass, pg_get_constraintdef(oid)) from pg_constraint
       where connamespace = 'public'::regnamespace and contype <> 'n'
     union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
     order by 1`,
    [],
    url,
  );
  return parts.map(({ part }) => part);
}
