import { formText, idempotencyKeyOf } from '$lib/server/form-text';
import { answered, refused } from '$lib/server/refusal';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals }) => {
  const code = url.searchParams.get('code');
  if (code === null) return { confirmed: null, refused: false };
  const answer = await locals.api.GET('/auth/email-confirmation', { params: { query: { confirmation: code } } });
  if (answer.response.status >= 400 && answer.response.status < 429) return { confirmed: null, refused: true };
  return { confirmed: answered(answer), refused: false };
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
