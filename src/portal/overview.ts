import { ofBusiness } from '../api/business/data/business';
import { ASKED_COUNT, askedList } from '../api/client/data/erasure';
import { WAITING_FEEDBACK, waitingFeedback } from '../api/feedback/data/owners-view';
import { WAITING_COUNT, waitingList } from '../api/reply/data/owners-view';
import { LATE, ownersList } from '../api/project/data/reading';
import { alone, type Statement } from '../database/sql';
import type { Answer } from '../http/controller';
import type { PortalAction } from './permissions';

/** So many of each stand on the owner's home; what is more is said as a number. */
const MOST = 20;

const PROPOSED = `p.state = 'proposed' and p.question is null`;
const RUNNING = `p.state in ('in_progress', 'ready')`;

/** What runs, and what should run by now: the projects of two lists, each once. */
const RUNNING_OR_LATE = `(${RUNNING} or ${LATE})`;

const countOf = (which: string) => `(select count(*)::int from projects p where p.archived_at is null and ${which})`;

const MAILS = `(select coalesce(json_agg(mail_json(m) order by m.failed_at desc, m.id desc), '[]') from (
  select * from mails where state = 'failed' order by failed_at desc, id desc limit ${MOST}) m)`;

/** When this month began, by the calendar of the business, as a moment of the database. */
const MONTH = `(date_trunc('month', now() at time zone zone.name) at time zone zone.name at time zone 'UTC')`;

const happened = (kinds: string) => `(select count(*)::int from activities a
  where a.kind in (${kinds}) and a.created_at >= ${MONTH} and coalesce(a.details ->> 'silent', '') <> 'true')`;

const MONTHS_PICTURE = `(select json_build_object(
    'requests', ${happened(`'project.request'`)},
    'deliveries', ${happened(`'project.accept-delivery', 'project.finish'`)},
    'ratings', rated.ratings, 'averageRating', rated.average)
  from (select known_zone(coalesce(${ofBusiness('time_zone')}, 'UTC')) as name) zone cross join lateral (
    select count(*)::int as ratings, round(avg(f.rating), 1)::float as average
    from feedbacks f where f.rating is not null and f.created_at >= ${MONTH}) rated)`;

/** What each part asks of a role beside the page itself, in the order of the statement's parameters. */
const PARTS = ['actOnProjects', 'answerFeedback', 'sendMessages', 'seeMails', 'eraseClients'] as const;

/** Something of a part, for whoever may see it: as of nothing for everybody else. */
const ofPart = (part: (typeof PARTS)[number], shown: string, nothing: string) =>
  `case when $${PARTS.indexOf(part) + 1}::boolean then ${shown} else ${nothing} end`;

const listOf = (part: (typeof PARTS)[number], list: string) => ofPart(part, list, `'[]'::json`);
const numberOf = (part: (typeof PARTS)[number], count: string) => ofPart(part, count, '0');

/** What the owner's home shows, in one statement. Parameters: whether the reader may see each of the parts. */
const OVERVIEW: Statement = {
  name: 'overview',
  text: `select json_build_object('data', json_build_object(
      'proposed', ${listOf('actOnProjects', ownersList(PROPOSED, 'coalesce(p.requested_at, p.created_at), p.id', MOST))},
      'overdue', ${listOf('actOnProjects', ownersList(LATE, 'p.deadline, p.id', MOST))},
      'running', ${listOf('actOnProjects', ownersList(RUNNING, 'p.deadline nulls last, p.id', MOST))},
      'feedback', ${listOf('answerFeedback', waitingFeedback(MOST))},
      'replies', ${listOf('sendMessages', waitingList(MOST))},
      'mails', ${listOf('seeMails', MAILS)},
      'erasures', ${listOf('eraseClients', askedList(MOST))},
      'month', ${MONTHS_PICTURE}
    ), 'meta', json_build_object(
      'proposed', ${numberOf('actOnProjects', countOf(PROPOSED))},
      'overdue', ${numberOf('actOnProjects', countOf(LATE))},
      'running', ${numberOf('actOnProjects', countOf(RUNNING_OR_LATE))},
      'feedback', ${numberOf('answerFeedback', WAITING_FEEDBACK)},
      'replies', ${numberOf('sendMessages', WAITING_COUNT)},
      'mails', ${numberOf('seeMails', `(select count(*)::int from mails where state = 'failed')`)},
      'erasures', ${numberOf('eraseClients', ASKED_COUNT)}))::text as answer`,
};

/**
 * What waits for the owner, what runs and is late, what could not be mailed, and how the month goes. A part that the reader may
 * do nothing about is empty: they may not read it elsewhere either.
 */
async function show(may: (action: PortalAction) => boolean): Promise<Answer> {
  const [row] = await alone<{ answer: string }>(OVERVIEW, PARTS.map(may));
  return { body: row!.answer };
}

export default { show };
