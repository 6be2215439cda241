import { redirect } from '@sveltejs/kit';
import { formText, idempotencyKeyOf } from '$lib/server/form-text';
import { leaveNotice } from '$lib/server/notice';
import { refused } from '$lib/server/refusal';
import { openSession } from '$lib/server/session';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ idempotencyKey: crypto.randomUUID() });

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const answer = await event.locals.api.POST('/auth/change-password', {
      body: {
        currentPassword: formText(form, 'currentPassword'),
        password: formText(form, 'password'),
        passwordConfirmation: formText(form, 'passwordConfirmation'),
      },
      headers: idempotencyKeyOf(form),
    });
    if (!answer.data) return refused(answer, form);
    // The old session ended with the old password; this device goes on with a new one.
    openSession(event, answer.data);
    leaveNotice(event, 'password-changed');
    redirect(303, '/profile');
  },
};
