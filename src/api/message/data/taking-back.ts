import type { Sql } from '../../../database/sql';
import type { LockedMessage } from './drafts';
import { FIRST_READ } from './owners-view';

/** A message in an inbox, locked, and what its reader has done with it. */
export interface OpenDelivery {
  clientId: number;
  name: string;
  isRead: boolean;
  isAnswered: boolean;
}

/** Locks every delivery of a message: who reads it meanwhile comes before, or does not find it any more. */
export const lockDeliveries = (sql: Sql, { id }: LockedMessage): Promise<OpenDelivery[]> =>
  sql<OpenDelivery>(
    `select d.client_id as "clientId", c.name, ${FIRST_READ} is not null as "isRead", coalesce(d.replies, 0) > 0 as "isAnswered"
     from deliveries d join clients c on c.id = d.client_id join messages m on m.id = d.message_id
     where d.message_id = $1 order by d.id for update of d`,
    [id],
  );

/**
 * Drops what is still to be told of a message. Whoever writes a mail of it at this moment comes before, or finds nothing more
 * to tell once it is taken back.
 * @returns whether some mail of it has been written
 */
export async function silence(sql: Sql, { documentId }: LockedMessage): Promise<boolean> {
  const dropped = await sql<{ mailId: string | null }>(
    `delete from notices where activity_id in (
       select id from activities where subject_id = $1 and kind = 'message.sent') returning mail_id as "mailId"`,
    [documentId],
  );
  return dropped.some(({ mailId }) => mailId !== null);
}

/**
 * Makes a sent message a draft again: out of every inbox, and out of what the log says of its sending. The line stays and
 * is no news to anybody any more; what the letter was about, those it went to by mistake need not know for good.
 */
export async function unsend(sql: Sql, { id, documentId }: LockedMessage): Promise<void> {
  await sql('delete from deliveries where message_id = $1', [id]);
  await sql(
    `update messages set sent_at = null, inboxes = null, excerpt = null, take_back_until = null, updated_at = localtimestamp
     where id = $1`,
    [id],
  );
  await sql(
    `update activities set details = details - 'subject' - 'files' || '{"takenBack": true, "silent": true}'
     where subject_id = $1 and kind = 'message.sent'`,
    [documentId],
  );
}
