import { type ScopedRead, scopedRead } from '../../../database/scoped';
import { availableActions, type Role, STATES, type State, whoseMove } from '../domain/lifecycle';

/** A fact about each state, with and without an open question, as an SQL expression over the project `p`. */
function byState(tell: (state: State, asked: boolean) => string): string {
  const cases = (asked: boolean) => STATES.map((state) => `when '${state}' then ${tell(state, asked)}`).join(' ');
  return `case when p.question is null then case p.state ${cases(false)} end else case p.state ${cases(true)} end end`;
}

/** What is archived is read and nothing else. */
const actionsSql = (role: Role) =>
  `case when p.archived_at is not null then '[]'::json else ${byState(
    (state, asked) => `'${JSON.stringify(availableActions(role, state, asked))}'::json`,
  )} end`;

/** Whose turn it is with the project `p`; nobody's while it is archived. */
export const moveSql = `case when p.archived_at is null then ${byState((state, asked) => {
  const role = whoseMove(state, asked);
  return role ? `'${role}'` : 'null';
})} end`;

const SHOWN = {
  client: `and (select coalesce(show_queue_place, true) from businesses limit 1)`,
  owner: '',
};

/** Whether a project is in the queue: planned, and not put away. */
const queued = (project: string) => `${project}.state = 'planned' and ${project}.archived_at is null`;

/** What planned projects are sorted by: the owner's order, then who came first. */
const turn = (project: string) => `(coalesce(${project}.queue_rank, 2147483647), ${project}.planned_at, ${project}.id)`;

/** The place of a planned project among all planned ones; to clients only where the owner shows it. */
const queueSql = (role: Role) => `case when ${queued('p')} ${SHOWN[role]} then (
  select count(*)::int from projects q where ${queued('q')} and ${turn('q')} <= ${turn('p')}) end`;

/** Where a planned project's place is shown, when it is likely to start. */
const startSql = (role: Role) => `case when ${queued('p')} then likely_start(${queueSql(role)}) end`;

const FILES = `coalesce((select json_agg(project_file_json(f) order by f.id desc)
  from project_files f where f.project_id = p.id), '[]')`;

const brief = (role: Role) => `
  'documentId', p.document_id, 'title', p.title, 'state', p.state, 'percentDone', coalesce(p.percent_done, 0),
  'price', p.price, 'currency', p.currency, 'deadline', p.deadline,
  'requestedAt', iso(coalesce(p.requested_at, p.created_at)), 'updatedAt', iso(p.updated_at),
  'archivedAt', iso(p.archived_at),
  'whoseMove', ${moveSql}, 'queuePosition', ${queueSql(role)}, 'likelyStart', ${startSql(role)}, 'availableActions', ${actionsSql(role)}`;

/** What the client asked for, beside the words. */
const REQUESTED = `'budget', p.budget, 'budgetCurrency', p.budget_currency, 'wishedDeadline', p.wished_deadline`;

const TIMELINE = `coalesce((
  select json_agg(json_build_object('id', a.id::text, 'kind', a.kind,
    'actor', json_build_object('type', a.actor_type, 'name', a.actor_name),
    'details', coalesce(a.details, '{}'), 'createdAt', iso(a.created_at)) order by a.id desc)
  from activities a where a.subject_id = p.document_id and a.kind like 'project.%'
    and a.client_id = (select client_id from projects_client_lnk where project_id = p.id)), '[]')`;

/** Everything about a project; `more` are further fields of the answer. */
const whole = (role: Role, more = '') => `json_build_object(${brief(role)},
  'description', p.description, ${REQUESTED},
  'question', case when p.question is not null then json_build_object(
    'text', p.question, 'askedAt', iso(p.question_at), 'neededBy', p.question_needed_by) end,
  'files', ${FILES}, 'timeline', ${TIMELINE}${more})`;

/**
 * A page of the client's projects, newest request first. Parameters: limit, cursor's id or null, state or null, and
 * whether the archived ones are wanted or the others.
 */
export const projectPageRead: ScopedRead = scopedRead(
  'project page',
  `with rows as materialized (
    select p.id from projects_client_lnk l join projects p on p.id = l.project_id
    where l.client_id = me.client_id and ($3::int is null or p.id < $3::int) and ($4::text is null or p.state = $4)
      and (p.archived_at is not null) = $5::boolean
    order by p.id desc
    limit $2::int + 1
  ), shown as (select * from rows order by id desc limit $2::int)
  select json_build_object(
    'data', coalesce((select json_agg(json_build_object(${brief('client')}) order by p.id desc)
                      from shown join projects p using (id)), '[]'),
    'meta', json_build_object(
      'nextCursor', case when (select count(*) from rows) > $2::int then (select min(id)::text from shown) end))`,
);

/** One of the client's projects with its timeline. Parameter: documentId. */
export const projectRead: ScopedRead = scopedRead(
  'project',
  `select json_build_object('data', ${whole('client')})
   from projects_client_lnk l join projects p on p.id = l.project_id
   where l.client_id = me.client_id and p.document_id = $2`,
);

/** Whose project it is, for lists; SQL null where it is nobody's yet. */
const CLIENT = `(select json_build_object('documentId', c.document_id, 'name', c.name)
  from projects_client_lnk l join clients c on c.id = l.client_id where l.project_id = p.id)`;

/** The client's card: who they are, how to reach them, when they were last here. */
const CARD = `(select json_build_object('documentId', c.document_id, 'name', c.name, 'company', c.company,
    'email', c.email, 'phone', c.phone, 'website', c.website,
    'profileImage', profile_of(c.id) -> 'profileImage', 'lastSeenAt', iso(c.last_seen_at))
  from projects_client_lnk l join clients c on c.id = l.client_id where l.project_id = p.id)`;

/** Work that should have been delivered by now, by the calendar of the business. */
const LATE = `(p.archived_at is null and p.state in ('planned', 'in_progress') and coalesce(p.deadline < (now() at time zone coalesce(
  (select time_zone from businesses limit 1), 'UTC'))::date, false))`;

/** Any project as the owner sees it. Parameter: documentId. */
export const ownersProject = {
  name: "owner's project",
  text: `select json_build_object('data', ${whole('owner', `, 'client', ${CARD}, 'late', ${LATE}`)})::text as answer
    from projects p where p.document_id = $1`,
};

/** Several projects in short, as the owner sees them; none where there is none. Parameter: their documentIds. */
export const ownersProjects = {
  name: "owner's projects",
  text: `select json_build_object('data', coalesce(json_agg(json_build_object(${brief('owner')}, ${REQUESTED},
      'client', ${CLIENT}, 'late', ${LATE}) order by p.id desc), '[]'))::text as answer
    from projects p where p.document_id = any ($1::text[])`,
};

/** The planned projects in their order, and whether clients see their place in it. */
export const ownersQueue = {
  name: "owner's queue",
  text: `select json_build_object(
      'data', coalesce(json_agg(json_build_object(${brief('owner')}, ${REQUESTED}, 'client', ${CLIENT}, 'late', ${LATE})
        order by ${turn('p')}), '[]'),
      'meta', json_build_object('shownToClients', (select coalesce(show_queue_place, true) from businesses limit 1))
    )::text as answer
    from projects p where ${queued('p')}`,
};

/** The documentIds of the planned projects in their order. */
export const queueOrder = {
  name: 'queue order',
  text: `select p.document_id as "documentId" from projects p where ${queued('p')} order by ${turn('p')}`,
};
