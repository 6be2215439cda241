import type { ServerLoadEvent } from '@sveltejs/kit';
import { type InboxView, inboxQuery, readInboxView } from '$lib/inbox';
import { LIVE } from '$lib/live/live-data';
import { askedOnce } from './asked-once';
import { answered } from './refusal';

const listOf = askedOnce(async ({ api }, view: InboxView) =>
  answered(await api.GET('/messages', { params: { query: inboxQuery(view) } })),
);

/** The messages that an address of the inbox shows, as the API tells them. */
export async function inboxOf({ locals, url, depends }: ServerLoadEvent) {
  depends(LIVE);
  const view = readInboxView(url.searchParams);
  return { view, list: await listOf(locals, view) };
}
