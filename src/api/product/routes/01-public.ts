import { clientRoute, publicOrTokenRoute } from '../../../http/route';
import { bySlug, interestAnswer, productAnswer, productPage, productQuery } from '../domain/schemas';

/** What everybody may see, and what a client may ask. Named so that it is matched before the routes of API tokens. */
export default {
  routes: [
    publicOrTokenRoute({
      method: 'GET',
      path: '/products',
      handler: 'product.find',
      summary:
        'What the business builds or sells: first what can be had, then what is being made, then what is planned',
      query: productQuery,
      response: productPage,
    }),
    publicOrTokenRoute({
      method: 'GET',
      path: '/products/:slug',
      handler: 'product.findOne',
      summary: 'One product',
      params: bySlug,
      response: productAnswer,
    }),
    clientRoute({
      method: 'GET',
      path: '/products/:slug/interest',
      handler: 'interest.show',
      summary: 'Whether the client is told when it can be bought',
      params: bySlug,
      response: interestAnswer,
    }),
    clientRoute({
      method: 'PUT',
      path: '/products/:slug/interest',
      handler: 'interest.want',
      summary: 'Tell the client when it can be bought',
      params: bySlug,
      response: interestAnswer,
    }),
    clientRoute({
      method: 'DELETE',
      path: '/products/:slug/interest',
      handler: 'interest.drop',
      summary: 'Do not tell the client any more',
      params: bySlug,
      response: interestAnswer,
    }),
  ],
};
