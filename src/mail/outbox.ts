import { createHash } from 'node:crypto';
import type { JobHelpers } from 'graphile-worker';
import { type Sql, transaction } from '../database/sql';
import { enqueue } from '../jobs/enqueue';
import { PRIORITY } from '../jobs/priority';
import { keyOf } from '../jobs/tasks';
import type { Letter } from './letter';

/** Every kind of mail there is. */
export type MailKind =
  | 'confirm'
  | 'already-here'
  | 'asked-twice'
  | 'reset'
  | 'reset-panel'
  | 'confirm-address'
  | 'address-in-use'
  | 'invitation'
  | 'invited-again'
  | 'access-ended'
  | 'password-changed'
  | 'address-changed'
  | 'signed-in'
  | 'erased'
  | 'erasure-declined'
  | 'news';

export interface Post {
  /** What the mail follows from: the same key is the same mail, however often it is posted. */
  key: string;
  kind: MailKind;
  to: string;
  letter: Letter;
  userId?: number | null;
  adminId?: number | null;
  /** The mailed code in it, whose time begins anew once the mail has gone out. */
  codeId?: string;
  /** It tells of notices that refer to it; when they are all gone, it need not go out. */
  ofNotices?: boolean;
  /** Of which clients somebody of the owner's side is told, the one in the subject last: it goes with any of them. */
  aboutClients?: number[];
}

/** `portal@example.com` out of `Studio <portal@example.com>`. */
export function configuredAddress(): string {
  const configured = strapi.config.get<string>('plugin::email.settings.defaultFrom');
  return /<([^>]+)>/.exec(configured)?.[1] ?? configured;
}

function messageId(key: string): string {
  const domain = configuredAddress().split('@').at(-1) ?? 'localhost';
  return `<${createHash('sha256').update(key).digest('hex').slice(0, 32)}@${domain}>`;
}

/** Puts a job into the queue that sends a mail, not before `inSeconds`. There is one for each mail. */
export const enqueueSending = (sql: Sql, id: string, kind: string, inSeconds = 0): Promise<void> =>
  enqueue(sql, 'send-mail', { id }, { key: `mail:${id}`, inSeconds, priority: PRIORITY[priorityOf(kind)] });

const priorityOf = (kind: string) => (kind === 'news' ? 'news' : 'account');

/** Whether what a key stands for was posted before. */
async function wasPosted(sql: Sql, key: string): Promise<boolean> {
  return (await sql('select from mails where message_id = $1', [messageId(key)])).length > 0;
}

/**
 * Posts a mail in the caller's transaction: it goes out once that is committed, as soon as the mail server takes it, and
 * never otherwise. Its Message-ID follows from the key, so whatever comes twice can be known as one.
 * @returns its id; null where it had been posted before
 */
export async function post(sql: Sql, mail: Post): Promise<string | null> {
  const { key, kind, to, letter, userId = null, adminId = null, codeId = null, ofNotices = false } = mail;
  const written = [
    messageId(key),
    kind,
    to,
    userId,
    adminId,
    letter.subject,
    JSON.stringify(letter),
    codeId,
    ofNotices,
  ];
  const [posted] = await sql<{ id: string }>(
    `insert into mails (message_id, kind, to_address, user_id, admin_id, subject, letter, code_id, of_notices, about_clients)
     values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9, $10) on conflict (message_id) do nothing returning id::text`,
    [...written, mail.aboutClients ?? null],
  );
  if (!posted) return null;
  await enqueueSending(sql, posted.id, kind);
  return posted.id;
}

/** Does what a job has to say once, however often the job is tried; what is posted must bear the key. */
export function postOnce(helpers: JobHelpers, say: (sql: Sql, key: string) => Promise<void>): Promise<void> {
  const key = keyOf(helpers);
  return transaction(async (sql) => {
    if (!(await wasPosted(sql, key))) await say(sql, key);
  });
}
