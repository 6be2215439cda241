import { type ScopedRead, scopedRead } from '../../../database/scoped';
import { availableActions, type Role, STATES, type State, whoseMove } from '../domain/lifecycle';

/** A fact about each state, with and without an open question, as an SQL expression over the project `p`. */
function byState(tell: (state: State, asked: boolean) => string): string {
  const cases = (asked: boolean) => STATES.map((state) => `when '${state}' then ${tell(state, asked)}`).join(' ');
  return `case when p.question is null then case p.state ${cases(false)} end else case p.state ${cases(true)} end end`;
}

const actionsSql = (role: Role) =>
  byState((state, asked) => `'${JSON.stringify(availableActions(role, state, asked))}'::json`);

const moveSql = byState((state, asked) => {
  const role = whoseMove(state, asked);
  return role ? `'${role}'` : 'null';
});

const SHOWN = {
  client: `and (select coalesce(show_queue_place, true) from businesses limit 1)`,
  owner: '',
};

/** The place of a planned project among all planned ones; to clients only where the owner shows it. */
const queueSql = (role: Role) => `case when p.state = 'planned' ${SHOWN[role]} then (
  select count(*)::int from projects q where q.state = 'planned'
    and (coalesce(q.queue_rank, 2147483647), q.planned_at, q.id) <= (coalesce(p.queue_rank, 2147483647), p.planned_at, p.id)) end`;

/** Where a planned project's place is shown, when it is likely to start. */
const startSql = (role: Role) => `case when p.state = 'planned' then likely_start(${queueSql(role)}) end`;

const FILES = `coalesce((select json_agg(project_file_json(f) order by f.id desc)
  from project_files f where f.project_id = p.id), '[]')`;

const brief = (role: Role) => `
  'documentId', p.document_id, 'title', p.title, 'state', p.state, 'percentDone', coalesce(p.percent_done, 0),
  'price', p.price, 'currency', p.currency, 'deadline', p.deadline,
  'requestedAt', iso(coalesce(p.requested_at, p.created_at)), 'updatedAt', iso(p.updated_at),
  'whoseMove', ${moveSql}, 'queuePosition', ${queueSql(role)}, 'likelyStart', ${startSql(role)}, 'availableActions', ${actionsSql(role)}`;

const TIMELINE = `coalesce((
  select json_agg(json_build_object('id', a.id::text, 'kind', a.kind,
    'actor', json_build_object('type', a.actor_type, 'name', a.actor_name),
    'details', coalesce(a.details, '{}'), 'createdAt', iso(a.created_at)) order by a.id desc)
  from activities a where a.subject_id = p.document_id and a.kind like 'project.%'
    and a.client_id = (select client_id from projects_client_lnk where project_id = p.id)), '[]')`;

const whole = (role: Role) => `json_build_object(${brief(role)},
  'description', p.description, 'budget', p.budget, 'budgetCurrency', p.budget_currency,
  'wishedDeadline', p.wished_deadline,
  'question', case when p.question is not null then json_build_object(
    'text', p.question, 'askedAt', iso(p.question_at), 'neededBy', p.question_needed_by) end,
  'files', ${FILES}, 'timeline', ${TIMELINE})`;

/** A page of the client's projects, newest request first. Parameters: limit, cursor's id or null, state or null. */
export const projectPageRead: ScopedRead = scopedRead(
  'project page',
  `with rows as materialized (
    select p.id from projects_client_lnk l join projects p on p.id = l.project_id
    where l.client_id = me.client_id and ($3::int is null or p.id < $3::int) and ($4::text is null or p.state = $4)
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

/** Any project as the owner sees it. Parameter: documentId. */
export const ownersProject = {
  name: "owner's project",
  text: `select json_build_object('data', ${whole('owner')})::text as answer from projects p where p.document_id = $1`,
};
