import { redirect } from '@sveltejs/kit';
import { formText, idempotencyKeyOf } from '$lib/server/form-text';
import { codeToConfirm } from '$lib/server/confirming';
import { answered, refused } from '$lib/server/refusal';
import type { Actions, PageServerLoad } from './$types';

const isRefused = ({ response }: { response: Response }) => response.status >= 400 && response.status < 429;

/** Signs somebody in with another address from now on, whose link they have followed and said yes to. */
async function move(api: App.Locals['api'], code: string) {
  const answer = await api.GET('/auth/email-confirmation', { params: { query: { confirmation: code } } });
  if (isRefused(answer)) return { notMoved: answer.error?.error.message ?? '' };
  return { movedTo: answered(answer).email };
}

const isOfAddress = (url: URL) => url.searchParams.get('of') === 'address';

/** Who registered confirms it by signing in: whoever merely follows the link, such as a mail scanner, confirms nothing. */
async function registered(api: App.Locals['api'], code: string) {
  const answer = await api.GET('/auth/registration', { params: { query: { code } } });
  return isRefused(answer) ? { is: 'refused' as const } : { is: 'registered' as const, ...answered(answer).data };
}

export const load: PageServerLoad = async (event) => {
  const { url, locals } = event;
  const code = url.searchParams.get('code');
  if (code === null) return { link: { is: 'missing' as const } };
  // Whoever merely looks, such as a mail scanner or somebody who never asked, has said nothing.
  if (isOfAddress(url)) return { link: { is: 'moving' as const } };
  const link = await registered(locals.api, code);
  if (link.is === 'registered' && link.confirmed && locals.session.state === 'open') redirect(303, '/home');
  if (link.is === 'registered') codeToConfirm.keep(event, code);
  return { link };
};

export const actions: Actions = {
  default: async ({ request, locals, url }) => {
    if (isOfAddress(url)) return move(locals.api, url.searchParams.get('code') ?? '');
    const form = await request.formData();
    const email = formText(form, 'email');
    const answer = await locals.api.POST('/auth/send-email-confirmation', {
      body: { email },
      headers: idempotencyKeyOf(form),
    });
    return answer.data ? { sentTo: email } : refused(answer, form);
  },
};
