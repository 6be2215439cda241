import type { ProductBrief } from '$lib/api/types';
import type { PageServerLoad } from './$types';

const SHOWN = 3;

/** A few of the business's own things, for whoever passes by; without them the page is as good as whole. */
export const load: PageServerLoad = async ({ locals }) => {
  const none: ProductBrief[] = [];
  if (!locals.business?.hasProducts) return { products: none };
  const { data } = await locals.api.GET('/products', { params: { query: { limit: SHOWN } } });
  return { products: data?.data ?? none };
};
