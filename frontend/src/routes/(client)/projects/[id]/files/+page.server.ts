import { projectHref } from '$lib/project';
import { leaveNotice } from '$lib/server/notice';
import { refused } from '$lib/server/refusal';
import { redirect } from '@sveltejs/kit';
import type { Actions } from './$types';

/** Sending a file has a page of its own: its errors need a place when the browser runs no script. */
export const actions: Actions = {
  default: async ({ request, locals, params, cookies }) => {
    const form = await request.formData();
    const answer = await locals.api.POST('/projects/{documentId}/files', {
      params: { path: { documentId: params.id } },
      // The contract can only say "binary"; what is sent is the form itself, streamed on as multipart.
      body: { file: '' },
      bodySerializer: () => fileOnly(form),
    });
    if (!answer.data) return refused(answer, form);
    leaveNotice(cookies, 'project-file');
    redirect(303, projectHref(params.id));
  },
};

function fileOnly(form: FormData): FormData {
  const sent = new FormData();
  const file = form.get('file');
  if (file instanceof File && file.name !== '') sent.set('file', file);
  return sent;
}
