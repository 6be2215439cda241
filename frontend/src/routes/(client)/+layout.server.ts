import { LIVE } from '$lib/live/live-data';
import { clockFor } from '$lib/server/clock';
import { answered } from '$lib/server/refusal';
import type { LayoutServerLoad } from './$types';

/** What the frame of every page shows: who is signed in and how many messages wait. Asked again on every page. */
export const load: LayoutServerLoad = async ({ locals, url, depends }) => {
  depends(LIVE);
  const [profile, inbox] = await Promise.all([
    locals.api.GET('/clients/me'),
    locals.api.GET('/messages', { params: { query: { limit: 1 } } }),
  ]);
  const { data } = answered(profile);
  return {
    path: url.pathname,
    profile: data,
    unread: answered(inbox).meta.unread.all,
    clock: clockFor(locals.business, data),
  };
};
