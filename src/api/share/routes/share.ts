import { clientRoute, publicRoute } from '../../../http/route';
import { byDocumentId } from '../../../http/schemas';
import { shareAnswer, sharedAnswer, sharedParams, shareRequest } from '../domain/schemas';

export default {
  routes: [
    clientRoute({
      method: 'GET',
      path: '/projects/:documentId/share',
      handler: 'share.show',
      summary: 'Under which link anybody may look at a project',
      params: byDocumentId,
      response: shareAnswer,
    }),
    clientRoute({
      method: 'POST',
      path: '/projects/:documentId/share',
      handler: 'share.renew',
      summary: 'Make a link to a project that works for so many days; the one before stops at once',
      params: byDocumentId,
      body: shareRequest,
      response: shareAnswer,
      status: 201,
    }),
    clientRoute({
      method: 'DELETE',
      path: '/projects/:documentId/share',
      handler: 'share.stop',
      summary: 'Let the link to a project stop',
      params: byDocumentId,
      response: shareAnswer,
    }),
    publicRoute({
      method: 'GET',
      path: '/shared/:token',
      handler: 'share.read',
      summary: 'A project, for whoever was given its link: its steps, without words and without money',
      params: sharedParams,
      response: sharedAnswer,
    }),
  ],
};
