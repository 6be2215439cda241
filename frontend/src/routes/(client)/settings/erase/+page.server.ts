import { redirect } from '@sveltejs/kit';
import { LIVE } from '$lib/live/live-data';
import { formText, idempotencyKeyOf } from '$lib/server/form-text';
import { leaveNotice } from '$lib/server/notice';
import { answered, refused } from '$lib/server/refusal';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, depends }) => {
  depends(LIVE);
  const { asked, preview } = answered(await locals.api.GET('/clients/me/erasure')).data;
  return { asked, preview, idempotencyKey: crypto.randomUUID() };
};

export const actions: Actions = {
  /** Asks for it. */
  default: async ({ request, locals, cookies, url }) => {
    const form = await request.formData();
    const answer = await locals.api.POST('/clients/me/erasure', {
      body: { data: { currentPassword: formText(form, 'currentPassword'), reason: formText(form, 'reason') } },
      headers: idempotencyKeyOf(form),
    });
    if (!answer.data) return refused(answer, form, { nameOf: (path) => path.at(-1) ?? '' });
    leaveNotice({ cookies, url }, 'erasure-asked');
    redirect(303, '/settings/erase');
  },
};
