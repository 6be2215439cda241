import { redirect } from '@sveltejs/kit';
import { codeToConfirm, forgetCode } from '$lib/server/confirming';
import { formText } from '$lib/server/form-text';
import { nextPath } from '$lib/server/next-path';
import { refused } from '$lib/server/refusal';
import { openSession } from '$lib/server/session';
import type { Actions } from './$types';

export const actions: Actions = {
  default: async (event) => {
    const { request, locals, url } = event;
    const form = await request.formData();
    const confirmation = codeToConfirm(event);
    const answer = await locals.api.POST('/auth/local', {
      body: { identifier: formText(form, 'identifier'), password: formText(form, 'password'), confirmation },
    });
    if (!answer.data) return refused(answer, form);
    if (confirmation !== undefined) forgetCode(event);
    openSession(event, answer.data);
    redirect(303, nextPath(url.searchParams.get('next'), url.origin));
  },
};
