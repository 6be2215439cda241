import { errors } from '@strapi/utils';
import type { Me } from '../../../database/who';
import { scopedRead } from '../../../database/scoped';
import type { Sql } from '../../../database/sql';

/** Who was told of a product that cannot be bought any more waits for it no longer, and may ask again. */
const STANDS = `(i.told_at is null or p.state = 'finished')`;

/**
 * Whether the client is to be told when a product can be bought, or was. Parameter: slug or documentId; by the latter, whoever
 * reads this has seen that it can.
 */
export const interestRead = scopedRead(
  'product interest',
  `select json_build_object('data', json_build_object('interested', exists (
     select from product_interests i where i.product_id = p.id and i.client_id = me.client_id and ${STANDS})))
   from products p where p.visible and (p.slug = $2 or p.document_id = $2)`,
  'record',
);

/** Whether a client has asked to be told of a product. */
export async function isInterested(sql: Sql, productId: number, { clientId }: Me): Promise<boolean> {
  const found = await sql(
    `select from product_interests i join products p on p.id = i.product_id
     where p.id = $1 and i.client_id = $2 and ${STANDS}`,
    [productId, clientId],
  );
  return found.length > 0;
}

export async function addInterest(sql: Sql, productId: number, { clientId }: Me): Promise<void> {
  await sql(
    `insert into product_interests (product_id, client_id) values ($1, $2)
     on conflict (product_id, client_id) do update set since = excluded.since, told_at = null`,
    [productId, clientId],
  );
}

/** @returns whether there was one */
export async function removeInterest(sql: Sql, productId: number, { clientId }: Me): Promise<boolean> {
  const removed = await sql(
    `delete from product_interests i using products p
     where p.id = $1 and i.product_id = p.id and i.client_id = $2 and ${STANDS} returning 1`,
    [productId, clientId],
  );
  return removed.length > 0;
}

/**
 * The ids of the clients who wait for a product that can be bought now and were not told yet; from here on they were.
 * None while it is not finished or not shown. Who is put away is not told.
 */
export async function takeWaiting(sql: Sql, productId: number): Promise<number[]> {
  const waiting = await sql<{ id: number }>(
    `with told as (
       update product_interests i set told_at = localtimestamp
       from products p, clients c
       where p.id = $1 and p.visible and p.state = 'finished' and i.product_id = p.id and i.told_at is null
         and c.id = i.client_id and c.archived_at is null
       returning i.client_id as id)
     select id from told order by id`,
    [productId],
  );
  return waiting.map(({ id }) => id);
}

/** A product as the log tells of it. */
interface Available {
  documentId: string;
  title: string;
  slug: string;
}

/**
 * What a client waits for that can be bought and that they were not told of, having been put away; from here on they were. A
 * product that is saved at the same moment is waited for, so that it is told once.
 */
export async function takeMissed(sql: Sql, clientId: number): Promise<Available[]> {
  await sql(
    `select from products p join product_interests i on i.product_id = p.id
     where i.client_id = $1 and i.told_at is null order by p.id for no key update of p`,
    [clientId],
  );
  return sql<Available>(
    `update product_interests i set told_at = localtimestamp
     from products p
     where i.client_id = $1 and i.told_at is null and p.id = i.product_id and p.visible and p.state = 'finished'
     returning p.document_id as "documentId", p.name as title, p.slug`,
    [clientId],
  );
}

/** So many are named; the figure tells how many there are. */
const MOST_NAMED = 50;

const INTERESTED = {
  name: 'interested clients',
  text: `select json_build_object('data', json_build_object(
      'count', coalesce(p.interested_clients, 0),
      'clients', coalesce((select json_agg(client) from (
        select json_build_object('documentId', c.document_id, 'name', c.name, 'company', c.company,
          'since', iso(i.since), 'toldAt', iso(i.told_at)) as client
        from product_interests i join clients c on c.id = i.client_id
        where i.product_id = p.id order by i.since desc, c.id desc limit ${MOST_NAMED}) named), '[]')
    ))::text as answer
    from products p where p.document_id = $1`,
};

/** Who wants a product, the latest first, as the JSON text of an answer. Throws 404 where there is no such product. */
export async function interestedIn(sql: Sql, documentId: string): Promise<string> {
  const [row] = await sql<{ answer: string }>(INTERESTED, [documentId]);
  if (!row) throw new errors.NotFoundError('There is no such product.');
  return row.answer;
}
