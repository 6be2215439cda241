import { redirect } from '@sveltejs/kit';
import { projectHref } from '$lib/project';
import { currencyChoices } from '$lib/server/currencies';
import { formText } from '$lib/server/form-text';
import { leaveNotice } from '$lib/server/notice';
import { readRequest } from '$lib/server/project-form';
import { answered, refused } from '$lib/server/refusal';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const user = answered(await locals.api.GET('/users/me'));
  return {
    currencies: currencyChoices(locals.business?.currency),
    // A draft belongs to a person, not to a browser.
    draft: `${user.documentId}:project`,
    idempotencyKey: crypto.randomUUID(),
  };
};

export const actions: Actions = {
  default: async ({ request, locals, cookies }) => {
    const form = await request.formData();
    const answer = await locals.api.POST('/projects', {
      body: { data: readRequest(form) },
      headers: { 'Idempotency-Key': formText(form, 'idempotencyKey') || crypto.randomUUID() },
    });
    if (!answer.data) return refused(answer, form);
    leaveNotice(cookies, 'project-asked');
    redirect(303, projectHref(answer.data.data.documentId));
  },
};
