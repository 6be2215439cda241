import { type ScopedRead, scopedRead } from '../../../database/scoped';
import { LAST_ID } from '../../../http/cursor';
import { ofBusiness } from '../../business/data/business';
import { TODAY } from './today';
import { availableActions, type Role, STATES, type State, whoseMove } from '../domain/lifecycle';

/** A fact of the lifecycle about the project `p`, as jsonb: looked up by its state, and whether a question is open. */
function byState(tell: (state: State, asked: boolean) => unknown): string {
  const facts = (asked: boolean) => Object.fromEntries(STATES.map((state) => [state, tell(state, asked)]));
  const looked = (asked: boolean) => `'${JSON.stringify(facts(asked))}'::jsonb`;
  return `(case when p.question is null then ${looked(false)} else ${looked(true)} end -> p.state)`;
}

/** What is archived is read and nothing else. */
const actionsSql = (role: Role) =>
  `case when p.archived_at is null then ${byState((state, asked) => availableActions(role, state, asked))} else '[]' end`;

/** Whose turn it is with the project `p`; nobody's while it is archived. */
export const moveSql = `case when p.archived_at is null then ${byState(whoseMove)} #>> '{}' end`;

/** Whether clients see their place in the queue. */
const SHOWN_TO_CLIENTS = `coalesce(${ofBusiness('show_queue_place')}, true)`;

const SHOWN = {
  client: `and ${SHOWN_TO_CLIENTS}`,
  owner: '',
};

/** Whether a project is in the queue: planned, and not put away. */
const queued = (project: string) => `${project}.state = 'planned' and ${project}.archived_at is null`;

/** What planned projects are sorted by: the owner's order, then who came first. */
const turn = (project: string) => `(coalesce(${project}.queue_rank, 2147483647), ${project}.planned_at, ${project}.id)`;

/** The place of a planned project among all planned ones; to clients only where the owner shows it. */
const placeSql = (role: Role) => `case when ${queued('p')} ${SHOWN[role]} then (
  select count(*)::int from projects q where ${queued('q')} and ${turn('q')} <= ${turn('p')}) end`;

/** When the project at a `place` in the queue is likely to start. */
export const likelyStartSql = `case when place is not null then likely_start(place, ${TODAY}) end`;

const FILES = `coalesce((select json_agg(sent_file_json(f) order by f.id desc)
  from sent_files f where f.project_id = p.id), '[]')`;

/** The columns of a project in short, over `inShort`. */
const brief = (role: Role) => `
  p.document_id as "documentId", p.title, p.state, coalesce(p.percent_done, 0) as "percentDone",
  p.price, p.currency, p.deadline,
  iso(coalesce(p.requested_at, p.created_at)) as "requestedAt", iso(p.updated_at) as "updatedAt",
  iso(p.archived_at) as "archivedAt",
  ${moveSql} as "whoseMove", place as "queuePosition", ${likelyStartSql} as "likelyStart",
  ${actionsSql(role)} as "availableActions"`;

/** A project `p` with its `place`, worked out once: to be read from. */
export const inShort = (role: Role) =>
  `projects p cross join lateral (select ${placeSql(role)} as place offset 0) queue`;

/** What the client asked for, beside the words. */
const REQUESTED = `p.budget, p.budget_currency as "budgetCurrency", p.wished_deadline as "wishedDeadline"`;

const TIMELINE = `coalesce((
  select json_agg(json_build_object('id', a.id::text, 'kind', a.kind,
    'actor', json_build_object('type', a.actor_type, 'name', a.actor_name, 'documentId', a.actor_user),
    'details', coalesce(a.details, '{}'), 'createdAt', iso(a.created_at)) order by a.id desc)
  from activities a where a.subject_id = p.document_id and a.kind like 'project.%'
    and a.client_id = (select client_id from projects_client_lnk where project_id = p.id)), '[]')`;

/** The same that asks clients weeks later how it is working: what was finished before the portal has no line of it. */
const UNRATED = `(p.state = 'finished' and p.archived_at is null and exists (
  select from activities a where a.subject_id = p.document_id and a.kind in ('project.accept-delivery', 'project.finish')
  having max(a.created_at) is not null and not exists (
    select from feedbacks_project_lnk fl join feedbacks f on f.id = fl.feedback_id
    where fl.project_id = p.id and f.created_at >= max(a.created_at))))`;

/** The columns of everything about a project, over `inShort`. */
const whole = (role: Role) => `${brief(role)},
  p.description, ${REQUESTED},
  case when p.question is not null then json_build_object(
    'text', p.question, 'askedAt', iso(p.question_at), 'neededBy', p.question_needed_by) end as question,
  ${FILES} as files, ${TIMELINE} as timeline, ${UNRATED} as unrated`;

