import { errors } from '@strapi/utils';
import answering from '../../api/feedback/services/answering';
import { ownerAtWork } from '../caller';
import type { Change, Save } from './guard';

const CLIENTS_WORDS = 'Feedback comes from clients; yours is the answer.';

/** Of feedback only the answer is the owner's to write. */
export async function guardFeedback({ action, documentId, data }: Change, save: Save): Promise<unknown> {
  const owner = ownerAtWork();
  if (action === 'create' && owner) throw new errors.ApplicationError(CLIENTS_WORDS);
  if (action !== 'update' || !owner) return save();
  for (const field of Object.keys(data)) if (field !== 'answer') Reflect.deleteProperty(data, field);
  return typeof data.answer === 'string' ? answering.answerThrough(documentId, data.answer, owner, save) : save();
}
