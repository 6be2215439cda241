import { publicRoute } from '../../../http/route';
import { followUp, followUpAnswer, followUpLink } from '../domain/schemas';

export default {
  routes: [
    publicRoute({
      method: 'GET',
      path: '/follow-ups',
      handler: 'follow-up.show',
      summary: 'What the link in a mail asks about',
      query: followUpLink,
      response: followUp,
    }),
    publicRoute({
      method: 'POST',
      path: '/follow-ups',
      handler: 'follow-up.answer',
      summary:
        'Say how finished work does, once for each link and without a login; it becomes feedback about the project',
      body: followUpAnswer,
      response: followUp,
      status: 201,
    }),
  ],
};
