import type { Sql } from '../../../database/sql';

/** What a read opens, and by that makes no news any more to whoever reads it: one record, or all answers to feedback. */
export type Opens = 'record' | 'feedback';

const NEWS: Record<Opens, string> = { record: 'n.subject_id = $2', feedback: `n.topic = 'feedback'` };

/** Whether the reader of a scoped read is still to be told of what it opens; a record's documentId is `$2`. */
export const awaitedBy = (opens: Opens): string =>
  `exists (select from mail_readers r join notices n on n.reader_id = r.id
     where r.user_id = me.user_id and ${NEWS[opens]})`;

/** Somebody of either side. */
export type Opener = { userId: number } | { adminId: number };

/** A thread: the documentIds of its message and its client. */
interface ThreadOpened {
  documentId: string;
  client: string;
}

const SETTLE = 'delete from notices n using mail_readers r where r.id = n.reader_id';

const byOpener = (opener: Opener) =>
  'userId' in opener ? (['user_id', opener.userId] as const) : (['admin_id', opener.adminId] as const);

/** What somebody has opened they need not be told of any more. */
export async function settleRecord(sql: Sql, opener: Opener, documentId: string): Promise<void> {
  const [column, id] = byOpener(opener);
  await sql(`${SETTLE} and r.${column} = $1 and ${NEWS.record}`, [id, documentId]);
}

const OF_THREAD = `and exists (
  select from activities a join clients c on c.id = a.client_id where a.id = n.activity_id and c.document_id = $3)`;

/** The same for one client's thread of a message: what the others answered is still news. */
export async function settleThread(sql: Sql, opener: Opener, { documentId, client }: ThreadOpened): Promise<void> {
  const [column, id] = byOpener(opener);
  await sql(`${SETTLE} and r.${column} = $1 and ${NEWS.record} ${OF_THREAD}`, [id, documentId, client]);
}

const NO_REPLY = `and exists (select from activities a where a.id = n.activity_id and a.kind <> 'reply.sent')`;

/** The same for a record in the panel, which shows it without the threads beneath it. */
export async function settleForm(sql: Sql, adminId: number, documentId: string): Promise<void> {
  await sql(`${SETTLE} and r.admin_id = $1 and ${NEWS.record} ${NO_REPLY}`, [adminId, documentId]);
}

/** The same for all feedback. */
export async function settleFeedback(sql: Sql, opener: Opener): Promise<void> {
  const [column, id] = byOpener(opener);
  await sql(`${SETTLE} and r.${column} = $1 and ${NEWS.feedback}`, [id]);
}
