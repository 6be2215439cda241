import { randomUUID } from 'node:crypto';
import type { Sql } from '../../../../src/database/sql';

/** Values by column name. */
export type Row = Record<string, unknown>;

/** The columns that every document has. */
export const document = (created: Date, updated = created): Row & { document_id: string } => ({
  document_id: randomUUID(),
  created_at: created,
  updated_at: updated,
  published_at: updated,
});

/** Inserts rows of one shape in one statement; gives their ids, in the order of the rows. */
export async function insert(sql: Sql, table: string, rows: Row[]): Promise<number[]> {
  const columns = Object.keys(rows[0] ?? {});
  const quoted = (prefix: string) => columns.map((column) => `${prefix}"${column}"`).join(', ');
  const inserted = await sql<{ id: number }>(
    `insert into ${table} (${quoted('')})
     select ${quoted('r.')}
     from jsonb_array_elements($1::jsonb) with ordinality as given (fields, place),
       jsonb_populate_record(null::${table}, given.fields) as r
     order by given.place
     returning id`,
    [JSON.stringify(rows)],
  );
  return inserted.map(({ id }) => id);
}
