import { errors } from '@strapi/utils';
import { z } from 'zod';
import { draftToKeep } from '../../api/message/domain/letters';
import { transaction } from '../../database/sql';
import { checkFields, refuseFields } from '../../http/field-errors';
import { type Change, dropUnwritable, type Save } from './guard';

const SENT = 'This message has been sent. It stays as your clients read it; write a new one instead.';

/** The words of a draft; Strapi's form has nothing where nobody signs. */
const { topic, subject, body, author } = draftToKeep.shape;
const RULES = { topic, subject, body, author: z.preprocess((name) => name ?? undefined, author) };

/**
 * A form writes a draft: that it was sent, by whom and when, is said by sending it. A sent message is a letter in somebody's
 * hand: it is neither changed nor taken back.
 */
export async function guardMessage({ action, documentId, data }: Change, save: Save): Promise<unknown> {
  const found = checkFields(data, RULES);
  if (found.length > 0) refuseFields(found);
  dropUnwritable('api::message.message', data);
  if (action === 'create') return save();
  return transaction(async (sql) => {
    const [message] = await sql<{ sent: boolean }>(
      'select sent_at is not null as sent from messages where document_id = $1 for update',
      [documentId],
    );
    if (message?.sent) throw new errors.ApplicationError(SENT);
    return save();
  });
}
