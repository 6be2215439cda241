import type { Cookies } from '@sveltejs/kit';
import type { Notice } from '$lib/notice.svelte';
import { notices, type NoticeName } from '$lib/words/notices';

/**
 * A sentence shown once, on the page that a form leads to. It waits in a cookie, so that reloading that page
 * neither sends the form again nor repeats the sentence.
 */
const COOKIE = 'notice';

export function leaveNotice(cookies: Cookies, name: NoticeName): void {
  cookies.set(COOKIE, name, { path: '/', httpOnly: true, sameSite: 'lax', maxAge: 60 });
}

export function takeNotice(cookies: Cookies): Notice | null {
  const name = cookies.get(COOKIE);
  if (name === undefined) return null;
  cookies.delete(COOKIE, { path: '/' });
  if (!Object.hasOwn(notices, name)) return null;
  return { id: crypto.randomUUID(), text: notices[name as NoticeName] };
}
