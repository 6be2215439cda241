import { isNews } from '$lib/news';
import { frameOf } from '$lib/server/frame';
import { answered } from '$lib/server/refusal';
import { told } from '$lib/words/activities';
import type { PageServerLoad } from './$types';

const SHOWN = 50;

export const load: PageServerLoad = async (event) => {
  const { locals, url } = event;
  const cursor = url.searchParams.get('cursor');
  const [log, { clock, me }] = await Promise.all([
    locals.api.GET('/activities', { params: { query: { limit: SHOWN, ...(cursor && { cursor }) } } }),
    frameOf(event),
  ]);
  const { data, meta } = answered(log);
  const to = { business: locals.business?.name ?? '', me };
  return { happened: told(data.filter(isNews), to, clock), nextCursor: meta.nextCursor, cursor };
};
