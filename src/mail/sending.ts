import { renewCode } from '../api/account/data/codes';
import { readBusiness } from '../api/business/data/business';
import { alone, type Sql, transaction, withConnection } from '../database/sql';
import type { Jobs } from '../jobs/tasks';
import type { Letter } from './letter';
import { enqueueSending } from './outbox';
import { handOver, isFinal, reasonOf } from './transport';

interface Waiting {
  id: string;
  messageId: string;
  kind: string;
  to: string;
  letter: string;
  codeId: string | null;
  attempts: number;
  tooLong: boolean;
  /**
   * All that it tells of has been read on the site meanwhile or is not wanted any more, who is told signs in no more, or the
   * invitation that it brings was taken back.
   */
  isOver: boolean;
}

/** A mail server may be away over a long weekend. */
const PATIENCE = '3 days';

/** The pause after so many attempts, in seconds: soon at first, and never so long that its return is missed. */
const pauseAfter = (attempts: number) => Math.min(2 ** (attempts + 1), 600);

/** Whether the mail `m` still tells something to somebody whose login works. */
const TELLS = `exists (select from notices n where n.mail_id = m.id) and (
  exists (select from up_users u where u.id = m.user_id and u.confirmed and u.blocked is not true)
  or exists (select from admin_users a where a.id = m.admin_id and a.is_active and a.blocked is not true))`;

/** Where the mail `m` goes: news follow whoever they are for to the address they sign in with now. Codes stay with theirs. */
const ADDRESS = `coalesce(case when m.kind = 'news' then coalesce(
  (select u.email from up_users u where u.id = m.user_id), (select a.email from admin_users a where a.id = m.admin_id)) end,
  m.to_address)`;

async function waiting(sql: Sql, id: string): Promise<Waiting | undefined> {
  const [mail] = await sql<Waiting>(
    `select id::text, message_id as "messageId", kind, ${ADDRESS} as "to", letter::text, code_id::text as "codeId", attempts,
       waiting_since < localtimestamp - $2::interval as "tooLong",
       of_notices and not (${TELLS}) or exists (
         select from account_codes c where c.id = m.code_id and c.purpose = 'invitation' and c.used_at is not null) as "isOver"
     from mails m where id = $1 and state = 'waiting'`,
    [id, PATIENCE],
  );
  return mail;
}

/** The hour in which a link to the panel works begins when its mail has gone out. */
const renewPanelLink = (sql: Sql, mailId: string) =>
  sql(
    `update admin_users a set reset_password_token_expires_at = localtimestamp + interval '1 hour'
     from mails m where m.id = $1 and m.admin_id = a.id and a.reset_password_token is not null`,
    [mailId],
  );

async function noteSent(sql: Sql, { id, kind, to, codeId }: Waiting): Promise<void> {
  // The last word to somebody of whom nothing is kept.
  if (kind === 'erased') {
    await sql('delete from mails where id = $1', [id]);
    return;
  }
  await sql(
    `update mails set state = 'sent', sent_at = localtimestamp, attempts = attempts + 1, last_error = null, letter = null,
       to_address = $2
     where id = $1`,
    [id, to],
  );
  await sql('delete from notices where mail_id = $1', [id]);
  if (codeId !== null) await renewCode(sql, codeId);
  if (kind === 'reset-panel') await renewPanelLink(sql, id);
}

async function noteFailed(sql: Sql, { id, to }: Waiting, reason: string): Promise<void> {
  await sql(
    `update mails set state = 'failed', failed_at = localtimestamp, attempts = attempts + 1, last_error = $2,
       to_address = $3
     where id = $1`,
    [id, reason, to],
  );
}

async function noteDelay(sql: Sql, { id, kind, attempts }: Waiting, reason: string): Promise<void> {
  await sql('update mails set attempts = attempts + 1, last_error = $2 where id = $1', [id, reason]);
  await enqueueSending(sql, id, kind, pauseAfter(attempts + 1));
}

/** What follows from an attempt that failed: a later one, or none. */
function noteError(sql: Sql, mail: Waiting, error: unknown): Promise<void> {
  const reason = reasonOf(error);
  if (isFinal(error)) return noteFailed(sql, mail, reason);
  return mail.tooLong ? noteFailed(sql, mail, `Given up after ${PATIENCE}: ${reason}`) : noteDelay(sql, mail, reason);
}

/**
 * Tries to send one mail and writes down what came of it. No transaction is open while the server is spoken to: a
 * process that dies between the server's yes and the note sends the mail again, under the same Message-ID.
 */
async function send(id: string): Promise<void> {
  const [mail, business] = await withConnection(
    async (sql) => [await waiting(sql, id), await readBusiness(sql)] as const,
  );
  if (!mail) return;
  if (mail.isOver) {
    await alone('delete from mails where id = $1', [id]);
    return;
  }
  const outgoing = { ...mail, letter: JSON.parse(mail.letter) as Letter };
  const error: unknown = await handOver(outgoing, business).then(
    () => null,
    (reason: unknown) => reason,
  );
  await transaction((sql) => (error === null ? noteSent(sql, mail) : noteError(sql, mail, error)));
}

const jobs: Jobs<'send-mail'> = {
  'send-mail': ({ id }) => send(id),
};

export default jobs;
