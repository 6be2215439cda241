import { z } from 'zod';
import { clearable, moment, one, page, paging, prose, recordId } from '../../../http/schemas';

export const SUBJECTS = ['project', 'service', 'workflow', 'quality', 'other'] as const;

const rating = z
  .int({ error: 'Rate from 1 to 5.' })
  .min(1, { error: 'Rate from 1 to 5.' })
  .max(5, { error: 'Rate from 1 to 5.' });

export const feedbackToSend = z.strictObject({
  data: z.strictObject({
    about: z.enum(SUBJECTS, { error: 'Choose what it is about.' }),
    body: prose(5000).min(1, { error: 'Write a few words.' }),
    rating: rating.nullish(),
    project: recordId.nullish(),
  }),
});
export type FeedbackToSend = z.infer<typeof feedbackToSend>['data'];

export const feedbackQuery = z.strictObject({ ...paging });

export const feedback = z
  .object({
    documentId: z.string(),
    about: z.enum(SUBJECTS),
    body: z.string(),
    rating: z.int().nullable(),
    project: z.object({ documentId: z.string(), title: z.string() }).nullable(),
    author: z.string().nullable(),
    createdAt: moment,
    answer: z.string().nullable(),
    answeredAt: moment.nullable(),
    answeredBy: z.string().nullable(),
  })
  .meta({ id: 'Feedback' });

export const feedbackAnswer = one(feedback);
export const feedbackPage = page(feedback);

const token = z
  .string({ error: 'The link is not complete. Open it again from the mail.' })
  .min(1, { error: 'The link is not complete. Open it again from the mail.' })
  .max(200);

export const followUpLink = z.strictObject({ token });

/** How finished work does: a rating, and words where somebody has any. */
export const followUpAnswer = z.strictObject({ token, rating, body: clearable(prose(5000)).optional() });
export type FollowUpAnswer = z.infer<typeof followUpAnswer>;

export const followUp = one(
  z.object({
    project: z.string().meta({ description: 'Its title' }),
    answered: z.boolean().meta({ description: 'Whether somebody has said how it does' }),
  }),
);

/** An answer, and the one that its writer has seen there; null where there was none. */
export const answerToFeedback = z.strictObject({
  body: prose(5000).min(1, { error: 'Write an answer.' }),
  answer: z.string().nullable().optional(),
});
export type AnswerToFeedback = z.infer<typeof answerToFeedback>;
