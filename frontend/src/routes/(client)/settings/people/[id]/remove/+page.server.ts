import { error, redirect } from '@sveltejs/kit';
import { leaveNotice } from '$lib/server/notice';
import { answered, refused } from '$lib/server/refusal';
import type { Actions, PageServerLoad } from './$types';

const GONE = 'Nobody like that signs in here. Perhaps a colleague was faster.';

export const load: PageServerLoad = async ({ locals, params }) => {
  const people = answered(await locals.api.GET('/clients/me/users')).data;
  const person = people.find(({ documentId }) => documentId === params.id);
  if (!person) error(404, { message: GONE, sentence: GONE });
  return { person };
};

export const actions: Actions = {
  default: async ({ request, locals, params, cookies, url }) => {
    const answer = await locals.api.DELETE('/clients/me/users/{documentId}', {
      params: { path: { documentId: params.id } },
    });
    if (!answer.data) return refused(answer, await request.formData());
    leaveNotice({ cookies, url }, 'colleague-removed');
    redirect(303, '/settings/people');
  },
};
