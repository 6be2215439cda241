import { redirect } from '@sveltejs/kit';
import type { Api } from '$lib/server/api';
import { frameOf } from '$lib/server/frame';
import { languageChoices, timeZones } from '$lib/server/locales';
import { leaveNotice } from '$lib/server/notice';
import {
  fieldName,
  type LinksToSave,
  linksToSave,
  type ProfileChange,
  readProfileChange,
} from '$lib/server/profile-form';
import { answered, refused } from '$lib/server/refusal';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { profile } = await frameOf(event);
  return { languages: languageChoices(profile.language), timeZones: timeZones(profile.timeZone) };
};

/** The links to save, where they were changed, and the rows they were written into. */
async function linksIn(api: Api, form: FormData, change: ProfileChange): Promise<Partial<LinksToSave>> {
  if (change.socialLinks === undefined) return {};
  const { socialLinks } = answered(await api.GET('/clients/me')).data;
  return linksToSave(form, socialLinks);
}

export const actions: Actions = {
  default: async ({ request, locals, cookies, url }) => {
    const form = await request.formData();
    const change = readProfileChange(form);
    const isNothing = Object.keys(change).length === 0;
    if (!isNothing) {
      const { socialLinks, rows } = await linksIn(locals.api, form, change);
      const data = { ...change, ...(socialLinks && { socialLinks }) };
      const answer = await locals.api.PUT('/clients/me', { body: { data } });
      if (!answer.data) return refused(answer, form, { nameOf: fieldName(rows) });
    }
    leaveNotice({ cookies, url }, isNothing ? 'nothing-changed' : 'profile-saved');
    redirect(303, '/profile');
  },
};
