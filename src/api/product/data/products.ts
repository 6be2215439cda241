import { errors } from '@strapi/utils';
import type { Sql } from '../../../database/sql';
import type { Cost } from '../domain/owners-form';
import type { ProductState } from '../domain/schemas';

const NOT_FOUND = 'There is no such product.';

/** A product by its slug, or by its documentId, which outlives a changed slug. */
const NAMED = `p.visible and (p.slug = $1 or p.document_id = $1)`;

/** A page of the products everybody may see. Parameters: limit, state or null, cursor's stage, place and id or nulls. */
const PAGE = {
  name: 'product page',
  text: `with rows as materialized (
      select p.id, product_stage(p.state) as stage, coalesce(p.position, 10000) as place
      from products p
      where p.visible and ($2::text is null or p.state = $2)
        and ($3::int is null
          or (product_stage(p.state), coalesce(p.position, 10000), p.id) > ($3::int, $4::int, $5::int))
      order by product_stage(p.state), coalesce(p.position, 10000), p.id
      limit $1::int + 1
    ), shown as (select * from rows order by stage, place, id limit $1::int)
    select json_build_object(
      'data', coalesce((select json_agg(product_brief(p) order by s.stage, s.place, s.id)
                        from shown s join products p using (id)), '[]'),
      'meta', json_build_object('nextCursor', case when (select count(*) from rows) > $1::int then
        (select stage || '-' || place || '-' || id from shown order by stage desc, place desc, id desc limit 1) end)
    )::text as answer`,
};

/** A page of the products everybody may see, as the JSON text of an answer; `position` is its cursor's. */
export async function productPage(
  sql: Sql,
  { limit, state }: { limit: number; state?: ProductState | undefined },
  position: (string | null)[],
): Promise<string> {
  const [row] = await sql<{ answer: string }>(PAGE, [limit, state ?? null, ...position]);
  return row!.answer;
}

const ONE = {
  name: 'product',
  text: `select json_build_object('data', product_json(p))::text as answer from products p where ${NAMED}`,
};

/** One product that everybody may see, as the JSON text of an answer. Throws 404 where there is none. */
export async function productNamed(sql: Sql, slug: string): Promise<string> {
  const [row] = await sql<{ answer: string }>(ONE, [slug]);
  if (!row) throw new errors.NotFoundError(NOT_FOUND);
  return row.answer;
}

/** A product that is locked until the end of the transaction. */
export interface LockedProduct extends Cost {
  id: number;
  documentId: string;
  name: string;
  slug: string;
  state: ProductState;
}

const LOCKED = `select p.id, p.document_id as "documentId", p.name, p.slug, p.state, p.price, p.currency
  from products p where`;

/** Locks a product that everybody may see: it is not finished while somebody asks to be told. Throws 404. */
export async function lockShownProduct(sql: Sql, slug: string): Promise<LockedProduct> {
  const [product] = await sql<LockedProduct>(`${LOCKED} ${NAMED} for no key update`, [slug]);
  if (!product) throw new errors.NotFoundError(NOT_FOUND);
  return product;
}

/** Locks any product, for the owner; undefined where there is none. */
export async function lockProduct(sql: Sql, documentId: string): Promise<LockedProduct | undefined> {
  const [product] = await sql<LockedProduct>(`${LOCKED} p.document_id = $1 for no key update`, [documentId]);
  return product;
}
