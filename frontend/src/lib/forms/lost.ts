import type { FormFailure } from './failure';

/** What a button alone says, with which nothing was typed. */
export const NOT_DONE = 'This did not go through. Check your connection and try again.';

/**
 * What is said on another page of a form that was left before its answer came.
 * @param refusal null where there was none
 */
export function missed(refusal: FormFailure | null, isKept: boolean): string {
  const why = refusal?.message ?? Object.values(refusal?.errors ?? {})[0];
  return ['What you sent did not arrive.', why, isKept && 'It is still where you wrote it.'].filter(Boolean).join(' ');
}

const SENTENCES: Record<number, string> = {
  413: 'This is too large to be sent at once. Choose a smaller file, or fewer.',
  429: 'Too much is on its way at once. What you typed is still here; wait until the rest has arrived, then try again.',
  503: 'The portal cannot be reached just now. What you typed is still here; please try again in a minute.',
};
const OFFLINE = 'This did not go through. Check your connection and try again; what you typed is still here.';

/**
 * What a form says when its answer was no answer of ours: the connection broke, or something stood in the way.
 * @param before the refusal that it shows: its fields go on beginning with what was typed then
 */
export function lostOnTheWay(status: number | undefined, before: FormFailure | null): FormFailure {
  const message = status === undefined ? OFFLINE : (SENTENCES[status] ?? SENTENCES[503] ?? OFFLINE);
  return { message, errors: {}, values: before?.values ?? {} };
}
