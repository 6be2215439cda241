import interest from '../../api/product/services/interest';
import firstSteps from '../first-steps';
import overview from '../overview';
import { ownerRoute } from '../route';
import { clientRoutes } from './clients';
import { feedbackRoutes } from './feedback';
import { mailRoutes } from './mails';
import { messageRoutes } from './messages';
import { projectRoutes } from './projects';
import { threadRoutes } from './threads';

/** The owner's endpoints, which the panel's buttons call. */
const routes = [
  ownerRoute({
    method: 'GET',
    path: '/portal/overview',
    needs: 'seeOverview',
    handle: ({ may }) => overview.show(may),
  }),
  ownerRoute({
    method: 'GET',
    path: '/portal/first-steps',
    needs: 'setUp',
    handle: ({ adminId }) => firstSteps.show(adminId),
  }),
  ...messageRoutes,
  ...threadRoutes,
  ...clientRoutes,
  ...projectRoutes,
  ownerRoute({
    method: 'GET',
    path: '/portal/products/:documentId/interests',
    needs: 'seeInterest',
    handle: ({ params }) => interest.show(params.documentId!),
  }),
  ...feedbackRoutes,
  ...mailRoutes,
];

/** Mounts the endpoints beside Strapi's own admin routes; called while it registers. */
export function registerPortalRoutes(): void {
  strapi.server.routes({ type: 'admin', prefix: '', routes } as never);
}
