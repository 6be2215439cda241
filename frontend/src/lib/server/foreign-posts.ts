import { error, type RequestEvent } from '@sveltejs/kit';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Mail programs post here by themselves, from nowhere (RFC 8058); what counts is the token, no cookie. */
const OPEN_TO_ALL = new Set(['/unsubscribe']);

/**
 * Refuses what another site's page sends in a visitor's name. SvelteKit's own check knows no exception, so this one
 * stands in its place (svelte.config.js): everything that may change something says that it comes from here.
 */
export function refuseForeignPosts({ request, url }: Pick<RequestEvent, 'request' | 'url'>): void {
  if (READING.has(request.method) || OPEN_TO_ALL.has(url.pathname)) return;
  if (request.headers.get('origin') !== url.origin)
    error(403, 'This form came from another site. Open it here and send it again.');
}
