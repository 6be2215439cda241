import { redirect } from '@sveltejs/kit';
import { codeToConfirm } from '$lib/server/confirming';
import { formText } from '$lib/server/form-text';
import { nextPath } from '$lib/server/next-path';
import { refused } from '$lib/server/refusal';
import { openSession } from '$lib/server/session';
import { endOf, forgetEnd } from '$lib/server/session-end';
import { rememberWanted, takeWanted } from '$lib/server/wanted';
import type { Actions, PageServerLoad } from './$types';

/** Who has no password yet, or none any more, comes back by a link in a mail. */
export const load: PageServerLoad = (event) => {
  const next = event.url.searchParams.get('next');
  if (next !== null) rememberWanted(event, next);
  return { end: endOf(event) };
};

export const actions: Actions = {
  default: async (event) => {
    const { request, locals, url } = event;
    const form = await request.formData();
    const confirmation = codeToConfirm.read(event);
    const answer = await locals.api.POST('/auth/local', {
      body: { identifier: formText(form, 'identifier'), password: formText(form, 'password'), confirmation },
    });
    if (!answer.data) return refused(answer, form);
    if (confirmation !== undefined) codeToConfirm.forget(event);
    openSession(event, answer.data);
    if (endOf(event) !== null) forgetEnd(event);
    const wanted = takeWanted(event);
    const next = url.searchParams.get('next');
    redirect(303, next === null && confirmation !== undefined ? wanted : nextPath(next, url.origin));
  },
};
