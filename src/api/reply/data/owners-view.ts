import { FIRST_READ } from '../../message/data/owners-view';

/** A thread in the owner's lists: `d` the delivery, `m` its message, `c` its client. */
const LISTED = `
  json_build_object('documentId', m.document_id, 'subject', m.subject, 'topic', m.topic,
    'from', coalesce(m.written_by, 'owner'), 'author', coalesce(m.author, ''), 'sentAt', iso(d.sent_at)) as message,
  json_build_object('documentId', c.document_id, 'name', c.name) as client,
  iso(d.waiting_since) as "waitingSince", iso(d.waited_since) as "waitedSince", d.seen_by as "seenBy",
  iso(${FIRST_READ}) as "seenAt", iso(d.latest_at) as "latestAt", coalesce(d.replies, 0) as replies,
  coalesce(
    (select json_build_object('from', r.from_type, 'author', coalesce(r.author, ''), 'body', left(r.body, 600))
     from replies r where r.delivery_id = d.id order by r.id desc limit 1),
    json_build_object('from', coalesce(m.written_by, 'owner'), 'author', coalesce(m.author, ''), 'body',
      left(addressed(m.body, d.addressed_as), 600))
  ) as "lastWord"`;

const THREADS = `deliveries d join messages m on m.id = d.message_id join clients c on c.id = d.client_id`;

/** The threads that wait for the owner, the longest first, as a JSON array: an SQL expression. */
export const waitingList = (most: number | string): string => `(
  select coalesce(json_agg(t), '[]') from (
    select ${LISTED} from ${THREADS}
    where d.waiting_since is not null and c.archived_at is null
    order by d.waiting_since, d.id limit ${most}) t)`;

/** How many they are, as an SQL expression. */
export const WAITING_COUNT = `(select count(*)::int from deliveries d join clients c on c.id = d.client_id
  where d.waiting_since is not null and c.archived_at is null)`;

/** So many messages are named. */
const MOST_NAMED = 20;

/** The messages whose threads wait, the longest first, each once however many of its threads do. */
const WAITING_MESSAGES = `(
  select coalesce(json_agg(t.id order by t.since, t.id), '[]') from (
    select m.document_id as id, min(d.waiting_since) as since from ${THREADS}
    where d.waiting_since is not null and c.archived_at is null
    group by m.id order by since, id limit ${MOST_NAMED}) t)`;

/**
 * The threads that wait for the owner, the longest first, with `documentId`s and last words, and in `meta` how many there are and
 * of which messages. Parameter: how many at most.
 */
export const waitingThreads = {
  name: 'waiting threads',
  text: `select json_build_object('data', ${waitingList('$1')},
    'meta', json_build_object('waiting', ${WAITING_COUNT}, 'messages', ${WAITING_MESSAGES}))::text as answer`,
};

/** The threads of one message in which something has happened: a client began it, answered or saw it. Parameter: its documentId. */
export const threadsOfMessage = {
  name: 'threads of a message',
  text: `select json_build_object('data', coalesce(json_agg(t), '[]'))::text as answer
    from (
      select ${LISTED} from ${THREADS}
      where m.document_id = $1 and (d.replies > 0 or m.written_by = 'client' or d.seen_at is not null)
      order by d.waiting_since is null, coalesce(d.replies, 0) = 0, d.latest_at desc, d.id desc limit 200) t`,
};

/** One thread in full, as far as it is not merely passed on. */
export interface WholeThread {
  body: string;
  thread: { body: string }[];
}

/** One thread in full, oldest first: a JSON text. Parameters: the message's documentId, the client's. */
export const wholeThread = {
  name: "owner's thread",
  text: `select row_to_json(t)::text as thread
    from (
      select ${LISTED}, addressed(m.body, d.addressed_as) as body, message_files_json(m.id) as files, iso(d.read_at) as "readAt",
        coalesce((select json_agg(reply_json(r) order by r.id) from replies r where r.delivery_id = d.id), '[]') as thread
      from ${THREADS}
      where m.document_id = $1 and c.document_id = $2 and m.sent_at is not null) t`,
};
