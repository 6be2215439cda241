import type { Me } from '../../../database/who';
import type { Sql } from '../../../database/sql';
import { excerptOf } from '../domain/excerpt';
import type { MessageToWrite } from '../domain/schemas';

type Words = Omit<MessageToWrite, 'project'> & { projectId: number | null };

/** Parameters: subject, topic, body, excerpt, author's name, ids of project and client, the author's documentId. */
const SAVE = {
  name: "save a client's message",
  text: `with m as (
    insert into messages (document_id, subject, topic, body, excerpt, author, author_user, written_by, to_everyone, sent_at,
      inboxes, created_at, updated_at)
    values (gen_random_uuid(), $1, $2, $3, $4, $5, $8, 'client', false, localtimestamp, 1, localtimestamp, localtimestamp)
    returning id, document_id, topic, sent_at
  ), about as (
    insert into messages_project_lnk (message_id, project_id) select id, $6::int from m where $6::int is not null
  ), addressed as (insert into messages_clients_lnk (message_id, client_id) select id, $7::int from m),
  delivered as (
    insert into deliveries (document_id, client_id, message_id, topic, sent_at, latest_at, read_at, waiting_since,
      created_at, updated_at)
    select gen_random_uuid(), $7::int, id, topic, sent_at, sent_at, sent_at, sent_at, sent_at, sent_at from m
  ) select id, document_id as "documentId" from m`,
};

interface SavedMessage {
  id: number;
  documentId: string;
}

/** Writes down what a client says to the owner: it stands in their inbox as read, and waits for the owner. */
export async function saveMessage(sql: Sql, me: Me, { subject, topic, body, projectId }: Words): Promise<SavedMessage> {
  const values = [subject, topic, body, excerptOf(body), me.name, projectId, me.clientId, me.actor.user];
  const [message] = await sql<SavedMessage>(SAVE, values);
  return message!;
}
