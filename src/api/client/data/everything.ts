import { scopedRead } from '../../../database/scoped';
import { everyMessage } from '../../message/data/inbox';
import { everyProject } from '../../project/data/reading';

const PEOPLE = `(
  select coalesce(json_agg(json_build_object(
    'name', person_name(u), 'email', u.email, 'joinedAt', iso(u.created_at), 'lastSeenAt', iso(u.last_seen_at),
    'lastLoginAt', iso(u.last_login_at), 'lastLogoutAt', iso(u.last_logout_at)) order by u.id), '[]')
  from up_users_client_lnk l join up_users u on u.id = l.user_id where l.client_id = me.client_id)`;

const FEEDBACK = `(
  select coalesce(json_agg(feedback_json(f) order by f.id desc), '[]')
  from feedbacks_client_lnk l join feedbacks f on f.id = l.feedback_id where l.client_id = me.client_id)`;

const ACTIVITIES = `(
  select coalesce(json_agg(activity_json(a) order by a.id desc), '[]')
  from activities a where a.client_id = me.client_id)`;

/**
 * Profile, people, projects, letters, feedback and the log of a client, but for the content of files. Addresses of calendars, shared
 * links, open invitations and wishes about mail are not in it.
 */
export const everythingRead = scopedRead(
  'everything',
  `select json_build_object('madeAt', iso(localtimestamp), 'profile', profile_of(me.client_id), 'people', ${PEOPLE},
    'projects', ${everyProject}, 'messages', ${everyMessage}, 'feedback', ${FEEDBACK}, 'activities', ${ACTIVITIES})`,
);

/** A file of one of the client's records. */
export interface ListedFile {
  place: 'project' | 'thread';
  /** Of the project or message. */
  documentId: string;
  /** Its title or subject. */
  title: string;
  fileId: string;
  name: string;
  /** An ISO moment. */
  sentAt: string;
}

/** Every file of a client's projects, messages and answers, as a JSON array of `ListedFile`. */
export const filesRead = scopedRead(
  'every file',
  `select coalesce(json_agg(json_build_object('place', place, 'documentId', document_id, 'title', title,
      'fileId', file_id, 'name', name, 'sentAt', iso(created_at)) order by id), '[]')
   from (
     select 'project' as place, p.document_id, p.title, f.document_id as file_id, f.name, f.created_at, f.id
     from projects_client_lnk l join projects p on p.id = l.project_id join sent_files f on f.project_id = p.id
     where l.client_id = me.client_id
     union all
     select 'thread', m.document_id, m.subject, f.document_id, f.name, f.created_at, f.id
     from deliveries d join messages m on m.id = d.message_id join sent_files f on f.message_id = m.id
     where d.client_id = me.client_id
     union all
     select 'thread', m.document_id, m.subject, f.document_id, f.name, f.created_at, f.id
     from deliveries d join messages m on m.id = d.message_id
       join replies r on r.delivery_id = d.id join sent_files f on f.reply_id = r.id
     where d.client_id = me.client_id
   ) found`,
);
