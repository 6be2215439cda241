import { redirect } from '@sveltejs/kit';
import { formText, idempotencyKeyOf } from '$lib/server/form-text';
import { leaveNotice } from '$lib/server/notice';
import { answered } from '$lib/server/refusal';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => redirect(303, '/settings');

export const actions: Actions = {
  default: async ({ request, locals, cookies, url }) => {
    const form = await request.formData();
    const off = formText(form, 'off') === 'true';
    answered(
      off
        ? await locals.api.DELETE('/users/me/calendar')
        : await locals.api.POST('/users/me/calendar', { headers: idempotencyKeyOf(form) }),
    );
    leaveNotice({ cookies, url }, off ? 'calendar-off' : 'calendar-on');
    redirect(303, '/settings#calendar');
  },
};
