import { foundAt, refused } from '$lib/server/refusal';
import type { Actions, PageServerLoad } from './$types';

const tokenIn = (url: URL) => url.searchParams.get('token') ?? '';

/** Says whose mail the link stops; looking at it changes nothing. */
export const load: PageServerLoad = async ({ url, locals }) => {
  const token = tokenIn(url);
  if (token === '') return { link: null };
  const answer = await locals.api.GET('/notifications/unsubscription', { params: { query: { token } } });
  return { link: foundAt(answer)?.data ?? null };
};

export const actions: Actions = {
  /**
   * Stops the mail: for the button of the page, and for mail programs, which post here by themselves, without a cookie
   * or an origin (RFC 8058). What counts is the token in the address alone.
   */
  default: async ({ url, locals }) => {
    const answer = await locals.api.POST('/notifications/unsubscription', { body: { token: tokenIn(url) } });
    return answer.data ? { stopped: true } : refused(answer, new FormData(), { hidden: ['token'] });
  },
};
