import { errors } from '@strapi/utils';
import answering from '../../api/feedback/services/answering';
import reading from '../../api/feedback/services/reading';
import { checkFields, refuseFields } from '../../http/field-errors';
import { clearable, prose } from '../../http/schemas';
import { ownerAtWork, saidInAddress } from '../caller';
import type { Change, Save } from './guard';

const CLIENTS_WORDS = 'Feedback comes from clients; yours is the answer.';

const RULES = { answer: clearable(prose(5000)) };

/** When what the form began with was answered; empty where it was not. The panel says so (`src/admin/changed-only.ts`). */
const ANSWERED = 'answered';

/** Of feedback only the answer is the owner's to write. */
export async function guardFeedback({ action, documentId, data }: Change, save: Save): Promise<unknown> {
  const owner = ownerAtWork();
  if (!owner) return save();
  if (action === 'create') throw new errors.ApplicationError(CLIENTS_WORDS);
  if (action === 'delete') return reading.deleteThrough(documentId, owner, save);
  for (const field of Object.keys(data)) if (field !== 'answer') Reflect.deleteProperty(data, field);
  if (data.answer === undefined) return save();
  const found = checkFields(data, RULES);
  if (found.length > 0) refuseFields(found);
  const words = typeof data.answer === 'string' ? data.answer : '';
  return answering.answerThrough(documentId, { words, seen: saidInAddress(ANSWERED) }, owner, save);
}
