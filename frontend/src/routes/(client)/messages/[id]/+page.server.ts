import { renderMarkdown } from '$lib/server/markdown';
import { answered } from '$lib/server/refusal';
import type { PageServerLoad } from './$types';

/**
 * Opening marks read, here in the load: it takes one call (the answer is the message itself), works without script,
 * and changes nothing that asking twice would change again. Links here switch preloading off, so that pointing at
 * a message does not open it; a browser that fetches ahead on its own is served without marking.
 */
export const load: PageServerLoad = async ({ locals, params, request, parent }) => {
  // First the list, so that it still shows the message among the unread ones it was chosen from.
  await parent();
  const path = { documentId: params.id };
  const ahead = request.headers.get('Sec-Purpose')?.includes('prefetch') ?? false;
  const { data, meta } = answered(
    ahead
      ? await locals.api.GET('/messages/{documentId}', { params: { path } })
      : await locals.api.PUT('/messages/{documentId}/read', { params: { path }, body: { data: { read: true } } }),
  );
  const { body, ...letter } = data;
  return { letter, html: renderMarkdown(body, 2), counts: meta.unread, unread: meta.unread.all };
};
