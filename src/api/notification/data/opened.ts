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

const SETTLE = 'delete from notices n using mail_readers r where r.id = n.reader_id';

const byOpener = (opener: Opener) =>
  'userId' in opener ? (['user_id', opener.userId] as const) : (['admin_id', opener.adminId] as const);

/** What somebody has opened they need not be told of any more. */
export async function settleRecord(sql: Sql, opener: Opener, documentId: string): Promise<void> {
  const [column, id] = byOpener(opener);
  await sql(`${SETTLE} and r.${column} = $1 and ${NEWS.record}`, [id, documentId]);
}

/** The same for all feedback. */
export async function settleFeedback(sql: Sql, opener: Opener): Promise<void> {
  const [column, id] = byOpener(opener);
  await sql(`${SETTLE} and r.${column} = $1 and ${NEWS.feedback}`, [id]);
}
