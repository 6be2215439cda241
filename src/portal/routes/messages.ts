import {
  draftToKeep,
  draftToRewrite,
  filesAlone,
  messagesWanted,
  messageToSend,
  previewWanted,
  reachWanted,
} from '../../api/message/domain/letters';
import attaching from '../../api/message/services/attaching';
import drafting from '../../api/message/services/drafting';
import previewing from '../../api/message/services/previewing';
import sending from '../../api/message/services/sending';
import takingBack from '../../api/message/services/taking-back';
import { ownerRoute } from '../route';

/** Writing to clients: drafts and their files, previews, sending and taking back. */
export const messageRoutes = [
  ownerRoute({
    method: 'POST',
    path: '/portal/messages',
    needs: 'sendMessages',
    body: messageToSend,
    handle: ({ body, actor }) => sending.writeAndSend(body, actor),
  }),
  ownerRoute({
    method: 'POST',
    path: '/portal/messages/drafts',
    needs: 'sendMessages',
    body: draftToKeep,
    handle: ({ body }) => drafting.begin(body),
  }),
  ownerRoute({
    method: 'POST',
    path: '/portal/messages/reach',
    needs: 'sendMessages',
    body: reachWanted,
    handle: ({ body }) => drafting.reach(body),
  }),
  ownerRoute({
    method: 'POST',
    path: '/portal/messages/preview',
    needs: 'sendMessages',
    body: previewWanted,
    handle: ({ body }) => previewing.preview(body),
  }),
  ownerRoute({
    method: 'GET',
    path: '/portal/messages',
    needs: 'sendMessages',
    query: messagesWanted,
    handle: ({ query }) => drafting.list(query),
  }),
  ownerRoute({
    method: 'GET',
    path: '/portal/signatures',
    needs: 'sendMessages',
    handle: ({ actor }) => drafting.signatures(actor.name),
  }),
  ownerRoute({
    method: 'GET',
    path: '/portal/messages/:documentId',
    needs: 'sendMessages',
    handle: ({ params }) => drafting.show(params.documentId!),
  }),
  ownerRoute({
    method: 'PUT',
    path: '/portal/messages/:documentId/draft',
    needs: 'sendMessages',
    body: draftToRewrite,
    handle: ({ params, body }) => drafting.rewrite(params.documentId!, body),
  }),
  ownerRoute({
    method: 'POST',
    path: '/portal/messages/:documentId/files',
    needs: 'sendMessages',
    body: filesAlone,
    handle: ({ params, files, actor }) => attaching.add(params.documentId!, files, actor),
  }),
  ownerRoute({
    method: 'POST',
    path: '/portal/messages/:documentId/files/:fileId/remove',
    needs: 'sendMessages',
    handle: ({ params }) => attaching.remove(params.documentId!, params.fileId!),
  }),
  ownerRoute({
    method: 'POST',
    path: '/portal/messages/:documentId/take-back',
    needs: 'sendMessages',
    handle: ({ params, actor }) => takingBack.takeBack(params.documentId!, actor),
  }),
  ownerRoute({
    method: 'POST',
    path: '/portal/messages/:documentId/send',
    needs: 'sendMessages',
    handle: ({ params, actor }) => sending.sendDraft(params.documentId!, actor),
  }),
];
