import { errors } from '@strapi/utils';
import type { Actor } from '../../activity/data/record';
import { scopedRead } from '../../../database/scoped';
import type { Sql } from '../../../database/sql';

export type Side = 'client' | 'owner';

/** One message in one client's inbox, locked. */
export interface Thread {
  id: number;
  clientId: number;
  /** Of the message. */
  documentId: string;
  subject: string;
  topic: string;
}

const THREAD = `d.id, d.client_id as "clientId", m.document_id as "documentId", m.subject, m.topic
  from deliveries d join messages m on m.id = d.message_id`;

const NOT_THERE = 'There is no such message.';

/** A message in a client's inbox. Throws 404 where it never came. */
export async function lockThread(sql: Sql, documentId: string, clientId: number): Promise<Thread> {
  const [thread] = await sql<Thread>(
    {
      name: 'thread',
      text: `select ${THREAD} where m.document_id = $1 and d.client_id = $2 and m.sent_at is not null for update of d`,
    },
    [documentId, clientId],
  );
  if (!thread) throw new errors.NotFoundError(NOT_THERE);
  return thread;
}

interface NewReply {
  from: Side;
  author: Actor;
  body: string;
  /** Of the owner's: the latest word they had read, an ISO moment; all of them unless told. */
  upTo?: string | undefined;
}

/** Whether a reply came after the latest word that was read, whose moment is told to the millisecond. */
const isAfter = (upTo: string) =>
  `date_trunc('milliseconds', replies.created_at) > (${upTo}::timestamptz at time zone 'UTC')`;

/**
 * Since when a thread goes on waiting that was answered or settled: for a word of the client that had not been read, unless
 * somebody else has answered or settled that meanwhile.
 */
const stillWaiting = (upTo: string) =>
  `(select min(replies.created_at) from replies
    where replies.delivery_id = deliveries.id and replies.from_type = 'client' and ${isAfter(upTo)}
      and replies.created_at >= deliveries.waiting_since)`;

/**
 * The moment of a new reply: of the transaction, but after every other of the locked thread, whichever began first. So the order
 * of the moments is that in which the words came.
 */
const NEXT = `greatest(localtimestamp, latest_at + interval '1 millisecond')`;

/** What a new reply makes of its thread: unread for the client, or waiting for the owner. What was settled before it is past. */
const FRESH: Record<Side, string> = {
  client: `waiting_since = coalesce(waiting_since, ${NEXT}), waited_since = null, read_at = coalesce(read_at, localtimestamp)`,
  owner: `waiting_since = ${stillWaiting('$5')}, waited_since = null, seen_at = coalesce(seen_at, read_at),
    read_at = null, archived_at = null`,
};

const addSql = (from: Side) => ({
  name: `reply of the ${from}`,
  text: `with thread as (
      update deliveries set latest_at = ${NEXT}, updated_at = localtimestamp, replies = coalesce(replies, 0) + 1,
        ${FRESH[from]}
      where id = $1 returning id, latest_at
    )
    insert into replies as r (document_id, delivery_id, from_type, author, author_user, body, created_at, updated_at)
    select gen_random_uuid(), id, '${from}', $2, $3, $4, latest_at, latest_at from thread
    returning r.id, r.document_id as "documentId", reply_json(r)::text as json`,
});

const ADD = { client: addSql('client'), owner: addSql('owner') };

export interface AddedReply {
  id: number;
  documentId: string;
  /** It as the API tells of it: a JSON text. */
  json: string;
}

/** Adds a reply to a locked thread. */
export async function addReply(sql: Sql, thread: Thread, said: NewReply): Promise<AddedReply> {
  const { from, author, body, upTo = null } = said;
  const values = [thread.id, author.name, author.user ?? null, body, ...(from === 'owner' ? [upTo] : [])];
  const [reply] = await sql<AddedReply>(ADD[from], values);
  return reply!;
}

/** A reply as the API tells of it: a JSON text. */
export async function replyJson(sql: Sql, id: number): Promise<string> {
  const [reply] = await sql<{ json: string }>('select reply_json(r)::text as json from replies r where id = $1', [id]);
  return reply!.json;
}

/** Of whose messages the first sight is noted. What clients had read before that was noted stays without a name. */
const UNSEEN: Record<Side, string> = {
  client: `m.written_by is distinct from 'client' and d.read_at is null`,
  owner: `m.written_by = 'client'`,
};

const seeSql = (by: Side) => ({
  name: `seen by the ${by}`,
  text: `with message as (
      update deliveries d set seen_at = localtimestamp, seen_by = $2 from messages m
      where d.id = $1 and m.id = d.message_id and d.seen_at is null and ${UNSEEN[by]}
    )
    update replies set seen_at = localtimestamp, seen_by = $2
    where delivery_id = $1 and from_type <> '${by}' and seen_at is null and (${isAfter('$3')}) is not true`,
});

const SEE = { client: seeSql('client'), owner: seeSql('owner') };

/**
 * What the other side has written in a thread, its message included, counts as seen by this person from now on.
 * @param upTo the latest word that was read, an ISO moment; all of them unless told
 */
export async function see(
  sql: Sql,
  { id }: Pick<Thread, 'id'>,
  by: Side,
  name: string | null,
  upTo: string | null = null,
): Promise<void> {
  await sql(SEE[by], [id, name, upTo]);
}

/**
 * Says that the words of a thread that were read need no answer; where none goes on waiting, it is kept since when they did.
 * @returns whether any of them had waited for one
 */
export async function needsNoAnswer(sql: Sql, { id }: Thread, upTo: string | null = null): Promise<boolean> {
  const waited = await sql(
    `update deliveries set waiting_since = ${stillWaiting('$2')},
       waited_since = case when ${stillWaiting('$2')} is null then waiting_since end
     where id = $1 and waiting_since is distinct from ${stillWaiting('$2')} returning id`,
    [id, upTo],
  );
  return waited.length > 0;
}

/** Lets a thread wait since when it did before that was said. @returns whether it had been, with nothing new said since */
export async function needsAnswer(sql: Sql, { id }: Thread): Promise<boolean> {
  const settled = await sql(
    `update deliveries set waiting_since = waited_since, waited_since = null
     where id = $1 and waited_since is not null returning id`,
    [id],
  );
  return settled.length > 0;
}

/** A client's thread, oldest first. Parameters: limit, cursor's id or null, the message's documentId. */
export const threadRead = scopedRead(
  'replies',
  `select (select json_build_object(
      'data', coalesce(json_agg(item) filter (where place <= $2::int), '[]'),
      'meta', json_build_object(
        'nextCursor', case when count(*) > $2::int then max(cursor) filter (where place = $2::int) end))
    from (
      select r.id::text as cursor, row_number() over (order by r.id) as place, reply_json(r) as item
      from replies r where r.delivery_id = d.id and ($3::int is null or r.id > $3::int)
      order by r.id limit $2::int + 1
    ) shown)
  from deliveries d join messages m on m.id = d.message_id
  where d.client_id = me.client_id and m.document_id = $4`,
);
