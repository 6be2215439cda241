import { byFile } from '../../../files/schemas';
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
      summary: 'Answer a message, with files of at most 10 MB each where it is sent as a form',
      params: byDocumentId,
      body: replyToSend,
      files: 'files',
      response: replyAnswer,
      status: 201,
    }),
    clientRoute({
      method: 'GET',
      path: '/messages/:documentId/files/:fileId',
      handler: 'reply.file',
      summary: 'One file that came with a message or an answer, to be saved',
      params: byFile,
      media: 'application/octet-stream',
    }),
  ],
};
