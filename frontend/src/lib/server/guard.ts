import { redirect, type RequestEvent } from '@sveltejs/kit';
import { loginPath, nextPath } from './next-path';
import { endMetBy, tellEnd } from './session-end';

/** Every page that is not named here needs a session. */
const PUBLIC_PATHS = new Set([
  '/',
  '/login',
  '/logout',
  '/register',
  '/confirm',
  '/invite',
  '/view',
  '/view/stop',
  '/forgot-password',
  '/reset-password',
  '/privacy',
  '/unsubscribe',
  '/how-is-it-working',
  '/products',
  '/favicon.svg',
  // Asked by a script, which needs its 401 and not a page to sign in on.
  '/live',
]);
const PUBLIC_FOLDERS = ['/media/', '/products/', '/calendar/', '/shared/'];

/** Pages that say nothing to somebody who is signed in. */
const ONLY_FOR_STRANGERS = new Set(['/', '/login', '/register']);

const isPublic = (path: string) => PUBLIC_PATHS.has(path) || PUBLIC_FOLDERS.some((folder) => path.startsWith(folder));

/** Sends strangers to the sign-in page and signed-in people past it. */
export function guard(event: RequestEvent): void {
  const { url, route, request, locals } = event;
  const { state } = locals.session;
  // A path without a route is the 404 page, the same for everybody.
  if (state === 'none' && route.id !== null && !isPublic(url.pathname)) {
    // Only who was signed in had a form to send.
    if (endMetBy(request) === 'unsent') tellEnd(event, 'unsent');
    redirect(303, loginPath(url));
  }
  if ((state === 'open' || state === 'looking') && request.method === 'GET' && ONLY_FOR_STRANGERS.has(url.pathname)) {
    redirect(303, nextPath(url.searchParams.get('next'), url.origin));
  }
}
