import type { Sql } from '../../../database/sql';

/** Who gets a message. */
export type Recipients = 'all' | number[];

/**
 * Puts a sent message into inboxes, once each, and gives the clients it reached. One statement, however many. All are
 * those that are not archived.
 */
export async function deliver(sql: Sql, messageId: number, recipients: Recipients): Promise<number[]> {
  const rows = await sql<{ client_id: number }>(
    `insert into deliveries (document_id, client_id, message_id, topic, sent_at, latest_at, created_at, updated_at)
     select gen_random_uuid(), c.id, m.id, m.topic, m.sent_at, m.sent_at, m.sent_at, m.sent_at
     from messages m cross join clients c
     where m.id = $1 and case when $2::int[] is null then c.archived_at is null else c.id = any($2) end
     on conflict (message_id, client_id) do nothing
     returning client_id`,
    [messageId, recipients === 'all' ? null : recipients],
  );
  return rows.map((row) => row.client_id);
}

/** The ids of clients by their documentIds; the unknown ones are missing. */
export async function clientIds(sql: Sql, documentIds: string[]): Promise<number[]> {
  const rows = await sql<{ id: number }>('select id from clients where document_id = any($1)', [documentIds]);
  return rows.map((row) => row.id);
}

/** How many of a message's inboxes belong to others than the client of the project it is about. */
export async function strangersTo(sql: Sql, messageId: number): Promise<number> {
  const [row] = await sql<{ count: number }>(
    `select count(*)::int as count
     from messages_project_lnk l join deliveries d on d.message_id = l.message_id
       left join projects_client_lnk pl on pl.project_id = l.project_id and pl.client_id = d.client_id
     where l.message_id = $1 and pl.client_id is null`,
    [messageId],
  );
  return row!.count;
}
