import { errors } from '@strapi/utils';
import { documents } from '../../../database/documents';
import { type Sql, transaction } from '../../../database/sql';
import { refuseField } from '../../../http/field-errors';
import { cut } from '../../../text/cut';
import type { Answer } from '../../../http/controller';
import { type Actor, record } from '../../activity/data/record';
import { clientKey, refuseArchived } from '../../client/data/clients';
import type { AnswerToFeedback } from '../domain/schemas';

export interface Found {
  id: number;
  clientId: number | null;
  answer: string | null;
  answeredBy: string | null;
  about: string;
}

/** Feedback that is locked until the end of the transaction. Throws 404 where there is none. */
export async function lockFeedback(sql: Sql, documentId: string): Promise<Found> {
  const [feedback] = await sql<Found>(
    `select f.id, l.client_id as "clientId", f.answer, f.answered_by as "answeredBy", f.about
     from feedbacks f left join feedbacks_client_lnk l on l.feedback_id = f.id
     where f.document_id = $1 for update of f`,
    [documentId],
  );
  if (!feedback) throw new errors.NotFoundError('There is no such feedback.');
  return feedback;
}

/** So much of an answer that came meanwhile is told in characters. */
const QUOTED = 300;

const GIVEN = 'The client has read this answer, so it stays. Say it anew instead.';

/**
 * What belongs to an answer: when, by whom, and the line in the log. Called by the document middleware, so that an
 * answer is the same whether it comes from the form of the panel or from its endpoint. `save` stores the words.
 */
function answerThrough<T>(documentId: string, answer: string, owner: Actor, save: () => Promise<T>): Promise<T> {
  return transaction(async (sql) => {
    const feedback = await lockFeedback(sql, documentId);
    const isEmpty = answer.trim() === '';
    if (isEmpty && feedback.answer) refuseField('answer', GIVEN);
    const isNew = !isEmpty && feedback.answer !== answer;
    if (isNew && feedback.clientId !== null) refuseArchived(await clientKey(sql, feedback.clientId));
    const saved = await save();
    if (!isNew) return saved;
    await sql(
      `update feedbacks set answered_at = localtimestamp, answered_by = $2,
         seen_at = coalesce(seen_at, localtimestamp) where id = $1`,
      [feedback.id, owner.name],
    );
    if (feedback.clientId !== null) {
      await record(sql, [feedback.clientId], {
        kind: 'feedback.answered',
        actor: owner,
        subjectId: documentId,
        details: { about: feedback.about },
      });
    }
    return saved;
  });
}

const meanwhile = ({ answer, answeredBy }: Found) =>
  `${answeredBy ?? 'Somebody'} has answered this meanwhile: “${cut(answer ?? '', QUOTED)}” To better that answer, open the feedback.`;

/** Answers feedback from the owner's endpoint. Throws 404 when it is not there, and 400 where another answer came meanwhile. */
function answer(documentId: string, { body: words, answer: seen }: AnswerToFeedback): Promise<Answer> {
  return transaction(async (sql) => {
    const feedback = await lockFeedback(sql, documentId);
    const isUnseen = seen !== undefined && (feedback.answer || null) !== (seen || null);
    if (isUnseen && feedback.answer !== words) throw new errors.ValidationError(meanwhile(feedback));
    await documents('api::feedback.feedback').update({ documentId, data: { answer: words } });
    const [row] = await sql<{ answer: string }>(
      'select feedback_json(f)::text as answer from feedbacks f where document_id = $1',
      [documentId],
    );
    return { body: `{"data":${row!.answer}}` };
  });
}

export default { answer, answerThrough };
