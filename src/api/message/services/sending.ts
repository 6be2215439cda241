import { errors } from '@strapi/utils';
import { type Sql, transaction } from '../../../database/sql';
import { refuseField } from '../../../http/check-request';
import type { Answer } from '../../../http/controller';
import { type Actor, record } from '../../activity/data/record';
import { projectByDocumentId } from '../../project/data/projects';
import { clientIds, deliver, type Recipients, strangersTo } from '../data/deliveries';
import { excerptOf } from '../domain/excerpt';
import type { MessageToSend } from '../domain/schemas';

interface Draft {
  id: number;
  documentId: string;
  subject: string;
  body: string;
  author: string | null;
  topic: string;
  toEveryone: boolean | null;
  sentAt: string | null;
}

type Owner = Actor & { name: string };

/** Sends a draft in the open transaction: its moment, its inboxes and their log lines are one change. */
async function send(sql: Sql, draft: Draft, recipients: Recipients, owner: Owner): Promise<Answer> {
  await sql(
    `update messages set sent_at = localtimestamp, updated_at = localtimestamp, excerpt = $2,
       author = coalesce(nullif(author, ''), $3) where id = $1`,
    [draft.id, excerptOf(draft.body), owner.name],
  );
  const reached = await deliver(sql, draft.id, recipients);
  const outsiders = await strangersTo(sql, draft.id);
  if (outsiders > 0) refuseField('project', 'A message about a project goes to its client alone.');
  await record(sql, reached, {
    kind: 'message.sent',
    actor: owner,
    subjectId: draft.documentId,
    details: { topic: draft.topic, subject: draft.subject },
  });
  const [sent] = await sql<{ sentAt: string }>(
    'update messages set inboxes = $2 where id = $1 returning iso(sent_at) as "sentAt"',
    [draft.id, reached.length],
  );
  return {
    status: 201,
    body: { data: { documentId: draft.documentId, sentAt: sent!.sentAt, inboxes: reached.length } },
  };
}

async function recipientsOf(sql: Sql, clients: MessageToSend['clients']): Promise<Recipients> {
  if (clients === 'all') return 'all';
  const wanted = [...new Set(clients)];
  const found = await clientIds(sql, wanted);
  return found.length === wanted.length ? found : refuseField('clients', 'One of these clients does not exist.');
}

/** Writes a message and sends it at once. Throws a 400 at `clients` or `project` when one of them does not exist. */
function writeAndSend({ clients, project, ...words }: MessageToSend, owner: Owner): Promise<Answer> {
  return transaction(async (sql) => {
    const recipients = await recipientsOf(sql, clients);
    const projectId = project == null ? null : await projectByDocumentId(sql, project);
    if (projectId === undefined) return refuseField('project', 'This project does not exist.');
    const message = (await strapi.db.query('api::message.message').create({
      data: {
        ...words,
        project: projectId,
        toEveryone: recipients === 'all',
        clients: recipients === 'all' ? [] : recipients,
      },
    })) as Draft;
    return send(sql, message, recipients, owner);
  });
}

/** Sends a draft that was written in the panel. Throws 404, or 400 when it was sent already or names nobody. */
function sendDraft(documentId: string, owner: Owner): Promise<Answer> {
  return transaction(async (sql) => {
    const [draft] = await sql<Draft>(
      `select id, document_id as "documentId", subject, body, author, topic, to_everyone as "toEveryone",
         sent_at as "sentAt" from messages where document_id = $1 for update`,
      [documentId],
    );
    if (!draft) throw new errors.NotFoundError('There is no such message.');
    if (draft.sentAt !== null) throw new errors.ValidationError('This message has been sent already.');
    const chosen = await sql<{ client_id: number }>(
      'select client_id from messages_clients_lnk where message_id = $1',
      [draft.id],
    );
    if (!draft.toEveryone && chosen.length === 0) refuseField('clients', 'Choose who gets this message.');
    return send(sql, draft, draft.toEveryone ? 'all' : chosen.map((row) => row.client_id), owner);
  });
}

export default { writeAndSend, sendDraft };
