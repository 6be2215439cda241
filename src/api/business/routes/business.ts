import { publicRoute } from '../../../http/route';
import { businessAnswer } from '../domain/schemas';

export default {
  routes: [
    publicRoute({
      method: 'GET',
      path: '/business',
      handler: 'business.find',
      summary: 'Whose portal this is',
      response: businessAnswer,
    }),
  ],
};
