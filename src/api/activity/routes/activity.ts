import { clientRoute } from '../../../http/route';
import { activityPage, activityQuery } from '../domain/schemas';

export default {
  routes: [
    clientRoute({
      method: 'GET',
      path: '/activities',
      handler: 'activity.find',
      summary: "Everything that happened to the client's records, newest first",
      query: activityQuery,
      response: activityPage,
    }),
  ],
};
