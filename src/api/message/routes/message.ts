import { clientRoute } from '../../../http/route';
import { byDocumentId } from '../../../http/schemas';
import { archivedChange, inboxPage, inboxQuery, messageAnswer, messageToWrite, readChange } from '../domain/schemas';

export default {
  routes: [
    clientRoute({
      method: 'GET',
      path: '/messages',
      handler: 'message.find',
      summary: 'The inbox, newest first',
      query: inboxQuery,
      response: inboxPage,
    }),
    clientRoute({
      method: 'POST',
      path: '/messages',
      handler: 'message.create',
      summary: 'Write to the owner, with files of at most 10 MB each where it is sent as a form',
      body: messageToWrite,
      files: 'files',
      response: messageAnswer,
      status: 201,
    }),
    clientRoute({
      method: 'GET',
      path: '/messages/:documentId',
      handler: 'message.findOne',
      summary: 'One message',
      params: byDocumentId,
      response: messageAnswer,
    }),
    clientRoute({
      method: 'PUT',
      path: '/messages/:documentId/read',
      handler: 'message.markRead',
      summary: 'Mark a message read or unread',
      params: byDocumentId,
      body: readChange,
      response: messageAnswer,
    }),
    clientRoute({
      method: 'PUT',
      path: '/messages/:documentId/archived',
      handler: 'message.archive',
      summary: 'Put a message away, or back into the inbox',
      params: byDocumentId,
      body: archivedChange,
      response: messageAnswer,
    }),
  ],
};
