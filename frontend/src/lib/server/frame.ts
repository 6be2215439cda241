import type { ServerLoadEvent } from '@sveltejs/kit';
import { LIVE } from '$lib/live/live-data';
import { clockFor } from './clock';
import { answered } from './refusal';

/** What the frame of a client's pages shows: who is signed in and how many messages wait. Asked again on every page. */
export async function frameOf({ locals, url, depends }: ServerLoadEvent) {
  depends(LIVE);
  const [profile, inbox] = await Promise.all([
    locals.api.GET('/clients/me'),
    locals.api.GET('/messages', { params: { query: { limit: 1 } } }),
  ]);
  const { data, meta } = answered(profile);
  return {
    path: url.pathname,
    profile: data,
    me: meta.user,
    looking: locals.session.state === 'looking',
    unread: answered(inbox).meta.unread.all,
    clock: clockFor(locals.business, data),
  };
}
