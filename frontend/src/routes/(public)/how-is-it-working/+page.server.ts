import { formText, idempotencyKeyOf } from '$lib/server/form-text';
import { foundAt, refused } from '$lib/server/refusal';
import { ratings } from '$lib/words/feedback';
import type { Actions, PageServerLoad } from './$types';

const tokenIn = (url: URL) => url.searchParams.get('token') ?? '';

/** What the link asks about. Looking at it changes nothing: mail scanners follow every link. */
export const load: PageServerLoad = async ({ url, locals }) => {
  const rating = url.searchParams.get('rating') ?? '';
  const token = tokenIn(url);
  const idempotencyKey = crypto.randomUUID();
  if (token === '') return { asked: null, rating: '', idempotencyKey };
  const answer = await locals.api.GET('/follow-ups', { params: { query: { token } } });
  return { asked: foundAt(answer)?.data ?? null, rating: Object.hasOwn(ratings, rating) ? rating : '', idempotencyKey };
};

export const actions: Actions = {
  default: async ({ url, locals, request }) => {
    const form = await request.formData();
    const answer = await locals.api.POST('/follow-ups', {
      body: { token: tokenIn(url), rating: Number(formText(form, 'rating')), body: formText(form, 'body') || null },
      headers: idempotencyKeyOf(form),
    });
    return answer.data ? { sent: true } : refused(answer, form, { hidden: ['token'] });
  },
};
