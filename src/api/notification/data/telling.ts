import { randomBytes } from 'node:crypto';
import type { Sql } from '../../../database/sql';
import { stillAsked } from '../../feedback/data/follow-ups';
import type { Happened, Side } from '../domain/news';
import { hash } from '../../../text/hash';

/** Somebody who is told of what happens, as they are now. */
export interface Reader {
  id: string;
  userId: number | null;
  adminId: number | null;
  email: string;
  /** How they are greeted. */
  name: string | null;
  side: Side;
}

/** One thing to tell, and the client it happened to. */
export interface Notice extends Happened {
  id: string;
  client: string;
  clientId: number;
}

/** Of which side the reader `r` is. */
const SIDE = `case when r.user_id is null then 'owner' else 'client' end`;

/** A reader with an account that works; undefined for one who has none any more. */
export async function lockReader(sql: Sql, id: string): Promise<Reader | undefined> {
  const [reader] = await sql<Reader>(
    `select r.id::text, r.user_id as "userId", r.admin_id as "adminId", coalesce(u.email, a.email) as email,
       coalesce(person_name(u), nullif(a.firstname, '')) as name, ${SIDE} as side
     from mail_readers r
       left join up_users u on u.id = r.user_id and u.confirmed and u.blocked is not true
       left join up_users_client_lnk l on l.user_id = u.id
       left join clients c on c.id = l.client_id
       left join admin_users a on a.id = r.admin_id and a.is_active and a.blocked is not true
     where r.id = $1 and (c.id is not null or a.id is not null)
     for update of r`,
    [id],
  );
  return reader;
}

/** What somebody wrote, for the kinds whose line does not carry it. */
const WRITTEN = `case a.kind
  when 'message.sent' then (select addressed(m.body, d.addressed_as) from messages m
    left join deliveries d on d.message_id = m.id and d.client_id = a.client_id where m.document_id = a.subject_id)
  when 'reply.sent' then (select r.body from replies r where r.document_id = a.details ->> 'reply')
  when 'feedback.sent' then (select f.body from feedbacks f where f.document_id = a.subject_id)
  when 'feedback.answered' then (select f.answer from feedbacks f where f.document_id = a.subject_id)
end`;

/**
 * What was taken back since is no news. A message that was read since is none either, where the reader themself was on
 * the site since (the visit is noted once a minute): colleagues share an inbox, and one may have read what the other has
 * not. Nor is a question that was answered, nor what happened to a record that is gone: its link would lead nowhere.
 */
const IS_NEWS = `coalesce(a.details ->> 'silent', '') <> 'true' and not (a.kind in ('message.sent', 'reply.sent') and a.actor_type <> 'client' and exists (
  select from deliveries d join messages m on m.id = d.message_id, up_users u
  where m.document_id = a.subject_id and d.client_id = a.client_id and d.read_at is not null
    and u.id = r.user_id and u.last_seen_at > a.created_at - interval '1 minute'))
  and (a.kind <> 'project.follow-up' or ${stillAsked('a.subject_id')})
  and (a.kind not like 'project.%' or exists (select from projects p where p.document_id = a.subject_id))
  and (a.kind not like 'feedback.%' or exists (select from feedbacks f where f.document_id = a.subject_id))`;

/** What is due for a reader, in the order it happened; what is no news any more is forgotten. */
export async function takeDue(sql: Sql, readerId: string): Promise<Notice[]> {
  const rows = await sql<Notice & { isNews: boolean }>(
    `with due as (
       select id, reader_id, activity_id, topic from notices
       where reader_id = $1 and mail_id is null and due <= now() for update
     )
     select d.id::text, a.kind, a.subject_id as "subjectId", a.actor_name as "actorName",
       coalesce(a.details, '{}')::text as details, c.name as client, c.id as "clientId", ${WRITTEN} as written,
       (select p.currency from projects p where p.document_id = a.subject_id) as currency,
       coalesce(r.topics ->> d.topic, r.frequency) <> 'off' and ${IS_NEWS} as "isNews"
     from due d
       join mail_readers r on r.id = d.reader_id
       join activities a on a.id = d.activity_id
       join clients c on c.id = a.client_id
     order by a.xid, a.id`,
    [readerId],
  );
  await forget(
    sql,
    rows.filter(({ isNews }) => !isNews),
  );
  return rows.filter(({ isNews }) => isNews).map((row) => ({ ...row, details: parsed(row.details) }));
}

const idsOf = (notices: Pick<Notice, 'id'>[]) => notices.map(({ id }) => id);

/** Notices of which nobody is told any more. */
export async function forget(sql: Sql, notices: Pick<Notice, 'id'>[]): Promise<void> {
  await sql('delete from notices where id = any($1)', [idsOf(notices)]);
}

/** Notices that a mail tells of: they are kept until it has gone out, since they may be read before. */
export async function toldBy(sql: Sql, mailId: string, notices: Pick<Notice, 'id'>[]): Promise<void> {
  await sql('update notices set mail_id = $1 where id = any($2)', [mailId, idsOf(notices)]);
}

const parsed = (details: unknown) => JSON.parse(String(details)) as Record<string, unknown>;

/** A token that stops a reader's mail, of which only the hash is kept. */
export async function issueToken(sql: Sql, readerId: string): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  await sql('insert into unsubscribe_tokens (token_hash, reader_id) values ($1, $2)', [hash(token), readerId]);
  return token;
}

/** Somebody whose mail a link stops. */
export interface Stopped {
  id: string;
  email: string;
  side: Side;
  /** Nothing goes to them already. */
  off: boolean;
}

/** The reader whom a token belongs to; undefined for none. */
export async function readerOf(sql: Sql, token: string): Promise<Stopped | undefined> {
  const [reader] = await sql<Stopped>(
    `select r.id::text, coalesce(u.email, a.email) as email, ${SIDE} as side, r.frequency = 'off' and r.topics = '{}' as off
     from unsubscribe_tokens t join mail_readers r on r.id = t.reader_id
       left join up_users u on u.id = r.user_id left join admin_users a on a.id = r.admin_id
     where t.token_hash = $1`,
    [hash(token)],
  );
  return reader;
}
