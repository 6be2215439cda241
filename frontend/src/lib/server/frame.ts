import type { ServerLoadEvent } from '@sveltejs/kit';
import { LIVE } from '$lib/live/live-data';
import { askedOnce } from './asked-once';
import { clockFor } from './clock';
import { answered } from './refusal';

const meOf = askedOnce(async (locals) => {
  const { data: profile, meta } = answered(await locals.api.GET('/clients/me'));
  return { profile, meta, clock: clockFor(locals.business, profile) };
});

/**
 * What the frame of a client's pages shows: who is signed in and how many messages wait. Asked again on every page, which may
 * use it too.
 */
export async function frameOf({ locals, url, depends }: ServerLoadEvent) {
  depends(LIVE);
  const path = url.pathname;
  const { profile, meta, clock } = await meOf(locals);
  return {
    path,
    profile,
    me: meta.user,
    looking: locals.session.state === 'looking',
    unread: meta.unread.all,
    clock,
  };
}
