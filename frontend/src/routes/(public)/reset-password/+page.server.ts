import { redirect } from '@sveltejs/kit';
import { formText, idempotencyKeyOf } from '$lib/server/form-text';
import { leaveNotice } from '$lib/server/notice';
import { refused } from '$lib/server/refusal';
import { openSession } from '$lib/server/session';
import { takeWanted } from '$lib/server/wanted';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ hasCode: Boolean(url.searchParams.get('code')) });

export const actions: Actions = {
  default: async (event) => {
    const { request, locals, url, cookies } = event;
    const form = await request.formData();
    const answer = await locals.api.POST('/auth/reset-password', {
      body: {
        code: url.searchParams.get('code') ?? '',
        password: formText(form, 'password'),
        passwordConfirmation: formText(form, 'passwordConfirmation'),
      },
      headers: idempotencyKeyOf(form),
    });
    if (!answer.data) return refused(answer, form, { hidden: ['code'] });
    openSession(event, answer.data);
    leaveNotice({ cookies, url }, 'password-reset');
    redirect(303, takeWanted(event));
  },
};
