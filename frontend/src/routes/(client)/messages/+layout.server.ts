import { inboxQuery, readInboxView } from '$lib/inbox';
import { LIVE } from '$lib/live/live-data';
import { renderMarkdown } from '$lib/server/markdown';
import { answered } from '$lib/server/refusal';
import { emptyInbox } from '$lib/words/inbox';
import type { LayoutServerLoad } from './$types';

/** The list stands beside every message, so it is loaded for all of them; the path makes each one ask again. */
export const load: LayoutServerLoad = async ({ locals, url, depends }) => {
  depends(LIVE);
  const view = readInboxView(url.searchParams);
  const inbox = answered(await locals.api.GET('/messages', { params: { query: inboxQuery(view) } }));
  return {
    path: url.pathname,
    view,
    inbox: {
      items: inbox.data.map(({ body, ...item }) => ({
        item,
        html: body === undefined ? null : renderMarkdown(body, 2),
      })),
      /** Why there is nothing, where there is nothing. */
      empty: emptyInbox(view),
      nextCursor: inbox.meta.nextCursor,
    },
    counts: inbox.meta.unread,
    unread: inbox.meta.unread.all,
  };
};
