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
  /** ISO. */
  answeredAt: string | null;
  about: string;
}

/** Feedback that is locked until the end of the transaction. Throws 404 where there is none. */
export async function lockFeedback(sql: Sql, documentId: string): Promise<Found> {
  const [feedback] = await sql<Found>(
    `select f.id, l.client_id as "clientId", f.answer, f.answered_by as "answeredBy", iso(f.answered_at) as "answeredAt", f.about
     from feedbacks f left join feedbacks_client_lnk l on l.feedback_id = f.id
     where f.document_id = $1 for update of f`,
    [documentId],
  );
  if (!feedback) throw new errors.NotFoundError('There is no such feedback.');
  return feedback;
}

/** So much of an answer that came meanwhile is told in characters. */
const QUOTED = 300;

const meanwhile = ({ answer, answeredBy }: Found, doThis: string) =>
  `${answeredBy ?? 'Somebody'} has answered this meanwhile: “${cut(answer ?? '', QUOTED)}” To better that answer, ${doThis}.`;

const GIVEN = 'The client has read this answer, so it stays. Say it anew instead.';

/** An answer of the form, and when the one that its writer has seen there was given: ISO, and empty where there was none. */
interface FormsAnswer {
  words: string;
  seen: string | undefined;
}

/**
 * What belongs to an answer: when, by whom, and the line in the log. Called by the document middleware, so that an
 * answer is the same whether it comes from the form of the panel or from its endpoint. `save` stores the words. Throws 400 at the
 * answer where another one came meanwhile.
 */
function answerThrough<T>(
  documentId: string,
  { words, seen }: FormsAnswer,
  owner: Actor,
  save: () => Promise<T>,
): Promise<T> {
  return transaction(async (sql) => {
    const feedback = await lockFeedback(sql, documentId);
    const isEmpty = words.trim() === '';
    const isNew = feedback.answer !== words && !(isEmpty && !feedback.answer);
    if (isNew && seen !== undefined && seen !== (feedback.answeredAt ?? ''))
      refuseField('answer', meanwhile(feedback, 'open this page anew'));
    if (isEmpty && feedback.answer) refuseField('answer', GIVEN);
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

/** Answers feedback from the owner's endpoint. Throws 404 when it is not there, and 400 where another answer came meanwhile. */
function answer(documentId: string, { body: words, answer: seen }: AnswerToFeedback): Promise<Answer> {
  return transaction(async (sql) => {
    const feedback = await lockFeedback(sql, documentId);
    const isUnseen = seen !== undefined && (feedback.answer || null) !== (seen || null);
    if (isUnseen && feedback.answer !== words)
      throw new errors.ValidationError(meanwhile(feedback, 'open the feedback'));
    await documents('api::feedback.feedback').update({ documentId, data: { answer: words } });
    const [row] = await sql<{ answer: string }>(
      'select feedback_json(f)::text as answer from feedbacks f where document_id = $1',
      [documentId],
    );
    return { body: `{"data":${row!.answer}}` };
  });
}

export default { answer, answerThrough };
