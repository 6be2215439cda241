import { personToInvite } from '../api/account/domain/schemas';
import invitations from '../api/account/services/invitations';
import { clientToEnter, clientToMerge, importWish } from '../api/client/domain/schemas';
import clientArchiving from '../api/client/services/archiving';
import clientEntering from '../api/client/services/entering';
import clientImporting from '../api/client/services/importing';
import clientMerging from '../api/client/services/merging';
import { answerToFeedback } from '../api/feedback/domain/schemas';
import answering from '../api/feedback/services/answering';
import reading from '../api/feedback/services/reading';
import { draftToKeep, messageToSend, previewWanted, reachWanted } from '../api/message/domain/letters';
import drafting from '../api/message/services/drafting';
import previewing from '../api/message/services/previewing';
import sending from '../api/message/services/sending';
import takingBack from '../api/message/services/taking-back';
import interest from '../api/product/services/interest';
import { ownerAction, projectsWanted, projectToEnter, queueOrder } from '../api/project/domain/schemas';
import acting from '../api/project/services/acting';
import projectArchiving from '../api/project/services/archiving';
import projectEntering from '../api/project/services/entering';
import files from '../api/project/services/files';
import queue from '../api/project/services/queue';
import preferences from '../api/notification/services/preferences';
import { ownNotifications } from '../api/notification/domain/schemas';
import { toOwner } from '../files/handing-out';
import failures, { mailsWanted } from '../mail/failures';
import { ownersReply, threadsWanted, whichThread } from '../api/reply/domain/schemas';
import threads from '../api/reply/services/listing';
import replying from '../api/reply/services/replying';
import overview from './overview';
import viewing from '../api/view/services/viewing';
import { ownerRoute } from './route';

