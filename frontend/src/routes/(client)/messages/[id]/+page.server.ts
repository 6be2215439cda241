import { redirect } from '@sveltejs/kit';
import type { Reply } from '$lib/api/types';
import type { Api } from '$lib/server/api';
import { chosenFiles, sendAnswer } from '$lib/server/files';
import { attemptOf, formText } from '$lib/server/form-text';
import { frameOf } from '$lib/server/frame';
import { inboxOf } from '$lib/server/inbox';
import { renderMarkdown } from '$lib/server/markdown';
import { leaveNotice } from '$lib/server/notice';
import { answered, refused } from '$lib/server/refusal';
import type { Actions, PageServerLoad } from './$types';

const ANSWERS_AT_A_TIME = 100;

/** Every answer of a thread from a cursor on: few have more than a page of them. */
async function threadOf(api: Api, documentId: string, cursor?: string): Promise<Reply[]> {
  const query = { limit: ANSWERS_AT_A_TIME, ...(cursor !== undefined && { cursor }) };
  const { data, meta } = answered(
    await api.GET('/messages/{documentId}/replies', { params: { path: { documentId }, query } }),
  );
  return meta.nextCursor === null ? data : [...data, ...(await threadOf(api, documentId, meta.nextCursor))];
}

/**
 * Opening marks read, here in the load: it takes one call (the answer is the message itself), works without script,
 * and changes nothing that asking twice would change again. Links here switch preloading off, so that pointing at
 * a message does not open it; a browser that fetches ahead on its own is served without marking, and so is who only looks.
 */
export const load: PageServerLoad = async (event) => {
  const { locals, params, request } = event;
  // First the list, so that it still shows the message among the unread ones it was chosen from.
  const [{ me }] = await Promise.all([frameOf(event), inboxOf(event)]);
  const path = { documentId: params.id };
  const ahead = request.headers.get('Sec-Purpose')?.includes('prefetch') ?? false;
  const untouched = ahead || locals.session.state === 'looking';
  const { data, meta } = answered(
    untouched
      ? await locals.api.GET('/messages/{documentId}', { params: { path } })
      : await locals.api.PUT('/messages/{documentId}/read', { params: { path }, body: { data: { read: true } } }),
  );
  const { body, ...letter } = data;
  const replies = data.replies > 0 ? await threadOf(locals.api, params.id) : [];
  return {
    letter,
    html: renderMarkdown(body, 2),
    replies: replies.map((reply) => ({ reply, html: renderMarkdown(reply.body, 3) })),
    counts: meta.unread,
    unread: meta.unread.all,
    // A draft belongs to a person, not to a browser; who only looks leaves none.
    draft: me && `${me.documentId}:answer:${params.id}`,
    idempotencyKey: crypto.randomUUID(),
  };
};

export const actions: Actions = {
  default: async ({ request, locals, params, cookies, url }) => {
    const form = await request.formData();
    const key = attemptOf(form);
    const files = chosenFiles(form, 'files');
    const answer = await sendAnswer(locals.api, params.id, formText(form, 'body'), files, key);
    if (!answer.data) return refused(answer, form);
    leaveNotice({ cookies, url }, 'reply-sent');
    redirect(303, `${url.pathname}${url.search}#answer-${answer.data.data.documentId}`);
  },
};
