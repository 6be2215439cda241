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
  ],
};
