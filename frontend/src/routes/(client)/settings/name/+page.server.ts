import { redirect } from '@sveltejs/kit';
import { formText } from '$lib/server/form-text';
import { leaveNotice } from '$lib/server/notice';
import { refused } from '$lib/server/refusal';
import type { Actions } from './$types';

export const actions: Actions = {
  default: async ({ request, locals, cookies, url }) => {
    const form = await request.formData();
    const answer = await locals.api.PUT('/users/me', { body: { data: { name: formText(form, 'name') } } });
    if (!answer.data) return refused(answer, form, { nameOf: (path) => path.at(-1) ?? '' });
    leaveNotice({ cookies, url }, 'name-saved');
    redirect(303, '/settings');
  },
};
