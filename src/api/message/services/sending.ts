import { type Sql, transaction } from '../../../database/sql';
import { namesWith } from '../../../files/data';
import { checkFields, refuseField, refuseFields } from '../../../http/field-errors';
import type { Answer } from '../../../http/controller';
import { type Actor, record } from '../../activity/data/record';
import { deliver, type Recipients, strangersTo } from '../data/deliveries';
import { createDraft, type LockedMessage, lockDraft, lockMessage, namedIn } from '../data/drafts';
import { excerptOf } from '../domain/excerpt';
import type { MessageToSend } from '../domain/letters';
import { isPersonal, withOneName } from '../domain/name';
import { words } from '../domain/schemas';
import { TAKE_BACK_SECONDS } from '../domain/taking-back';
import { rowOf } from './addressing';

type Owner = Actor & { name: string };

/** How a message goes out: for good, or so that it can be taken back for a while. */
type Manner = 'final' | 'revocable';

function refuseSubject(subject: string): void {
  if (isPersonal(subject))
    refuseField('subject', 'Everybody gets the same subject: write {{name}} in the message itself.');
}

const stamp = (sql: Sql, { id, body }: LockedMessage, owner: Owner, manner: Manner) =>
  sql(
    `update messages set sent_at = localtimestamp, updated_at = localtimestamp, body = $2, excerpt = $3,
       author = coalesce(nullif(author, ''), $4), take_back_until = localtimestamp + make_interval(secs => $5)
     where id = $1`,
    [id, withOneName(body), excerptOf(withOneName(body)), owner.name, manner === 'final' ? null : TAKE_BACK_SECONDS],
  );

async function reach(sql: Sql, draft: LockedMessage, recipients: Recipients): Promise<number[]> {
  const reached = await deliver(sql, draft.id, recipients);
  if (typeof recipients !== 'string' && reached.length === 0)
    refuseField('clients', 'Everybody you chose is archived. Bring them back first, or choose somebody else.');
  if ((await strangersTo(sql, draft.id)) > 0)
    refuseField('project', 'A message about a project goes to its client alone.');
  return reached;
}

/** Sends a draft in the open transaction: its moment, its inboxes and their log lines are one change. */
async function send(sql: Sql, draft: LockedMessage, recipients: Recipients, owner: Owner, manner: Manner) {
  refuseSubject(draft.subject);
  await stamp(sql, draft, owner, manner);
  const reached = await reach(sql, draft, recipients);
  const files = await namesWith(sql, draft.id);
  await record(sql, reached, {
    kind: 'message.sent',
    actor: owner,
    subjectId: draft.documentId,
    details: { topic: draft.topic, subject: draft.subject, ...(files.length > 0 && { files }) },
  });
  const [sent] = await sql<{ sentAt: string }>(
    'update messages set inboxes = $2 where id = $1 returning iso(sent_at) as "sentAt"',
    [draft.id, reached.length],
  );
  const data = { documentId: draft.documentId, sentAt: sent!.sentAt, inboxes: reached.length };
  return { status: 201, body: { data } };
}

const audienceOf = ({ toEveryone, toRunning }: Pick<LockedMessage, 'toEveryone' | 'toRunning'>, named: number[]) => {
  if (toEveryone) return 'all';
  return toRunning ? 'running' : named;
};

/** Writes a message and sends it at once, for good. Throws a 400 at `clients` or `project` when one does not exist. */
function writeAndSend(message: MessageToSend, owner: Owner): Promise<Answer> {
  return transaction(async (sql) => {
    const row = await rowOf(sql, { ...message, author: '' });
    const { documentId } = await createDraft(row);
    return send(sql, await lockMessage(sql, documentId), audienceOf(row, row.clients), owner, 'final');
  });
}

/**
 * Sends a draft that was written in the panel; for a minute it can be taken back. Throws 404, or 400 when it was sent
 * already, is not finished or names nobody.
 */
function sendDraft(documentId: string, owner: Owner): Promise<Answer> {
  return transaction(async (sql) => {
    const draft = await lockDraft(sql, documentId);
    const { subject, body } = draft;
    const missing = checkFields({ subject, body }, { subject: words.subject, body: words.body });
    if (missing.length > 0) refuseFields(missing);
    const recipients = audienceOf(draft, await namedIn(sql, draft));
    if (recipients.length === 0) refuseField('clients', 'Choose who gets this message.');
    return send(sql, draft, recipients, owner, 'revocable');
  });
}

export default { writeAndSend, sendDraft };
