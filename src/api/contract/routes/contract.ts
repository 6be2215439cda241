import { z } from 'zod';
import { publicRoute } from '../../../http/route';

export default {
  routes: [
    publicRoute({
      method: 'GET',
      path: '/openapi.json',
      handler: 'contract.show',
      summary: 'This document',
      response: z.record(z.string(), z.unknown()),
    }),
    publicRoute({
      method: 'GET',
      path: '/docs',
      handler: 'contract.page',
      summary: 'The same as a page to read, with forms to try it',
      media: 'text/html',
    }),
  ],
};
