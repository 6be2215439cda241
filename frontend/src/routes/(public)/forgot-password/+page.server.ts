import { formText, idempotencyKeyOf } from '$lib/server/form-text';
import { refused } from '$lib/server/refusal';
import type { Actions } from './$types';

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const form = await request.formData();
    const email = formText(form, 'email');
    const answer = await locals.api.POST('/auth/forgot-password', {
      body: { email },
      headers: idempotencyKeyOf(form),
    });
    return answer.data ? { sentTo: email } : refused(answer, form);
  },
};
