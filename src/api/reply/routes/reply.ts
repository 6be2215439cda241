import { clientRoute } from '../../../http/route';
import { byDocumentId } from '../../../http/schemas';
import { replyAnswer, replyToSend, threadPage, threadQuery } from '../domain/schemas';

export default {
  routes: [
    clientRoute({
      method: 'GET',
      path: '/messages/:documentId/replies',
      handler: 'reply.find',
      summary: 'The answers to a message, oldest first',
      params: byDocumentId,
      query: threadQuery,
      response: threadPage,
    }),
    clientRoute({
      method: 'POST',
      path: '/messages/:documentId/replies',
      handler: 'reply.create',
      summary: 'Answer a message',
      params: byDocumentId,
      body: replyToSend,
      response: replyAnswer,
      status: 201,
    }),
  ],
};
