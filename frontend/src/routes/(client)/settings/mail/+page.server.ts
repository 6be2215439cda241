import { formText } from '$lib/server/form-text';
import { leaveNotice } from '$lib/server/notice';
import { answered, refused } from '$lib/server/refusal';
import { mailTopicNames } from '$lib/words/mail';
import type { Notifications } from '$lib/api/types';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
  wishes: answered(await locals.api.GET('/users/me/notifications')).data,
});

/** A choice as the form sends it; the API says which of them there are. */
const chosen = (form: FormData, name: string) => formText(form, name) as Notifications['frequency'];

export const actions: Actions = {
  default: async ({ request, locals, cookies, url }) => {
    const form = await request.formData();
    const topics = Object.fromEntries(mailTopicNames.map((topic) => [topic, chosen(form, topic) || null]));
    const answer = await locals.api.PUT('/users/me/notifications', {
      body: { data: { frequency: chosen(form, 'frequency'), topics } },
    });
    if (!answer.data) return refused(answer, form, { nameOf: (path) => path.at(-1) ?? '' });
    leaveNotice({ cookies, url }, 'mail-saved');
    redirect(303, '/settings');
  },
};
