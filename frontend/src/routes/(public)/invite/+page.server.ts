import { redirect } from '@sveltejs/kit';
import { timeZoneIn } from '$lib/server/clock';
import { formText, idempotencyKeyOf } from '$lib/server/form-text';
import { leaveNotice } from '$lib/server/notice';
import { answered, refused } from '$lib/server/refusal';
import { openSession } from '$lib/server/session';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals }) => {
  const code = url.searchParams.get('code');
  if (!code) return { invitation: null };
  const answer = await locals.api.GET('/auth/invitation', { params: { query: { code } } });
  if (answer.response.status === 400) return { invitation: null };
  return { invitation: answered(answer).data };
};

export const actions: Actions = {
  default: async (event) => {
    const { request, locals, url, cookies } = event;
    const form = await request.formData();
    const answer = await locals.api.POST('/auth/invitation', {
      body: {
        code: url.searchParams.get('code') ?? '',
        name: formText(form, 'name'),
        password: formText(form, 'password'),
        ...timeZoneIn(form),
      },
      headers: idempotencyKeyOf(form),
    });
    if (!answer.data) return refused(answer, form, { hidden: ['code'] });
    openSession(event, answer.data);
    leaveNotice({ cookies, url }, 'invitation-accepted');
    redirect(303, '/home');
  },
};
