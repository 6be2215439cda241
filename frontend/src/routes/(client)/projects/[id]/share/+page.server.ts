import { redirect } from '@sveltejs/kit';
import { projectHref } from '$lib/project';
import { formText, idempotencyKeyOf } from '$lib/server/form-text';
import { leaveNotice } from '$lib/server/notice';
import { answered, refused } from '$lib/server/refusal';
import type { Life } from '$lib/words/lives';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const path = { documentId: params.id };
  const [project, share] = await Promise.all([
    locals.api.GET('/projects/{documentId}', { params: { path } }),
    locals.api.GET('/projects/{documentId}/share', { params: { path } }),
  ]);
  return { project: answered(project).data, share: answered(share).data, idempotencyKey: crypto.randomUUID() };
};

export const actions: Actions = {
  /** Makes a link to the project, or with `off` lets it stop. */
  default: async ({ request, locals, params, cookies, url }) => {
    const form = await request.formData();
    const path = { documentId: params.id };
    const off = formText(form, 'off') === 'true';
    if (off) answered(await locals.api.DELETE('/projects/{documentId}/share', { params: { path } }));
    else {
      const days = Number(formText(form, 'days'));
      const answer = await locals.api.POST('/projects/{documentId}/share', {
        params: { path },
        // Of what is none of them the API says so, at its field.
        body: { data: { days: days as Life } },
        headers: idempotencyKeyOf(form),
      });
      if (!answer.data) return refused(answer, form);
    }
    leaveNotice({ cookies, url }, off ? 'project-unshared' : 'project-shared');
    redirect(303, `${projectHref(params.id)}/share`);
  },
};
