import { inboxOf } from '$lib/server/inbox';
import { renderMarkdown } from '$lib/server/markdown';
import { emptyInbox } from '$lib/words/inbox';
import type { LayoutServerLoad } from './$types';

/** The list stands beside every message, so it is loaded for all of them; the path makes each one ask again. */
export const load: LayoutServerLoad = async (event) => {
  const path = event.url.pathname;
  const { view, list } = await inboxOf(event);
  return {
    path,
    view,
    inbox: {
      items: list.data.map(({ body, ...item }) => ({
        item,
        html: body === undefined ? null : renderMarkdown(body, 2),
      })),
      /** Why there is nothing, where there is nothing. */
      empty: emptyInbox(view),
      nextCursor: list.meta.nextCursor,
    },
    counts: list.meta.unread,
    unread: list.meta.unread.all,
  };
};
