import { type ScopedRead, scopedRead } from '../../../database/scoped';
import { type InboxQuery, LATEST_COUNT } from '../domain/schemas';
import { LAST_ID } from '../../../http/cursor';
import { UNREAD } from './unread';

/** The columns of an inbox item that every answer shares; `d` is the delivery, `m` its message. */
const ITEM = `
  m.document_id as "documentId", m.topic, m.subject, coalesce(addressed(m.excerpt, d.addressed_as), '') as excerpt,
  coalesce(m.written_by, 'owner') as "from", coalesce(m.author, '') as author, m.author_user as "authorId",
  iso(d.sent_at) as "sentAt", iso(d.read_at) as "readAt", iso(d.archived_at) as "archivedAt",
  coalesce(d.replies, 0) as replies, case when d.replies > 0 then iso(d.latest_at) end as "repliedAt",
  exists (select from sent_files f where f.message_id = m.id) or d.replies > 0 and exists (
    select from replies r join sent_files f on f.reply_id = r.id where r.delivery_id = d.id) as "hasFiles",
  (select json_build_object('documentId', p.document_id, 'title', p.title)
   from messages_project_lnk l join projects p on p.id = l.project_id
     join projects_client_lnk pl on pl.project_id = p.id and pl.client_id = me.client_id
   where l.message_id = m.id) as project`;

/** What the client sees of a message and its answers: the words, who wrote them, the project's title, the files' names. */
const HOLDS_ONE = `(m.subject ilike word or addressed(m.body, d.addressed_as) ilike word or m.author ilike word
  or exists (select from messages_project_lnk l join projects p on p.id = l.project_id
    join projects_client_lnk pl on pl.project_id = p.id and pl.client_id = me.client_id
    where l.message_id = m.id and p.title ilike word)
  or exists (select from sent_files f where f.message_id = m.id and f.name ilike word)
  or d.replies > 0 and exists (select from replies r where r.delivery_id = d.id and (r.body ilike word
    or exists (select from sent_files f where f.reply_id = r.id and f.name ilike word))))`;

/** Whether all words that are looked for are in it, wherever each stands. */
const SEARCHED = `not exists (select from unnest($6::text[]) as word where not ${HOLDS_ONE})`;

/** Where a page begins. Always a row to begin before, and never "or none": so the index leads to it, however deep it lies. */
const BEFORE = `coalesce(timestamp 'epoch' + $3::bigint * interval '1 microsecond', 'infinity')`;

const NEXT = `case when count(*) > $2::int then max(cursor) filter (where place = $2::int) end`;

/**
 * A page of the inbox: one row more than asked for tells whether there is a next page. Parameters: limit, cursor's
 * microseconds and id, topic or null, and the words to search for where it is searched.
 */
const page = (conditions: string, item = ITEM, next = NEXT) => `
  select json_build_object(
    'data', coalesce(json_agg(item) filter (where place <= $2::int), '[]'),
    'meta', json_build_object('nextCursor', ${next}, ${UNREAD}))
  from (
    select (extract(epoch from d.latest_at) * 1000000)::bigint || '-' || d.id as cursor,
      row_number() over (order by d.latest_at desc, d.id desc) as place,
      (select row_to_json(t) from (select ${item}) t) as item
    from deliveries d join messages m on m.id = d.message_id
    where d.client_id = me.client_id
      and (d.latest_at, d.id) < (${BEFORE}, coalesce($4::int, ${LAST_ID}))
      and ($5::text is null or d.topic = $5)
      and ${conditions}
    order by d.latest_at desc, d.id desc
    limit $2::int + 1
  ) shown`;

const WITH_BODY = `${ITEM}, addressed(m.body, d.addressed_as) as body, message_files_json(m.id) as files`;
const shelf = (archived: boolean) => `d.archived_at is ${archived ? 'not ' : ''}null`;
const unreadOnly = (unread: boolean) => (unread ? ' and d.read_at is null' : '');

/** All of the client's messages in full, with what was answered, as a JSON array, newest first: an SQL expression over `me`. */
export const everyMessage = `(
  select coalesce(json_agg(t), '[]') from (
    select ${WITH_BODY}, coalesce((
      select json_agg(reply_json(r) order by r.id) from replies r where r.delivery_id = d.id), '[]') as answers
    from deliveries d join messages m on m.id = d.message_id
    where d.client_id = me.client_id order by d.latest_at desc, d.id desc) t)`;

/** Every shape an inbox page can have, prepared once each: no condition is left for the planner to guess at. */
const pages = new Map<string, ScopedRead>();

function pageFor({ filter, archived, unread, q }: InboxQuery): ScopedRead {
  const full = filter === 'latest';
  const name = ['inbox', full && 'full', archived && 'archived', unread && 'unread', q && 'search']
    .filter(Boolean)
    .join(' ');
  const known = pages.get(name);
  if (known) return known;
  const conditions = shelf(archived) + unreadOnly(unread) + (q ? ` and ${SEARCHED}` : '');
  // The latest end with themselves: no page follows.
  const made = scopedRead(name, full ? page(conditions, WITH_BODY, 'null') : page(conditions));
  pages.set(name, made);
  return made;
}

const literally = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/** Each word is another look through all that a client has. */
const MOST_WORDS = 8;

const wordsIn = (q: string) => [...new Set(q.trim().split(/\s+/))].slice(0, MOST_WORDS).map(literally);

/** The statement and parameters of an inbox request; `position` is its cursor's. */
export function inboxRead(query: InboxQuery, position: (string | null)[]): [ScopedRead, unknown[]] {
  const { filter, q } = query;
  const latest = filter === 'latest';
  const topic = latest || filter === 'all' ? null : filter;
  const most = latest ? Math.min(query.limit, LATEST_COUNT) : query.limit;
  const values = [most, ...(latest ? [null, null] : position), topic];
  return [pageFor(query), q ? [...values, wordsIn(q)] : values];
}

/** One message as the client finds it in their inbox. Parameter: documentId. */
export const messageRead = scopedRead(
  'message',
  `select json_build_object(
     'data', (select row_to_json(t) from (select ${WITH_BODY}, iso(d.seen_at) as "seenAt", d.seen_by as "seenBy") t),
     'meta', json_build_object(${UNREAD}))
   from deliveries d join messages m on m.id = d.message_id
   where d.client_id = me.client_id and m.document_id = $2`,
);