/**
 * A page of the client's projects, the latest entered first: what the owner writes down may have been asked for long
 * before. Parameters: limit, cursor's id or null, states or null, and whether the archived ones are wanted or the others.
 */
export const projectPageRead: ScopedRead = scopedRead(
  'project page',
  `with rows as materialized (
    select p.id from projects_client_lnk l join projects p on p.id = l.project_id
    where l.client_id = me.client_id and p.id < coalesce($3::int, ${LAST_ID}) and ($4::text[] is null or p.state = any ($4))
      and (p.archived_at is not null) = $5::boolean
    order by p.id desc
    limit $2::int + 1
  ), shown as (select * from rows order by id desc limit $2::int)
  select json_build_object(
    'data', coalesce((select json_agg(t) from (
      select ${brief('client')} from shown join ${inShort('client')} using (id) order by id desc) t), '[]'),
    'meta', json_build_object(
      'nextCursor', case when (select count(*) from rows) > $2::int then (select min(id)::text from shown) end,
      'archived', exists (
        select from projects_client_lnk l join projects p on p.id = l.project_id
        where l.client_id = me.client_id and p.archived_at is not null)))`,
);

/** One of the client's projects with its timeline. Parameter: documentId. */
export const projectRead: ScopedRead = scopedRead(
  'project',
  `select json_build_object('data', t) from (
    select ${whole('client')} from projects_client_lnk l join ${inShort('client')} on p.id = l.project_id
    where l.client_id = me.client_id and p.document_id = $2) t`,
  'record',
);

/** Everything about all of the client's projects as a JSON array, newest first: an SQL expression over `me`. */
export const everyProject = `(
  select coalesce(json_agg(t), '[]') from (
    select ${whole('client')} from projects_client_lnk l join ${inShort('client')} on p.id = l.project_id
    where l.client_id = me.client_id order by p.id desc) t)`;

/** Whose project it is, for lists; SQL null where it is nobody's yet. */
const CLIENT = `(select json_build_object('documentId', c.document_id, 'name', c.name)
  from projects_client_lnk l join clients c on c.id = l.client_id where l.project_id = p.id)`;

/** The client's card: who they are, how to reach them, when they were last here. */
const CARD = `(select json_build_object('documentId', c.document_id, 'name', c.name, 'company', c.company,
    'email', c.email, 'phone', c.phone, 'website', c.website,
    'profileImage', profile_of(c.id) -> 'profileImage', 'lastSeenAt', iso(c.last_seen_at))
  from projects_client_lnk l join clients c on c.id = l.client_id where l.project_id = p.id)`;

/** Work that should have been delivered by now, by the calendar of the business. */
export const LATE = `(p.archived_at is null and p.state in ('planned', 'in_progress') and coalesce(p.deadline < ${TODAY}, false))`;

/** The columns of a project in the owner's lists. */
const listed = `${brief('owner')}, left(p.description, 400) as description, ${REQUESTED}, ${CLIENT} as client, ${LATE} as late`;

/** Any project as the owner sees it: a JSON text. Parameter: documentId. */
export const ownersProject = {
  name: "owner's project",
  text: `select row_to_json(t)::text as project from (
    select ${whole('owner')}, ${CARD} as client, ${LATE} as late from ${inShort('owner')} where p.document_id = $1) t`,
};

/** Several projects in short, as the owner sees them; none where there is none. Parameter: their documentIds. */
export const ownersProjects = {
  name: "owner's projects",
  text: `select json_build_object('data', coalesce(json_agg(t), '[]'))::text as answer from (
    select ${listed} from ${inShort('owner')} where p.document_id = any ($1::text[]) order by p.id desc) t`,
};

/** The planned projects in their order, and whether clients see their place in it. */
export const ownersQueue = {
  name: "owner's queue",
  text: `select json_build_object(
      'data', coalesce(json_agg(t), '[]'),
      'meta', json_build_object('shownToClients', ${SHOWN_TO_CLIENTS})
    )::text as answer
    from (select ${listed} from ${inShort('owner')} where ${queued('p')} order by ${turn('p')}) t`,
};

/** Projects of the owner's lists as a JSON array, as an SQL expression; `which` and `order` speak of the project `p`. */
export const ownersList = (which: string, order: string, most: number): string => `(
  select coalesce(json_agg(t), '[]') from (
    select ${listed} from ${inShort('owner')} where p.archived_at is null and ${which} order by ${order} limit ${most}) t)`;

/** The documentIds of the planned projects in their order. */
export const queueOrder = {
  name: 'queue order',
  text: `select p.document_id as "documentId" from projects p where ${queued('p')} order by ${turn('p')}`,
};
