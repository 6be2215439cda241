import { errors } from '@strapi/utils';
import type { Sql } from '../../../database/sql';

/** So many of a message's readers are listed; how many there are in all is said as a number. */
const MOST_READERS = 200;

/** Whom a draft names, or one of the words for many. */
const CLIENTS = `case when m.to_everyone then to_json('all'::text) when m.to_running then to_json('running'::text)
  else coalesce((select json_agg(json_build_object('documentId', c.document_id, 'name', c.name, 'archived', c.archived_at is not null)
      order by l.client_ord, l.id)
    from messages_clients_lnk l join clients c on c.id = l.client_id where l.message_id = m.id), '[]') end`;

/**
 * When the message `m` was read first in the delivery `d`, by the side that did not write it: an answer of the owner makes a letter
 * unread again, and a reader may themselves.
 */
export const FIRST_READ = `coalesce(d.seen_at, case when m.written_by is distinct from 'client' then d.read_at end)`;

/** In whose inboxes it is, who has read it, and which of a client's people that was; the unread ones come first. */
const READERS = `(select coalesce(json_agg(t), '[]') from (
    select json_build_object('documentId', c.document_id, 'name', c.name) as client, iso(${FIRST_READ}) as "readAt",
      d.seen_by as "readBy", coalesce(d.replies, 0) as replies
    from deliveries d join clients c on c.id = d.client_id
    where d.message_id = m.id order by ${FIRST_READ} desc nulls first, c.name limit ${MOST_READERS}) t)`;

const countOf = (condition: string) =>
  `(select count(*)::int from deliveries d where d.message_id = m.id and ${condition})`;

/** How long it can still be taken back, in whole seconds; null where it cannot. */
const SECONDS_LEFT = `case when m.take_back_until > clock_timestamp() at time zone 'UTC'
    and not exists (select from deliveries d where d.message_id = m.id and (${FIRST_READ} is not null or d.replies > 0))
  then ceil(extract(epoch from m.take_back_until - clock_timestamp() at time zone 'UTC'))::int end`;

/** A message of the owner as its writer sees it: what it says, whom it is for, who has read it. Parameter: documentId. */
const MESSAGE = {
  name: "owner's message",
  text: `select json_build_object('data', json_build_object(
      'documentId', m.document_id, 'topic', m.topic, 'subject', coalesce(m.subject, ''), 'body', coalesce(m.body, ''),
      'author', coalesce(m.author, ''), 'from', coalesce(m.written_by, 'owner'), 'clients', ${CLIENTS},
      'project', (select json_build_object('documentId', p.document_id, 'title', p.title)
        from messages_project_lnk l join projects p on p.id = l.project_id where l.message_id = m.id limit 1),
      'files', message_files_json(m.id), 'updatedAt', iso(m.updated_at), 'sentAt', iso(m.sent_at), 'inboxes', ${countOf('true')},
      'read', ${countOf(`${FIRST_READ} is not null`)}, 'secondsToTakeBack', ${SECONDS_LEFT}, 'readers', ${READERS}))::text as answer
    from messages m where m.document_id = $1`,
};

/** How many of its clients wait for an answer, by the owner's home: of what is put away nothing waits. */
const WAITING = `(select count(*)::int from deliveries d join clients c on c.id = d.client_id
  where d.message_id = m.id and d.waiting_since is not null and c.archived_at is null)`;

/** Whom a draft names, or in whose inboxes a sent message is: how many, and of one alone, who that is. */
const WITH = `(select count(*)::int as count, min(t.client_id) as only from (
    select l.client_id from messages_clients_lnk l where l.message_id = m.id and m.sent_at is null
    union all
    select d.client_id from deliveries d where d.message_id = m.id and m.sent_at is not null) t)`;

/** Several messages in short, as a list of the owner says them; none where there is none. Parameter: their documentIds. */
export const ownersMessages = {
  name: "owner's messages",
  text: `select json_build_object('data', coalesce(json_agg(t), '[]'))::text as answer from (
    select m.document_id as "documentId", coalesce(m.written_by, 'owner') as from,
      case when m.to_everyone then 'all' when m.to_running then 'running' end as audience,
      w.count as clients, case when w.count = 1 then (select c.name from clients c where c.id = w.only) end as client, ${WAITING} as waiting
    from messages m cross join lateral ${WITH} w
    where m.document_id = any ($1::text[]) order by m.id desc) t`,
};

/** A message as its writer sees it: a JSON text. Throws 404 where there is none. */
export async function ownersMessage(sql: Sql, documentId: string): Promise<string> {
  const [row] = await sql<{ answer: string }>(MESSAGE, [documentId]);
  if (!row) throw new errors.NotFoundError('There is no such message.');
  return row.answer;
}
