import type { RequestEvent } from '@sveltejs/kit';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Mail programs post here by themselves, from nowhere (RFC 8058); what counts is the token, no cookie. */
const OPEN_TO_ALL = new Set(['/unsubscribe']);

const REFUSED = 'This form came from another site. Open it here and send it again.';

/**
 * The refusal of what another site's page sends in a visitor's name; null for everything else. SvelteKit's own check
 * knows no exception, so this one stands in its place (svelte.config.js): everything that may change something says that
 * it comes from here.
 */
export function refusalOfForeign({ request, url }: Pick<RequestEvent, 'request' | 'url'>): Response | null {
  if (READING.has(request.method) || OPEN_TO_ALL.has(url.pathname)) return null;
  if (request.headers.get('origin') === url.origin) return null;
  const headers = {
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Cache-Control': 'no-store',
  };
  return new Response(REFUSED, { status: 403, headers });
}
