import { answerToFeedback } from '../../api/feedback/domain/schemas';
import answering from '../../api/feedback/services/answering';
import reading from '../../api/feedback/services/reading';
import { ownerRoute } from '../route';

/** Feedback: answers, what is read and settled, averages. */
export const feedbackRoutes = [
  ownerRoute({
    method: 'POST',
    path: '/portal/feedbacks/:documentId/answer',
    needs: 'answerFeedback',
    body: answerToFeedback,
    handle: ({ params, body }) => answering.answer(params.documentId!, body),
  }),
  ownerRoute({
    method: 'GET',
    path: '/portal/feedbacks/averages',
    needs: 'answerFeedback',
    handle: () => reading.averages(),
  }),
  ownerRoute({
    method: 'PUT',
    path: '/portal/feedbacks/:documentId/seen',
    needs: 'answerFeedback',
    handle: ({ params }) => reading.see(params.documentId!),
  }),
  ownerRoute({
    method: 'PUT',
    path: '/portal/feedbacks/:documentId/settled',
    needs: 'answerFeedback',
    handle: ({ params, actor }) => reading.settle(params.documentId!, actor),
  }),
  ownerRoute({
    method: 'PUT',
    path: '/portal/feedbacks/:documentId/unsettled',
    needs: 'answerFeedback',
    handle: ({ params, actor }) => reading.unsettle(params.documentId!, actor),
  }),
];
