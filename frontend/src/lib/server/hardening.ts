import type { RequestEvent } from '@sveltejs/kit';

const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  // Addresses carry codes (/confirm, /reset-password). Not `no-referrer`: forms would then send `Origin: null`.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=()',
};

/** What search engines may know of; everything else is between the business and its clients. */
const isFound = (path: string) => path === '/products' || path.startsWith('/products/');

/** SvelteKit gives its nonce to scripts only; the style element with the business's colours (app.html) has it too. */
function admitAccent(headers: Headers): void {
  const policy = headers.get('Content-Security-Policy');
  const nonce = /'nonce-[^']+'/.exec(policy ?? '')?.[0];
  if (policy && nonce) headers.set('Content-Security-Policy', policy.replace("style-src 'self'", `$& ${nonce}`));
}

/** Gives an answer the headers that every one has; the content security policy is SvelteKit's (svelte.config.js). */
export function hardenAny({ url }: Pick<RequestEvent, 'url'>, response: Response): Response {
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  if (!isFound(url.pathname)) response.headers.set('X-Robots-Tag', 'noindex');
  if (url.protocol === 'https:') response.headers.set('Strict-Transport-Security', 'max-age=31536000');
  return response;
}

/** Headers of every page. */
export function harden(event: RequestEvent, response: Response): void {
  admitAccent(response.headers);
  hardenAny(event, response);
  // After signing out, Back must not show a client's page from a cache; and tokens must not stay in one, whatever they came with.
  const isTheirs = event.locals.session.state !== 'none' && !response.headers.has('Cache-Control');
  if (isTheirs || response.headers.has('Set-Cookie')) response.headers.set('Cache-Control', 'private, no-store');
}
