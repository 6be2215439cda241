import { redirect } from '@sveltejs/kit';
import { LIVE } from '$lib/live/live-data';
import { formText, idempotencyKeyOf } from '$lib/server/form-text';
import { leaveNotice } from '$lib/server/notice';
import { answered, refused } from '$lib/server/refusal';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, depends }) => {
  depends(LIVE);
  const [people, invitations] = await Promise.all([
    locals.api.GET('/clients/me/users'),
    locals.api.GET('/clients/me/invitations'),
  ]);
  return {
    people: answered(people).data,
    invitations: answered(invitations).data,
    idempotencyKey: crypto.randomUUID(),
  };
};

export const actions: Actions = {
  /** Invites somebody. */
  default: async ({ request, locals, cookies, url }) => {
    const form = await request.formData();
    const answer = await locals.api.POST('/clients/me/invitations', {
      body: { data: { email: formText(form, 'email') } },
      headers: idempotencyKeyOf(form),
    });
    if (!answer.data) return refused(answer, form, { nameOf: (path) => path.at(-1) ?? '' });
    leaveNotice({ cookies, url }, 'colleague-invited');
    redirect(303, '/settings/people');
  },
};
