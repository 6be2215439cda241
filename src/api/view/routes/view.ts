import { publicRoute } from '../../../http/route';
import { begun, ended, viewCode, viewToken } from '../domain/schemas';

/** The owner's looks at what a client sees. */
export default {
  routes: [
    publicRoute({
      method: 'POST',
      path: '/auth/view',
      handler: 'view.begin',
      summary: 'Follow a link of the panel: read what a client reads, for a quarter of an hour',
      body: viewCode,
      response: begun,
    }),
    publicRoute({
      method: 'POST',
      path: '/auth/view/end',
      handler: 'view.end',
      summary: 'Stop looking',
      body: viewToken,
      response: ended,
    }),
  ],
};
