import { randomBytes } from 'node:crypto';
import type { Sql } from '../../../database/sql';
import { hash } from '../../../text/hash';

/** A project whose client is to be asked. */
export interface Asked {
  clientId: number;
  documentId: string;
  title: string;
}

/** How long after it was finished, and how late it is still asked: not months later, such as after a long pause. */
const AFTER = '2 weeks';
const AT_LATEST = '4 weeks';

/**
 * Not asked: what was taken up again or put away, who has said something about it since, and where nobody could answer. What
 * was finished before the portal knew of it has no line that finished it, and so nobody is asked about it either.
 */
const ASK = `insert into follow_ups (project_id, finished_by)
  select p.id, a.id
  from activities a
    join projects p on p.document_id = a.subject_id and p.state = 'finished' and p.archived_at is null
    join projects_client_lnk l on l.project_id = p.id and l.client_id = a.client_id
    join clients c on c.id = l.client_id and c.archived_at is null
  where a.kind in ('project.accept-delivery', 'project.finish')
    and a.created_at between localtimestamp - $2::interval and localtimestamp - $1::interval
    and not exists (
      select from activities later where later.subject_id = a.subject_id and later.id > a.id
        and later.kind in ('project.accept-delivery', 'project.finish'))
    and not exists (
      select from feedbacks_project_lnk fl join feedbacks f on f.id = fl.feedback_id
      where fl.project_id = p.id and f.created_at >= a.created_at)
    and exists (
      select from up_users_client_lnk ul join up_users u on u.id = ul.user_id
      where ul.client_id = c.id and u.confirmed and u.blocked is not true)
  on conflict (finished_by) do nothing
  returning project_id`;

/** Notes that clients are asked now about what was finished two weeks ago. Of several at once, one finds them. */
export const noteFollowUps = (sql: Sql): Promise<Asked[]> =>
  sql<Asked>(
    `with asked as (${ASK})
     select l.client_id as "clientId", p.document_id as "documentId", p.title
     from asked join projects p on p.id = asked.project_id join projects_client_lnk l on l.project_id = p.id
     order by p.id`,
    [AFTER, AT_LATEST],
  );

/** Whether the follow-up `f` is answered: by its link, or by what was said about the project since, wherever that was. */
const ANSWERED = `(f.answered_at is not null or exists (
  select from feedbacks_project_lnk fl join feedbacks b on b.id = fl.feedback_id
  where fl.project_id = f.project_id and b.created_at >= f.asked_at))`;

/** Whether the client of the project with the documentId `documentId` (an SQL expression) is still to be asked. */
export const stillAsked = (documentId: string): string =>
  `exists (select from follow_ups f join projects p on p.id = f.project_id
    where p.document_id = ${documentId} and not ${ANSWERED} and p.state = 'finished' and p.archived_at is null)`;

/** A token under which a user answers about a project; only its hash is kept. */
export async function issueLink(sql: Sql, documentId: string, userId: number): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  await sql(
    `insert into follow_up_links (token_hash, follow_up_id, user_id)
     select $1::bytea, f.id, $3::int from follow_ups f join projects p on p.id = f.project_id
     where p.document_id = $2 order by f.id desc limit 1`,
    [hash(token), documentId, userId],
  );
  return token;
}

/** What a link is about, and in whose name it speaks. */
export interface FollowUp {
  id: string;
  projectId: number;
  title: string;
  clientId: number;
  /** The name of the user whose link it is. */
  name: string;
  /** The user's documentId. */
  user: string;
  answered: boolean;
}

/** How long a link works. */
const LIFE = '60 days';

/**
 * What a link is about, locked where one is about to answer. Undefined for one that is unknown or too old, and where its user
 * or what it is about is not there any more.
 */
export async function findFollowUp(sql: Sql, token: string, lock = false): Promise<FollowUp | undefined> {
  const [found] = await sql<FollowUp>(
    `select f.id::text, p.id as "projectId", p.title, c.id as "clientId", coalesce(u.name, c.name) as name,
       u.document_id as "user", ${ANSWERED} as answered
     from follow_up_links k
       join follow_ups f on f.id = k.follow_up_id
       join projects p on p.id = f.project_id and p.archived_at is null
       join projects_client_lnk l on l.project_id = p.id
       join clients c on c.id = l.client_id and c.archived_at is null
       join up_users u on u.id = k.user_id and u.confirmed and u.blocked is not true
       join up_users_client_lnk ul on ul.user_id = u.id and ul.client_id = c.id
     where k.token_hash = $1 and k.created_at > localtimestamp - $2::interval ${lock ? 'for update of f' : ''}`,
    [hash(token), LIFE],
  );
  return found;
}

export const noteAnswered = (sql: Sql, { id }: FollowUp) =>
  sql('update follow_ups set answered_at = localtimestamp where id = $1', [id]);
