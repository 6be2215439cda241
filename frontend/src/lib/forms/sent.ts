import { goto } from '$app/navigation';
import type { ActionResult } from '@sveltejs/kit';

/** What an action answers; whatever else comes back was said by somebody who never asked it. */
const ANSWERS: ActionResult['type'][] = ['success', 'redirect', 'failure'];

/** Whether a form has met no action: the connection broke, or something in between answered in words of its own. */
export const isLost = (result: ActionResult): result is Extract<ActionResult, { type: 'error' }> =>
  !ANSWERS.includes(result.type);

/** Whether a form that was not refused was sent: whoever is led to sign in again has sent nothing yet. */
export const isSent = (result: ActionResult): boolean =>
  result.type === 'success' || (result.type === 'redirect' && !result.location.startsWith('/login'));

/** Goes where a form leads. Once sent, it lies behind whoever sent it: the way back leads past it. */
export async function goOn(result: ActionResult, update: () => Promise<void>): Promise<void> {
  if (result.type === 'redirect' && isSent(result)) {
    await goto(result.location, { invalidateAll: true, replaceState: true });
  } else await update();
}
