import { clientRoute } from '../../../http/route';

export default {
  routes: [
    clientRoute({
      method: 'GET',
      path: '/live',
      handler: 'live.open',
      summary: 'Server-Sent Events of own activities as they happen; resumes after Last-Event-ID',
      media: 'text/event-stream',
    }),
  ],
};
