import { LIVE } from '$lib/live/live-data';
import { answered } from '$lib/server/refusal';
import type { PageServerLoad } from './$types';

const SHOWN = 60;

export const load: PageServerLoad = async ({ locals, url, depends }) => {
  depends(LIVE);
  const cursor = url.searchParams.get('cursor');
  const { data, meta } = answered(
    await locals.api.GET('/products', { params: { query: { limit: SHOWN, ...(cursor && { cursor }) } } }),
  );
  return { products: data, cursor, nextCursor: meta.nextCursor };
};
