import { redirect } from '@sveltejs/kit';
import { leaveNotice } from '$lib/server/notice';
import { answered } from '$lib/server/refusal';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => redirect(303, '/settings/erase');

export const actions: Actions = {
  default: async ({ locals, cookies, url }) => {
    answered(await locals.api.DELETE('/clients/me/erasure'));
    leaveNotice({ cookies, url }, 'erasure-taken-back');
    redirect(303, '/settings/erase');
  },
};
