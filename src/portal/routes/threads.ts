import { toOwner } from '../../files/handing-out';
import { ownersReply, threadsWanted, threadToSettle, whichThread } from '../../api/reply/domain/schemas';
import threads from '../../api/reply/services/listing';
import replying from '../../api/reply/services/replying';
import { ownerRoute } from '../route';

/** What clients and owner say to each other under a message, and its files. */
export const threadRoutes = [
  ownerRoute({
    method: 'GET',
    path: '/portal/replies',
    needs: 'sendMessages',
    query: threadsWanted,
    handle: ({ query }) => threads.list(query),
  }),
  ownerRoute({
    method: 'GET',
    path: '/portal/messages/:documentId/replies',
    needs: 'sendMessages',
    query: whichThread,
    handle: ({ params, query }) => replying.show(params.documentId!, query.client),
  }),
  ownerRoute({
    method: 'POST',
    path: '/portal/messages/:documentId/replies',
    needs: 'sendMessages',
    body: ownersReply,
    handle: ({ params, body, files: uploads, actor }) => replying.asOwner(params.documentId!, body, uploads, actor),
  }),
  ownerRoute({
    method: 'GET',
    path: '/portal/messages/:documentId/files/:fileId',
    needs: 'sendMessages',
    handle: ({ params }) => toOwner('thread', { documentId: params.documentId!, fileId: params.fileId! }),
  }),
  ownerRoute({
    method: 'PUT',
    path: '/portal/messages/:documentId/seen',
    needs: 'sendMessages',
    body: whichThread,
    handle: ({ params, body, actor }) => replying.seeAsOwner(params.documentId!, body.client, actor),
  }),
  ownerRoute({
    method: 'PUT',
    path: '/portal/messages/:documentId/settled',
    needs: 'sendMessages',
    body: threadToSettle,
    handle: ({ params, body, actor }) => replying.settle(params.documentId!, body, actor),
  }),
  ownerRoute({
    method: 'PUT',
    path: '/portal/messages/:documentId/unsettled',
    needs: 'sendMessages',
    body: whichThread,
    handle: ({ params, body, actor }) => replying.unsettle(params.documentId!, body.client, actor),
  }),
];
