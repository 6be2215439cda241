import { clientRoute } from '../../../http/route';
import { feedbackAnswer, feedbackPage, feedbackQuery, feedbackToSend } from '../domain/schemas';

export default {
  routes: [
    clientRoute({
      method: 'GET',
      path: '/feedbacks',
      handler: 'feedback.find',
      summary: "The client's feedback with the owner's answers, newest first",
      query: feedbackQuery,
      response: feedbackPage,
    }),
    clientRoute({
      method: 'POST',
      path: '/feedbacks',
      handler: 'feedback.create',
      summary: 'Say something about the work, the service, the workflow, the quality or anything',
      body: feedbackToSend,
      response: feedbackAnswer,
      status: 201,
    }),
  ],
};
