import { projectHref } from '$lib/project';
import { leaveNotice } from '$lib/server/notice';
import { chosenFiles, sendFile } from '$lib/server/files';
import { attemptOf } from '$lib/server/form-text';
import { refused } from '$lib/server/refusal';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ idempotencyKey: crypto.randomUUID() });

/** Sending a file has a page of its own: its errors need a place when the browser runs no script. */
export const actions: Actions = {
  default: async ({ request, locals, params, cookies, url }) => {
    const form = await request.formData();
    const [file = null] = chosenFiles(form, 'file');
    const answer = await sendFile(locals.api, params.id, file, attemptOf(form));
    if (!answer.data) return refused(answer, form);
    leaveNotice({ cookies, url }, 'project-file');
    redirect(303, projectHref(params.id));
  },
};
