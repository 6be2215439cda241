import { redirect } from '@sveltejs/kit';
import { languageChoices, timeZones } from '$lib/server/locales';
import { leaveNotice } from '$lib/server/notice';
import { fieldName, readProfileChange } from '$lib/server/profile-form';
import { refused } from '$lib/server/refusal';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
  const { profile } = await parent();
  return { languages: languageChoices(profile.language), timeZones: timeZones(profile.timeZone) };
};

export const actions: Actions = {
  default: async ({ request, locals, cookies, url }) => {
    const form = await request.formData();
    const change = readProfileChange(form);
    const isNothing = Object.keys(change).length === 0;
    if (!isNothing) {
      const answer = await locals.api.PUT('/clients/me', { body: { data: change } });
      if (!answer.data) return refused(answer, form, { nameOf: fieldName(form) });
    }
    leaveNotice({ cookies, url }, isNothing ? 'nothing-changed' : 'profile-saved');
    redirect(303, '/profile');
  },
};
