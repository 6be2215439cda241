import type { Cookies } from '@sveltejs/kit';
import type { Notice } from '$lib/notice.svelte';
import { fewOf, notices, type NoticeName } from '$lib/words/notices';

/**
 * A sentence shown once, on the page that a form leads to. It waits in a cookie, so that reloading that page
 * neither sends the form again nor repeats the sentence.
 */
const COOKIE = 'notice';

/** @param names what the sentence is about, where it names something */
export function leaveNotice(cookies: Cookies, name: NoticeName, names: string[] = []): void {
  const value = JSON.stringify([name, ...fewOf(names)]);
  cookies.set(COOKIE, value, { path: '/', httpOnly: true, sameSite: 'lax', maxAge: 60 });
}

export function takeNotice(cookies: Cookies): Notice | null {
  const value = cookies.get(COOKIE);
  if (value === undefined) return null;
  cookies.delete(COOKIE, { path: '/' });
  const [name = '', ...names] = textsIn(value);
  if (!Object.hasOwn(notices, name)) return null;
  const sentence = notices[name as NoticeName];
  return { id: crypto.randomUUID(), text: typeof sentence === 'string' ? sentence : sentence(names) };
}

/** Cookies come from browsers: whatever is no list of texts is none. */
function textsIn(value: string): string[] {
  try {
    const list: unknown = JSON.parse(value);
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}
