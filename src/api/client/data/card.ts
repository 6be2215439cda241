import { errors } from '@strapi/utils';
import type { Sql } from '../../../database/sql';
import { FIRST_READ } from '../../message/data/owners-view';
import { moveSql } from '../../project/data/reading';

/** So many of each say how things stand; the lists have the rest. */
const MOST = { projects: 12, messages: 5, feedback: 3 } as const;

const list = (items: string) => `coalesce((select json_agg(item) from (${items}) listed), '[]')`;

const USERS = list(`
  select json_build_object('documentId', u.document_id, 'name', person_name(u), 'username', u.username, 'email', u.email,
    'blocked', coalesce(u.blocked, false), 'lastLoginAt', iso(u.last_login_at), 'lastSeenAt', iso(u.last_seen_at),
    'lastLogoutAt', iso(u.last_logout_at)) as item
  from up_users_client_lnk l join up_users u on u.id = l.user_id
  where l.client_id = c.id order by u.id`);

const INVITATIONS = list(`
  select invitation_json(a) as item
  from account_codes a
  where a.client_id = c.id and a.used_at is null and a.expires_at > localtimestamp order by a.id desc`);

/** What somebody has to do comes first, what is over last. */
const PROJECTS = list(`
  select json_build_object('documentId', p.document_id, 'title', p.title, 'state', p.state,
    'percentDone', coalesce(p.percent_done, 0), 'deadline', p.deadline, 'whoseMove', ${moveSql}) as item
  from projects_client_lnk l join projects p on p.id = l.project_id
  where l.client_id = c.id and p.archived_at is null
  order by p.state in ('finished', 'refused', 'withdrawn', 'cancelled'), p.id desc
  limit ${MOST.projects}`);

const MESSAGES = list(`
  select json_build_object('documentId', m.document_id, 'topic', m.topic, 'subject', m.subject,
    'from', coalesce(m.written_by, 'owner'), 'sentAt', iso(d.sent_at), 'readAt', iso(${FIRST_READ}), 'seenBy', d.seen_by) as item
  from deliveries d join messages m on m.id = d.message_id
  where d.client_id = c.id order by d.sent_at desc, d.id desc limit ${MOST.messages}`);

const FEEDBACK = list(`
  select json_build_object('documentId', f.document_id, 'about', f.about, 'rating', f.rating, 'body', f.body,
    'createdAt', iso(f.created_at), 'answeredAt', iso(f.answered_at)) as item
  from feedbacks_client_lnk l join feedbacks f on f.id = l.feedback_id
  where l.client_id = c.id order by f.id desc limit ${MOST.feedback}`);

const countOf = (archived: boolean) => `(
  select count(*)::int from projects_client_lnk l join projects p on p.id = l.project_id
  where l.client_id = c.id and p.archived_at is ${archived ? 'not ' : ''}null)`;

/** Everything the owner wants to know at a glance of one client. Parameter: documentId. */
const CARD = {
  name: "client's card",
  text: `select (profile_of(c.id)::jsonb || jsonb_build_object(
      'lastLoginAt', iso(c.last_login_at), 'lastSeenAt', iso(c.last_seen_at), 'lastLogoutAt', iso(c.last_logout_at),
      'erasure', (select client_erasure_json(e) from client_erasures e where e.client_id = c.id and e.declined_at is null),
      'users', ${USERS}, 'invitations', ${INVITATIONS}, 'projects', ${PROJECTS},
      'projectsInAll', ${countOf(false)}, 'archivedProjects', ${countOf(true)},
      'messages', ${MESSAGES}, 'feedback', ${FEEDBACK}))::text as card
    from clients c where c.document_id = $1`,
};

/** A client's card, as the JSON text of an answer. Throws 404 where there is no such client. */
export async function cardOf(sql: Sql, documentId: string): Promise<string> {
  const [row] = await sql<{ card: string }>(CARD, [documentId]);
  if (!row) throw new errors.NotFoundError('There is no such client.');
  return `{"data":${row.card}}`;
}
