import preferences from '../../api/notification/services/preferences';
import { ownNotifications } from '../../api/notification/domain/schemas';
import failures, { mailsWanted } from '../../mail/failures';
import { ownerRoute } from '../route';

/** Mail: what failed, and what the owner’s side wants to get. */
export const mailRoutes = [
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