/** The owner's endpoints, which the panel's buttons call. */
const routes = [
  ownerRoute({ method: 'GET', path: '/portal/overview', needs: 'seeOverview', handle: () => overview.show() }),
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
    body: draftToKeep,
    handle: ({ params, body }) => drafting.rewrite(params.documentId!, body),
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
    body: whichThread,
    handle: ({ params, body, actor }) => replying.settle(params.documentId!, body.client, actor),
  }),
  ownerRoute({
    method: 'POST',
    path: '/portal/clients',
    needs: 'manageClients',
    body: clientToEnter,
    handle: ({ body }) => clientEntering.enter(body),
  }),
  ownerRoute({
    method: 'POST',
    path: '/portal/clients/import/preview',
    needs: 'importClients',
    handle: ({ file }) => clientImporting.preview(file),
  }),
  ownerRoute({
    method: 'POST',
    path: '/portal/clients/import',
    needs: 'importClients',
    body: importWish,
    handle: ({ file, body, actor }) => clientImporting.importAll(file, body.invite, actor),
  }),
  ownerRoute({
    method: 'GET',
    path: '/portal/clients/:documentId',
    needs: 'manageClients',
    handle: ({ params }) => clientArchiving.show(params.documentId!),
  }),
  ownerRoute({
    method: 'POST',
    path: '/portal/clients/:documentId/invite',
    needs: 'manageClients',
    body: personToInvite,
    handle: ({ params, body, actor }) => invitations.invite(params.documentId!, body.email, actor),
  }),
  ownerRoute({
    method: 'POST',
    path: '/portal/clients/:documentId/view',
    needs: 'viewAsClients',
    holdsSecret: true,
    handle: ({ params, actor, adminId }) => viewing.open(params.documentId!, { id: adminId, name: actor.name }),
  }),
  ownerRoute({
    method: 'GET',
    path: '/portal/clients/:documentId/merge',
    needs: 'mergeClients',
    query: clientToMerge,
    handle: ({ params, query }) => clientMerging.preview(params.documentId!, query.from),
  }),
  ownerRoute({
    method: 'POST',
    path: '/portal/clients/:documentId/merge',
    needs: 'mergeClients',
    body: clientToMerge,
    handle: ({ params, body, actor }) => clientMerging.merge(params.documentId!, body.from, actor),
  }),
  ownerRoute({
    method: 'POST',
    path: '/portal/clients/:documentId/archive',
    needs: 'manageClients',
    handle: ({ params, actor }) => clientArchiving.archive(params.documentId!, actor),
  }),
  ownerRoute({
    method: 'POST',
    path: '/portal/clients/:documentId/restore',
    needs: 'manageClients',
    handle: ({ params, actor }) => clientArchiving.restore(params.documentId!, actor),
  }),
  ownerRoute({
    method: 'POST',
    path: '/portal/projects',
    needs: 'actOnProjects',
    body: projectToEnter,
    handle: ({ body, actor }) => projectEntering.enter(body, actor),
  }),
  ownerRoute({
    method: 'POST',
    path: '/portal/projects/:documentId/archive',
    needs: 'actOnProjects',
    handle: ({ params, actor }) => projectArchiving.archive(params.documentId!, actor),
  }),
  ownerRoute({
    method: 'POST',
    path: '/portal/projects/:documentId/restore',
    needs: 'actOnProjects',
    handle: ({ params, actor }) => projectArchiving.restore(params.documentId!, actor),
  }),
  ownerRoute({
    method: 'GET',
    path: '/portal/projects',
    needs: 'actOnProjects',
    query: projectsWanted,
    handle: ({ query }) => acting.list(query.ids),
  }),
  ownerRoute({
    method: 'GET',
    path: '/portal/projects/:documentId',
    needs: 'actOnProjects',
    handle: ({ params }) => acting.show(params.documentId!),
  }),
  ownerRoute({
    method: 'POST',
    path: '/portal/projects/:documentId/files',
    needs: 'actOnProjects',
    handle: ({ params, file, actor }) => files.addAsOwner(params.documentId!, file, actor),
  }),
  ownerRoute({
    method: 'GET',
    path: '/portal/projects/:documentId/files/:fileId',
    needs: 'actOnProjects',
    handle: ({ params }) => toOwner('project', { documentId: params.documentId!, fileId: params.fileId! }),
  }),
  ownerRoute({
    method: 'GET',
    path: '/portal/queue',
    needs: 'actOnProjects',
    handle: () => queue.show(),
  }),
  ownerRoute({
    method: 'PUT',
    path: '/portal/queue',
    needs: 'actOnProjects',
    body: queueOrder,
    handle: ({ body, actor }) => queue.reorder(body, actor),
  }),
  ownerRoute({
    method: 'POST',
    path: '/portal/projects/:documentId/actions',
    needs: 'actOnProjects',
    body: ownerAction,
    handle: ({ params, body, actor }) => acting.asOwner(params.documentId!, body, actor),
  }),
  ownerRoute({
    method: 'GET',
    path: '/portal/products/:documentId/interests',
    needs: 'seeInterest',
    handle: ({ params }) => interest.show(params.documentId!),
  }),
  ownerRoute({
    method: 'POST',
    path: '/portal/feedbacks/:documentId/answer',
    needs: 'answerFeedback',
    body: answerToFeedback,
    handle: ({ params, body }) => answering.answer(params.documentId!, body.body),
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
    method: 'GET',
    path: '/portal/mails',
    needs: 'seeMails',
    query: mailsWanted,
    handle: ({ query }) => failures.list(query),
  }),
  ownerRoute({
    method: 'POST',
    path: '/portal/mails/:id/retry',
    needs: 'seeMails',
    handle: ({ params, actor }) => failures.retry(params.id!, actor),
  }),
  ownerRoute({
    method: 'GET',
    path: '/portal/notifications',
    needs: 'chooseOwnMail',
    handle: ({ adminId }) => preferences.showOwn(adminId),
  }),
  ownerRoute({
    method: 'PUT',
    path: '/portal/notifications',
    needs: 'chooseOwnMail',
    body: ownNotifications,
    handle: ({ adminId, body }) => preferences.changeOwn(adminId, body),
  }),
];

/** Mounts the endpoints beside Strapi's own admin routes; called while it registers. */
export function registerPortalRoutes(): void {
  strapi.server.routes({ type: 'admin', prefix: '', routes } as never);
}
