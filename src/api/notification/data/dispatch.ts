import type { Sql } from '../../../database/sql';
import { PRIORITY } from '../../../jobs/priority';
import type { Position } from '../../../live/position';
import { ofBusiness } from '../../business/data/business';
import { MAIL_WAITS_SECONDS } from '../../message/domain/taking-back';
import { NEWS_TOPICS } from '../domain/kinds';

/** So many lines of the log are turned into notices at a time. */
export const BATCH = 1000;

/** The lines of a batch: those that somebody is told of, and where the next batch begins. */
interface Batch {
  told: number[];
  lines: number;
  last: Position;
}

/** How far the log has been turned into notices, locked; undefined while another instance is at it. */
export async function lockPosition(sql: Sql): Promise<Position | undefined> {
  const [row] = await sql<{ xid: string; id: string }>(
    'select xid::text, id::text from dispatch_position for update skip locked',
  );
  return row && { xid: BigInt(row.xid), id: BigInt(row.id) };
}

/** The next lines below the oldest transaction still under way (see `live/events.ts`); undefined where there is none. */
export async function nextBatch(sql: Sql, { xid, id }: Position): Promise<Batch | undefined> {
  const lines = await sql<{ xid: string; id: number; told: boolean }>(
    {
      name: 'lines to dispatch',
      text: `select a.xid::text, a.id, a.client_id is not null and a.kind = any($4)
          and coalesce(a.details ->> 'silent', '') <> 'true' as told
        from activities a
        where (a.xid, a.id) > ($1::text::xid8, $2::bigint) and a.xid < pg_snapshot_xmin(pg_current_snapshot())
        order by a.xid, a.id limit $3`,
    },
    [String(xid), String(id), BATCH, Object.keys(NEWS_TOPICS)],
  );
  const last = lines.at(-1);
  if (!last) return undefined;
  const told = lines.filter((line) => line.told).map((line) => line.id);
  return { told, lines: lines.length, last: { xid: BigInt(last.xid), id: BigInt(last.id) } };
}

export async function movePosition(sql: Sql, { xid, id }: Position): Promise<void> {
  await sql('update dispatch_position set xid = $1::text::xid8, id = $2', [String(xid), String(id)]);
}

/** What of a client is told to which of the owner's people: those whose role lets them read it in the panel. */
const SUBJECTS = [
  ['messages', 'api::message.message'],
  ['projects', 'api::project.project'],
  ['feedback', 'api::feedback.feedback'],
] as const;

/** Of a letter that can still be taken back: from when on it may be mailed about; null for everything else. */
const HELD_UNTIL = `(select (m.take_back_until + interval '${MAIL_WAITS_SECONDS} seconds') at time zone 'UTC'
  from messages m where a.kind = 'message.sent' and m.document_id = a.subject_id)`;

/** Who is told of which line. Parameters: ids of lines, kinds with their topics, topics with what one must be allowed to read. */
const LISTENERS = `lines as (
    select a.id, a.client_id, a.actor_type, a.subject_id, k.topic, ${HELD_UNTIL} as held_until
    from activities a join unnest($2::text[], $3::text[]) as k (kind, topic) on k.kind = a.kind
    where a.id = any($1)
  ), listeners as (
    select l.id as activity_id, l.subject_id, l.topic, u.id as user_id, null::int as admin_id, l.client_id,
      l.held_until
    from lines l
      join up_users_client_lnk c on c.client_id = l.client_id
      join up_users u on u.id = c.user_id and u.confirmed and u.blocked is not true
    where l.actor_type <> 'client'
    union
    select l.id, l.subject_id, l.topic, null, a.id, l.client_id, l.held_until
    from lines l
      join unnest($4::text[], $5::text[]) as s (topic, subject) on s.topic = l.topic
      join admin_permissions p on p.subject = s.subject and p.action = 'plugin::content-manager.explorer.read'
      join admin_permissions_role_lnk pr on pr.permission_id = p.id
      join admin_users_roles_lnk ur on ur.role_id = pr.role_id
      join admin_users a on a.id = ur.user_id and a.is_active and a.blocked is not true
    where l.actor_type = 'client'
  )`;

const parameters = (lines: number[]) => [
  lines,
  Object.keys(NEWS_TOPICS),
  Object.values(NEWS_TOPICS),
  SUBJECTS.map(([topic]) => topic),
  SUBJECTS.map(([, subject]) => subject),
];

const MAKE_READERS = `with ${LISTENERS}
  insert into mail_readers (user_id, admin_id)
  select distinct s.user_id, s.admin_id from listeners s
  where not exists (select from mail_readers r where r.user_id = s.user_id or r.admin_id = s.admin_id)
  on conflict do nothing`;

/**
 * The first mail of what comes at once goes out now; what follows within the grouping is gathered for one more. What a
 * reader gets daily waits for their morning; neither comes before a letter can no longer be taken back. Parameter 6: seconds of grouping.
 */
const NOTE = `with ${LISTENERS}, wanted as (
    select s.*, r.id as reader_id, coalesce(r.topics ->> s.topic, r.frequency) as frequency
    from listeners s join mail_readers r on r.user_id = s.user_id or r.admin_id = s.admin_id
  ), at_once as (
    update mail_readers r set news_due = greatest(w.held_until, case
      when r.news_due > now() then r.news_due
      else greatest(now(), r.news_due + make_interval(secs => $6)) end)
    from (select reader_id, max(held_until) as held_until from wanted where frequency = 'at_once' group by reader_id) w
    where r.id = w.reader_id
    returning r.id, r.news_due
  ), noted as (
    insert into notices (reader_id, activity_id, subject_id, topic, due)
    select w.reader_id, w.activity_id, w.subject_id, w.topic,
      case w.frequency when 'at_once' then o.news_due else greatest(w.held_until, next_morning(coalesce(
        case when w.user_id is not null then c.time_zone end, ${ofBusiness('time_zone')}, 'UTC'))) end
    from wanted w
      left join at_once o on o.id = w.reader_id
      left join clients c on c.id = w.client_id
    where w.frequency <> 'off'
    on conflict (reader_id, activity_id) do nothing
    returning reader_id, due
  ), jobs as (
    select distinct reader_id, due from noted
  )
  select case when exists (select from jobs) then (
    select count(*) from graphile_worker.add_jobs(array(
      select row('tell-news', json_build_object('reader', reader_id::text), null, due, null,
        'news:' || reader_id || ':' || extract(epoch from due), ${PRIORITY.telling}, null)::graphile_worker.job_spec
      from jobs))) end`;

/** Notes for everybody who listens what they are to be told, with one job for each of them. A few statements for all. */
export async function note(sql: Sql, lines: number[], groupingSeconds: number): Promise<void> {
  const values = parameters(lines);
  await sql(MAKE_READERS, values);
  await sql(NOTE, [...values, groupingSeconds]);
}
