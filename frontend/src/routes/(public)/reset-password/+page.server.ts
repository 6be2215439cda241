import { redirect } from '@sveltejs/kit';
import { formText, idempotencyKeyOf } from '$lib/server/form-text';
import { leaveNotice } from '$lib/server/notice';
import { answered, refused } from '$lib/server/refusal';
import { openSession } from '$lib/server/session';
import { takeWanted } from '$lib/server/wanted';
import type { Actions, PageServerLoad } from './$types';

/** Whether a link sets a password, is too old or used, or came without its code. */
async function linkOf({ url, locals }: { url: URL; locals: App.Locals }) {
  const code = url.searchParams.get('code');
  if (!code) return 'incomplete' as const;
  const answer = await locals.api.GET('/auth/reset-password', { params: { query: { code } } });
  if (answer.response.status === 400) return 'over' as const;
  answered(answer);
  return 'open' as const;
}

export const load: PageServerLoad = async (event) => ({ link: await linkOf(event) });

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
