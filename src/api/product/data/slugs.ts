import { strings } from '@strapi/utils';
import { LOCKS } from '../../../database/locks';
import type { Sql } from '../../../database/sql';
import { refuseField } from '../../../http/field-errors';

/** As the content type has it, with room for a figure at the end. */
const LONGEST = 74;

/** Of two products that are written down at once, the second meets the first. */
const takeTurns = (sql: Sql) => sql('select pg_advisory_xact_lock($1)', [LOCKS.slugs]);

/** Keeps a slug to one product. Throws a 400 at `slug` where another one has it. */
export async function claimSlug(sql: Sql, documentId: string, slug: string): Promise<void> {
  await takeTurns(sql);
  const [holder] = await sql<{ name: string }>('select name from products where slug = $2 and document_id <> $1', [
    documentId,
    slug,
  ]);
  if (holder) refuseField('slug', `“${holder.name}” has this address already.`);
}

/** A slug made of a name, with a figure where another product has that one: "paper-clock", "paper-clock-2". */
export async function slugFor(sql: Sql, documentId: string, name: string): Promise<string> {
  await takeTurns(sql);
  const words = strings.nameToSlug(name).slice(0, LONGEST).replace(/-+$/, '') || 'product';
  const taken = await sql<{ slug: string }>(
    `select slug from products where document_id <> $1 and (slug = $2 or starts_with(slug, $2 || '-'))`,
    [documentId, words],
  );
  const others = new Set(taken.map(({ slug }) => slug));
  let slug = words;
  for (let figure = 2; others.has(slug); figure += 1) slug = `${words}-${figure}`;
  return slug;
}
