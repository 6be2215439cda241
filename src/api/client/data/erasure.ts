import { errors } from '@strapi/utils';
import { scopedRead } from '../../../database/scoped';
import type { Sql } from '../../../database/sql';

/** What was asked for and what erasing would do, of the client whose number an SQL expression gives. */
const erasureOf = (client: string) => `json_build_object('data', json_build_object(
  'asked', (select client_erasure_json(e) from client_erasures e where e.client_id = ${client}),
  'preview', erasure_preview(${client})))`;

/** The same for the client themselves. */
export const erasureRead = scopedRead('erasure', erasureOf('me.client_id'));

/** The same for the owner's side: a JSON text. Throws 404 where there is no such client. */
export async function readErasure(sql: Sql, documentId: string): Promise<string> {
  const [row] = await sql<{ answer: string }>(
    `select ${erasureOf('c.id')}::text as answer from clients c where c.document_id = $1`,
    [documentId],
  );
  if (!row) throw new errors.NotFoundError('There is no such client.');
  return row.answer;
}

/** Notes that a client asks; one that was declined makes room. @returns the day an answer is due; null where they ask already */
export async function noteAsked(sql: Sql, clientId: number, by: string, reason: string | null): Promise<string | null> {
  const [noted] = await sql<{ due: string }>(
    `insert into client_erasures as e (client_id, asked_by, reason) values ($1, $2, $3)
     on conflict (client_id) do update set asked_by = $2, reason = $3, asked_at = localtimestamp,
       declined_by = null, declined_because = null, declined_at = null
     where e.declined_at is not null
     returning answer_by(e)::text as due`,
    [clientId, by, reason],
  );
  return noted?.due ?? null;
}

/** Forgets that a client asks. @returns whether they did */
export async function forgetAsked(sql: Sql, clientId: number): Promise<boolean> {
  const forgotten = await sql(
    'delete from client_erasures where client_id = $1 and declined_at is null returning client_id',
    [clientId],
  );
  return forgotten.length > 0;
}

/** Notes that the owner says no. @returns whether there was something to say no to */
export async function noteDeclined(sql: Sql, clientId: number, by: string, reason: string): Promise<boolean> {
  const declined = await sql(
    `update client_erasures set declined_by = $2, declined_because = $3, declined_at = localtimestamp
     where client_id = $1 and declined_at is null returning client_id`,
    [clientId, by, reason],
  );
  return declined.length > 0;
}

/** Where everybody of a client is written to. */
export async function addressesOf(sql: Sql, clientId: number): Promise<{ userId: number; email: string }[]> {
  return sql<{ userId: number; email: string }>(
    `select u.id as "userId", u.email from up_users_client_lnk l join up_users u on u.id = l.user_id
     where l.client_id = $1 order by u.id`,
    [clientId],
  );
}

const OPEN = 'client_erasures e join clients c on c.id = e.client_id where e.declined_at is null';

export const ASKED_COUNT = `(select count(*)::int from ${OPEN})`;

/** Who waits for an answer, the longest first: an SQL expression. */
export const askedList = (most: number): string => `(
  select coalesce(json_agg(item), '[]') from (
    select json_build_object('client', json_build_object('documentId', c.document_id, 'name', c.name),
      'answerBy', answer_by(e)) as item
    from ${OPEN} order by e.asked_at, c.id limit ${most}) listed)`;
