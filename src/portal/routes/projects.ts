import {
  ownerAction,
  ownerHasRead,
  projectsWanted,
  projectToEnter,
  queueOrder,
} from '../../api/project/domain/schemas';
import acting from '../../api/project/services/acting';
import projectArchiving from '../../api/project/services/archiving';
import projectEntering from '../../api/project/services/entering';
import files from '../../api/project/services/files';
import queue from '../../api/project/services/queue';
import { toOwner } from '../../files/handing-out';
import { ownerRoute } from '../route';

/** Projects: entering, acting, files, putting away, and the queue. */
export const projectRoutes = [
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
    query: ownerHasRead,
    handle: ({ params, query, body, actor }) => acting.asOwner(params.documentId!, body, query, actor),
  }),
];
