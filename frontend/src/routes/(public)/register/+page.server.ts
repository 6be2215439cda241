import { timeZoneIn } from '$lib/server/clock';
import { formText, idempotencyKeyOf } from '$lib/server/form-text';
import { refused } from '$lib/server/refusal';
import type { Actions } from './$types';

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const form = await request.formData();
    const email = formText(form, 'email');
    const answer = await locals.api.POST('/auth/local/register', {
      body: { name: formText(form, 'name'), email, password: formText(form, 'password'), ...timeZoneIn(form) },
      headers: idempotencyKeyOf(form),
    });
    return answer.data ? { sentTo: email } : refused(answer, form);
  },
};
