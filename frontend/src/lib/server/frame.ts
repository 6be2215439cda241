import type { ServerLoadEvent } from '@sveltejs/kit';
import { LIVE } from '$lib/live/live-data';
import { clockFor } from './clock';
import { answered } from './refusal';

/** What the frame of a client's pages shows: who is signed in and how many messages wait. Asked again on every page. */
export async function frameOf({ locals, url, depends }: ServerLoadEvent) {
  depends(LIVE);
  const { data, meta } = answered(await locals.api.GET('/clients/me'));
  return {
    path: url.pathname,
    profile: data,
    me: meta.user,
    looking: locals.session.state === 'looking',
    unread: meta.unread.all,
    clock: clockFor(locals.business, data),
  };
}
