import { redirect } from '@sveltejs/kit';
import { languageChoices, timeZones } from '$lib/server/locales';
import { leaveNotice } from '$lib/server/notice';
import { fieldName, readProfile } from '$lib/server/profile-form';
import { refused } from '$lib/server/refusal';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
  const { profile } = await parent();
  return { languages: languageChoices(profile.language), timeZones: timeZones(profile.timeZone) };
};

export const actions: Actions = {
  default: async ({ request, locals, cookies, url }) => {
    const form = await request.formData();
    const answer = await locals.api.PUT('/clients/me', { body: { data: readProfile(form) } });
    if (!answer.data) return refused(answer, form, { nameOf: fieldName(form) });
    leaveNotice({ cookies, url }, 'profile-saved');
    redirect(303, '/profile');
  },
};
