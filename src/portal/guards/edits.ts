import type { Sql } from '../../database/sql';

/** Where a record stands, and what of it stands elsewhere, as columns of a select. */
const TABLES = {
  'api::client.client': ['clients', `, profile_of(t.id) -> 'socialLinks' as social_links`],
  'api::product.product': ['products', ''],
  'api::business.business': ['businesses', ''],
} as const;

type Row = Record<string, unknown>;

/** Who changed a record, and when, says the line of the log itself. */
const ASIDE = new Set(['updated_at', 'updated_by_id', 'published_at']);

const asField = (column: string) => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A record as it stands, with its pictures and links, to be held against what a form makes of it. */
async function rowOf(sql: Sql, uid: keyof typeof TABLES, documentId: string): Promise<Row> {
  const [table, elsewhere] = TABLES[uid];
  const [row] = await sql<Row>(
    `select t.*${elsewhere}, (select string_agg(r.file_id::text, ' ' order by r.field, r."order", r.id) from files_related_mph r
       where r.related_id = t.id and r.related_type = $2) as pictures
     from ${table} t where t.document_id = $1`,
    [documentId, uid],
  );
  return row ?? {};
}

/** Saves a form. @returns what was saved, and the names of the fields that it changed */
export async function savedWithFields<Saved>(
  sql: Sql,
  uid: keyof typeof TABLES,
  documentId: string,
  save: () => Promise<Saved>,
): Promise<{ saved: Saved; fields: string[] }> {
  const before = await rowOf(sql, uid, documentId);
  const saved = await save();
  const after = await rowOf(sql, uid, documentId);
  const changed = Object.keys(after).filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  return { saved, fields: changed.filter((name) => !ASIDE.has(name)).map(asField) };
}
