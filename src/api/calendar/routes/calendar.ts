import { clientRoute, publicRoute } from '../../../http/route';
import { calendarAddress, feedParams } from '../domain/schemas';

export default {
  routes: [
    clientRoute({
      method: 'GET',
      path: '/users/me/calendar',
      handler: 'calendar.show',
      summary: 'Where the calendar of the caller’s deadlines is',
      response: calendarAddress,
    }),
    clientRoute({
      method: 'POST',
      path: '/users/me/calendar',
      handler: 'calendar.renew',
      summary: 'Give the calendar a new address; the one before stops at once',
      response: calendarAddress,
      status: 201,
    }),
    clientRoute({
      method: 'DELETE',
      path: '/users/me/calendar',
      handler: 'calendar.stop',
      summary: 'Switch the calendar off',
      response: calendarAddress,
    }),
    publicRoute({
      method: 'GET',
      path: '/calendar/:token',
      handler: 'calendar.read',
      summary: 'A calendar of deadlines, for any program that knows its address',
      params: feedParams,
      media: 'text/calendar',
    }),
  ],
};
