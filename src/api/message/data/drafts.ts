import { errors } from '@strapi/utils';
import type { Sql } from '../../../database/sql';

/** A message that is locked until the end of the transaction. */
export interface LockedMessage {
  id: number;
  documentId: string;
  subject: string;
  body: string;
  topic: string;
  toEveryone: boolean | null;
  toRunning: boolean | null;
  writtenBy: 'owner' | 'client';
  updatedAt: string;
  sentAt: string | null;
  /** Until when it may be taken back, and whether that is over by now. */
  takeBackUntil: string | null;
  isLate: boolean | null;
}

/** A message by its public id, locked. Throws 404 where there is none. */
export async function lockMessage(sql: Sql, documentId: string): Promise<LockedMessage> {
  const [message] = await sql<LockedMessage>(
    `select id, document_id as "documentId", subject, body, topic, to_everyone as "toEveryone", to_running as "toRunning",
       coalesce(written_by, 'owner') as "writtenBy", iso(updated_at) as "updatedAt", sent_at as "sentAt", take_back_until as "takeBackUntil",
       take_back_until < clock_timestamp() at time zone 'UTC' as "isLate"
     from messages where document_id = $1 for update`,
    [documentId],
  );
  if (!message) throw new errors.NotFoundError('There is no such message.');
  return message;
}

/** A draft, locked. Throws 404 where there is no message, and 400 where it was sent. */
export async function lockDraft(sql: Sql, documentId: string): Promise<LockedMessage> {
  const message = await lockMessage(sql, documentId);
  if (message.sentAt !== null) throw new errors.ValidationError('This message has been sent already.');
  return message;
}

/** What a draft says, as its columns and relations have it. */
export interface DraftRow {
  subject: string;
  topic: string;
  body: string;
  author: string;
  toEveryone: boolean;
  toRunning: boolean;
  clients: number[];
  project: number | null;
}

const messages = () => strapi.db.query('api::message.message');

/** Writes a new message down, in the open transaction; it is a draft until it is sent. */
export const createDraft = (data: DraftRow): Promise<{ id: number; documentId: string }> =>
  messages().create({ data }) as Promise<{ id: number; documentId: string }>;

/** Writes a draft anew. */
export const rewriteDraft = ({ id }: LockedMessage, data: DraftRow): Promise<unknown> =>
  messages().update({ where: { id }, data });

/** Says that a draft has changed: whoever has it open has not seen what it is now. */
export async function touchDraft(sql: Sql, id: number): Promise<void> {
  await sql('update messages set updated_at = localtimestamp where id = $1', [id]);
}

/** The clients a draft names. */
export async function namedIn(sql: Sql, { id }: Pick<LockedMessage, 'id'>): Promise<number[]> {
  const rows = await sql<{ client_id: number }>('select client_id from messages_clients_lnk where message_id = $1', [
    id,
  ]);
  return rows.map((row) => row.client_id);
}
