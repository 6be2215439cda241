import { redirect } from '@sveltejs/kit';
import type { Topic } from '$lib/api/types';
import { chosenFiles, sendMessage } from '$lib/server/files';
import { formText, idempotencyKeyOf } from '$lib/server/form-text';
import { leaveNotice } from '$lib/server/notice';
import { answered, refused } from '$lib/server/refusal';
import type { Actions, PageServerLoad } from './$types';

const PROJECTS_OFFERED = 100;

export const load: PageServerLoad = async ({ locals, url }) => {
  const [user, projects] = await Promise.all([
    locals.api.GET('/users/me'),
    locals.api.GET('/projects', { params: { query: { limit: PROJECTS_OFFERED } } }),
  ]);
  return {
    projects: answered(projects).data.map(({ documentId, title }) => ({ value: documentId, label: title })),
    project: url.searchParams.get('project'),
    // A draft belongs to a person, not to a browser.
    draft: `${answered(user).documentId}:message`,
    idempotencyKey: crypto.randomUUID(),
  };
};

export const actions: Actions = {
  default: async ({ request, locals, cookies, url }) => {
    const form = await request.formData();
    const topic = formText(form, 'topic') as Topic;
    const words = {
      topic,
      subject: formText(form, 'subject'),
      body: formText(form, 'body'),
      // Another topic hides the choice of a project, which is sent all the same.
      project: (topic === 'project' && formText(form, 'project')) || null,
    };
    const answer = await sendMessage(locals.api, words, chosenFiles(form, 'files'), idempotencyKeyOf(form));
    if (!answer.data) return refused(answer, form);
    leaveNotice({ cookies, url }, 'message-sent');
    redirect(303, `/messages/${encodeURIComponent(answer.data.data.documentId)}`);
  },
};
