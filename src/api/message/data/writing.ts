import { Refusal } from '../../../http/refusal';
import type { Me } from '../../../database/scoped';
import type { Sql } from '../../../database/sql';
import { excerptOf } from '../domain/excerpt';
import type { MessageToWrite } from '../domain/schemas';

/** More than anybody writes in an hour, and far less than a program can. */
const MOST_PER_HOUR = 60;

/** Parameters: client's id, how many are too many. */
const WRITTEN = {
  name: 'written lately',
  text: `select count(*) >= $2 as enough from activities
    where client_id = $1 and kind in ('message.sent', 'reply.sent') and actor_type = 'client'
      and created_at > localtimestamp - interval '1 hour'`,
};

/** Throws a 429 to a client that has written more in this hour than anybody would. */
export async function refuseFlood(sql: Sql, { clientId }: Me): Promise<void> {
  const [row] = await sql<{ enough: boolean }>(WRITTEN, [clientId, MOST_PER_HOUR]);
  if (row!.enough) throw new Refusal(429, 'You have written a lot in this hour. Go on in a while.');
}

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
  const [message] = await sql<SavedMessage & { [column: string]: unknown }>(SAVE, values);
  return message!;
}
