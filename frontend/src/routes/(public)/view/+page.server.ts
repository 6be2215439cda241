import { redirect } from '@sveltejs/kit';
import { answered } from '$lib/server/refusal';
import { beginLooking } from '$lib/server/session';
import type { PageServerLoad } from './$types';

/** The panel's link to what a client sees. It is followed as it is opened: it works once, and soon is worth nothing. */
export const load: PageServerLoad = async (event) => {
  const { url, locals } = event;
  const code = url.searchParams.get('code');
  if (!code) return { spent: false };
  const answer = await locals.api.POST('/auth/view', { body: { code } });
  if (answer.response.status === 400) return { spent: true };
  beginLooking(event, answered(answer).jwt);
  redirect(303, '/home');
};
