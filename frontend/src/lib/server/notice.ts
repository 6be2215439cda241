import type { Notice } from '$lib/notice.svelte';
import { notices, type NoticeName } from '$lib/words/notices';
import { keptByBrowser, type Visit } from './kept';

/** A minute: longer than the page takes that a form leads to. */
const HOURS = 1 / 60;

/**
 * A sentence shown once, on the page that a form leads to. It waits in a cookie, so that reloading that page
 * neither sends the form again nor repeats the sentence.
 */
const kept = keptByBrowser('notice', '/', HOURS);

export function leaveNotice(visit: Visit, name: NoticeName): void {
  kept.keep(visit, name);
}

export function takeNotice(visit: Visit): Notice | null {
  const name = kept.read(visit);
  if (name === undefined) return null;
  kept.forget(visit);
  if (!Object.hasOwn(notices, name)) return null;
  return { id: crypto.randomUUID(), text: notices[name as NoticeName] };
}
