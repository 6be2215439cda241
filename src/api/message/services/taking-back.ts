import { errors } from '@strapi/utils';
import { type Sql, transaction } from '../../../database/sql';
import type { Answer } from '../../../http/controller';
import { type Actor, record } from '../../activity/data/record';
import { type LockedMessage, lockMessage } from '../data/drafts';
import { ownersMessage } from '../data/owners-view';
import { lockDeliveries, type OpenDelivery, silence, unsend } from '../data/taking-back';

const NEVER_SENT = 'This message has not been sent.';
const TOO_LATE = 'A message can be taken back for a minute, and that is over. It stays as your clients read it.';
const AT_ONCE = 'This message was sent for good: it cannot be taken back.';

/** Why a message stays where it is; undefined where it can be taken back. */
function reasonToStay(
  { sentAt, takeBackUntil, isLate }: LockedMessage,
  deliveries: OpenDelivery[],
): string | undefined {
  if (sentAt === null) return NEVER_SENT;
  if (takeBackUntil === null) return AT_ONCE;
  const reader = deliveries.find(({ isRead }) => isRead);
  if (reader) return `${reader.name} has read it already, so it stays as it is.`;
  const answered = deliveries.find(({ isAnswered }) => isAnswered);
  if (answered) return `Somebody has written to ${answered.name} beneath it already, so it stays as it is.`;
  return isLate ? TOO_LATE : undefined;
}

async function retract(sql: Sql, message: LockedMessage, deliveries: OpenDelivery[], owner: Actor): Promise<void> {
  if (await silence(sql, message)) throw new errors.ValidationError(TOO_LATE);
  await unsend(sql, message);
  const reached = deliveries.map(({ clientId }) => clientId);
  await record(sql, reached, {
    kind: 'message.taken-back',
    actor: owner,
    subjectId: message.documentId,
    details: { topic: message.topic, silent: true },
  });
}

/**
 * Takes a message back that was just sent and that nobody has read: it is a draft again, and nobody is mailed about it.
 * Throws 404, or 400 with the reason why it stays.
 */
function takeBack(documentId: string, owner: Actor): Promise<Answer> {
  return transaction(async (sql) => {
    const message = await lockMessage(sql, documentId);
    const deliveries = await lockDeliveries(sql, message);
    const reason = reasonToStay(message, deliveries);
    if (reason !== undefined) throw new errors.ValidationError(reason);
    await retract(sql, message, deliveries, owner);
    return { body: await ownersMessage(sql, documentId) };
  });
}

export default { takeBack };
