import { LIVE } from '$lib/live/live-data';
import { isNews } from '$lib/news';
import { answered } from '$lib/server/refusal';
import { told } from '$lib/words/activities';
import type { PageServerLoad } from './$types';

const SHOWN = 50;

export const load: PageServerLoad = async ({ locals, url, parent, depends }) => {
  depends(LIVE);
  const cursor = url.searchParams.get('cursor');
  const [log, { clock, me }] = await Promise.all([
    locals.api.GET('/activities', { params: { query: { limit: SHOWN, ...(cursor && { cursor }) } } }),
    parent(),
  ]);
  const { data, meta } = answered(log);
  const to = { business: locals.business?.name ?? '', me };
  return { happened: told(data.filter(isNews), to, clock), nextCursor: meta.nextCursor, cursor };
};
