import { clientRoute, publicRoute } from '../../../http/route';
import { notificationsAnswer, notificationsChange, unsubscribing, unsubscription } from '../domain/schemas';

export default {
  routes: [
    clientRoute({
      method: 'GET',
      path: '/users/me/notifications',
      handler: 'notification.find',
      summary: 'What the caller is told by mail, and how soon',
      response: notificationsAnswer,
    }),
    clientRoute({
      method: 'PUT',
      path: '/users/me/notifications',
      handler: 'notification.change',
      summary: 'Change it; only what is sent changes, and a topic that is null follows the frequency',
      body: notificationsChange,
      response: notificationsAnswer,
    }),
    publicRoute({
      method: 'GET',
      path: '/notifications/unsubscription',
      handler: 'notification.showUnsubscribing',
      summary: 'Whose mail the link in a mail would stop',
      query: unsubscribing,
      response: unsubscription,
    }),
    publicRoute({
      method: 'POST',
      path: '/notifications/unsubscription',
      handler: 'notification.unsubscribe',
      summary: 'Stop the mail that a link came with; mail about the account still comes',
      body: unsubscribing,
      response: unsubscription,
    }),
  ],
};
