import { personToInvite } from '../../api/account/domain/schemas';
import invitations from '../../api/account/services/invitations';
import { erasureConfirmed, erasureDeclined } from '../../api/client/domain/erasure';
import { clientToEnter, clientToMerge, importWish } from '../../api/client/domain/schemas';
import clientArchiving from '../../api/client/services/archiving';
import clientEntering from '../../api/client/services/entering';
import clientErasing from '../../api/client/services/erasing';
import clientImporting from '../../api/client/services/importing';
import clientMerging from '../../api/client/services/merging';
import viewing from '../../api/view/services/viewing';
import { ownerRoute } from '../route';

/** Clients: entering, importing, inviting, looking as they do, merging, putting away, erasing. */
export const clientRoutes = [
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
    path: '/portal/clients/:documentId/invitations/:invitation/withdraw',
    needs: 'manageClients',
    handle: ({ params, actor }) => invitations.withdraw(params.documentId!, params.invitation!, actor),
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
    method: 'GET',
    path: '/portal/clients/:documentId/erasure',
    needs: 'eraseClients',
    handle: ({ params }) => clientErasing.show(params.documentId!),
  }),
  ownerRoute({
    method: 'POST',
    path: '/portal/clients/:documentId/erase',
    needs: 'eraseClients',
    body: erasureConfirmed,
    handle: ({ params, body }) => clientErasing.erase(params.documentId!, body.name),
  }),
  ownerRoute({
    method: 'POST',
    path: '/portal/clients/:documentId/decline-erasure',
    needs: 'eraseClients',
    body: erasureDeclined,
    handle: ({ params, body, actor }) => clientErasing.decline(params.documentId!, body.reason, actor),
  }),
];
