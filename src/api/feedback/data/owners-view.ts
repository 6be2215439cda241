import { alone } from '../../../database/sql';
import { SUBJECTS } from '../domain/schemas';

/** Feedback `f` in the owner's lists; `c` is its client, null where nobody's. */
const LISTED = `f.document_id as "documentId", f.about, f.rating, f.body, f.author, iso(f.created_at) as "createdAt",
  iso(f.seen_at) as "seenAt", iso(f.settled_at) as "settledAt",
  nullif(f.answer, '') as answer, iso(f.answered_at) as "answeredAt", f.answered_by as "answeredBy",
  case when c.id is not null then json_build_object('documentId', c.document_id, 'name', c.name) end as client,
  (select json_build_object('documentId', p.document_id, 'title', p.title)
   from feedbacks_project_lnk fp join projects p on p.id = fp.project_id where fp.feedback_id = f.id limit 1) as project`;

const WHOSE = `feedbacks f left join feedbacks_client_lnk l on l.feedback_id = f.id left join clients c on c.id = l.client_id`;

/** Nobody has answered it, nor said that it needs none. What is archived waits for nobody. */
const WAITS = `coalesce(f.answer, '') = '' and f.settled_at is null and c.archived_at is null`;

/** The feedback that waits for the owner, the newest first, as a JSON array: an SQL expression. */
export const waitingFeedback = (most: number): string => `(
  select coalesce(json_agg(t), '[]') from (
    select ${LISTED} from ${WHOSE} where ${WAITS} order by f.id desc limit ${most}) t)`;

/** How much that is, as an SQL expression. */
export const WAITING_FEEDBACK = `(select count(*)::int from ${WHOSE} where ${WAITS})`;

/** One feedback as the owner sees it. Parameter: its documentId. */
export const ownersFeedback = {
  name: "owner's feedback",
  text: `select json_build_object('data', t)::text as answer
    from (select ${LISTED} from ${WHOSE} where f.document_id = $1 limit 1) t`,
};

const FIGURES = `'count', count(f.id)::int, 'ratings', count(f.rating)::int,
  'averageRating', round(avg(f.rating), 1)::float,
  'unseen', count(*) filter (where f.id is not null and f.seen_at is null and ${WAITS})::int,
  'waiting', count(*) filter (where f.id is not null and ${WAITS})::int`;

const AVERAGES = {
  name: 'feedback averages',
  text: `select json_build_object(
      'data', (select json_agg(t.figures order by t.place) from (
        select s.place, json_build_object('about', s.about, ${FIGURES}) as figures
        from unnest($1::text[]) with ordinality as s (about, place)
        left join (${WHOSE}) on f.about = s.about
        group by s.about, s.place) t),
      'meta', (select json_build_object(${FIGURES}) from ${WHOSE}))::text as answer`,
};

/** By topic and in all: how much feedback there is, how it rates, what is unread and what waits; a JSON text. */
export async function readAverages(): Promise<string> {
  const [row] = await alone<{ answer: string }>(AVERAGES, [SUBJECTS]);
  return row!.answer;
}
