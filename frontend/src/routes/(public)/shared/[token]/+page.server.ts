import { foundAt } from '$lib/server/refusal';
import type { PageServerLoad } from './$types';

/** A project, for whoever was given its link; null where that works no more. */
export const load: PageServerLoad = async ({ locals, params }) => {
  const answer = await locals.api.GET('/shared/{token}', { params: { path: { token: params.token } } });
  return { shared: foundAt(answer)?.data ?? null };
};
