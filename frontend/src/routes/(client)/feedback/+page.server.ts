import { redirect } from '@sveltejs/kit';
import type { FeedbackSubject } from '$lib/api/types';
import { LIVE } from '$lib/live/live-data';
import { formText, idempotencyKeyOf } from '$lib/server/form-text';
import { renderMarkdown } from '$lib/server/markdown';
import { leaveNotice } from '$lib/server/notice';
import { answered, refused } from '$lib/server/refusal';
import type { Actions, PageServerLoad } from './$types';

const PROJECTS_OFFERED = 100;

export const load: PageServerLoad = async ({ locals, url, depends }) => {
  depends(LIVE);
  const cursor = url.searchParams.get('cursor');
  const [feedbacks, projects] = await Promise.all([
    locals.api.GET('/feedbacks', { params: { query: { limit: 10, ...(cursor && { cursor }) } } }),
    locals.api.GET('/projects', { params: { query: { limit: PROJECTS_OFFERED } } }),
  ]);
  const said = answered(feedbacks);
  const choices = answered(projects).data.map(({ documentId, title }) => ({ value: documentId, label: title }));
  const wanted = url.searchParams.get('project');
  return {
    projects: choices,
    // What a link is about, where it is one of theirs.
    project: choices.find(({ value }) => value === wanted)?.value ?? null,
    said: said.data.map(({ answer, ...feedback }) => ({ ...feedback, html: answer && renderMarkdown(answer, 2) })),
    nextCursor: said.meta.nextCursor,
    cursor,
    // Sent twice by accident, it still arrives once.
    idempotencyKey: crypto.randomUUID(),
  };
};

/** What was chosen, typed as the contract has it; the API says whether it is one of them. */
function readFeedback(form: FormData) {
  const about = formText(form, 'about') as FeedbackSubject;
  const rating = formText(form, 'rating');
  return {
    about,
    body: formText(form, 'body'),
    rating: rating === '' ? null : Number(rating),
    // The choice is there only for feedback about a project; one made before changing the subject does not count.
    ...(about === 'project' && { project: formText(form, 'project') || null }),
  };
}

export const actions: Actions = {
  default: async ({ request, locals, cookies, url }) => {
    const form = await request.formData();
    const answer = await locals.api.POST('/feedbacks', {
      body: { data: readFeedback(form) },
      headers: idempotencyKeyOf(form),
    });
    if (!answer.data) return refused(answer, form);
    leaveNotice({ cookies, url }, 'feedback-sent');
    redirect(303, '/feedback');
  },
};
