import { goto, invalidateAll } from '$app/navigation';
import { navigating } from '$app/state';
import type { ActionResult } from '@sveltejs/kit';

/** What an action answers; whatever else comes back was said by somebody who never asked it. */
const ANSWERS: ActionResult['type'][] = ['success', 'redirect', 'failure'];

/** Whether a form has met no action: the connection broke, or something in between answered in words of its own. */
export const isLost = (result: ActionResult): result is Extract<ActionResult, { type: 'error' }> =>
  !ANSWERS.includes(result.type);

/** Whether a form that was not refused was sent: whoever is led to sign in again has sent nothing yet. */
export const isSent = (result: ActionResult): boolean =>
  result.type === 'success' || (result.type === 'redirect' && !result.location.startsWith('/login'));

/** Notes the page on which a form is sent. @returns tells, once a way that was begun has ended, whether another page stands there */
export function leaving(): () => Promise<boolean> {
  const { pathname } = location;
  return async () => {
    // Whoever is about to see another page would not see what this one says.
    await navigating.complete?.catch(() => undefined);
    return location.pathname !== pathname;
  };
}

/** Whether a form that leads to its own page would take somebody away from another place of it. */
const isBusyBeside = (form: HTMLFormElement, next: string) =>
  new URL(next, location.href).pathname === location.pathname &&
  document.activeElement !== document.body &&
  !form.contains(document.activeElement);

/**
 * Goes where a form leads. Once sent, it lies behind whoever sent it: the way back leads past it. Whoever has left it meanwhile
 * is led nowhere, and whoever has gone on to another place of its page stays there.
 * @param form null where it was left
 */
export async function goOn(
  result: ActionResult,
  update: () => Promise<void>,
  form: HTMLFormElement | null,
): Promise<void> {
  if (!isSent(result)) await update();
  else if (!form) await invalidateAll();
  else if (result.type === 'redirect') {
    const stays = isBusyBeside(form, result.location);
    await goto(result.location, { invalidateAll: true, replaceState: true, keepFocus: stays, noScroll: stays });
  } else await update();
}
