import { formText, idempotencyKeyOf } from '$lib/server/form-text';
import { codeToConfirm } from '$lib/server/confirming';
import { answered, refused } from '$lib/server/refusal';
import type { Actions, PageServerLoad } from './$types';

const isRefused = ({ response }: { response: Response }) => response.status >= 400 && response.status < 429;

/** Who asked to sign in with another address gave their password then: following the link is enough. */
async function moved(api: App.Locals['api'], code: string) {
  const answer = await api.GET('/auth/email-confirmation', { params: { query: { confirmation: code } } });
  if (isRefused(answer)) return { is: 'not-moved' as const, says: answer.error?.error.message };
  return { is: 'moved' as const, ...answered(answer) };
}

/** Who registered confirms it by signing in: whoever merely follows the link, such as a mail scanner, confirms nothing. */
async function registered(api: App.Locals['api'], code: string) {
  const answer = await api.GET('/auth/registration', { params: { query: { code } } });
  return isRefused(answer) ? { is: 'refused' as const } : { is: 'registered' as const, ...answered(answer).data };
}

export const load: PageServerLoad = async (event) => {
  const { url, locals } = event;
  const code = url.searchParams.get('code');
  if (code === null) return { link: { is: 'missing' as const } };
  if (url.searchParams.get('of') === 'address') return { link: await moved(locals.api, code) };
  const link = await registered(locals.api, code);
  if (link.is === 'registered') codeToConfirm.keep(event, code);
  return { link };
};

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const form = await request.formData();
    const email = formText(form, 'email');
    const answer = await locals.api.POST('/auth/send-email-confirmation', {
      body: { email },
      headers: idempotencyKeyOf(form),
    });
    return answer.data ? { sentTo: email } : refused(answer, form);
  },
};
