import { newKey } from '../idempotency';
import { keep, keptIn, NOTHING } from './kept';

/** Something that was sent: what it said, and the key under which the server does it once. */
interface Attempt {
  said: string;
  key: string;
}

const placeOf = (place: string) => `sent from ${place}`;

/**
 * The key of an attempt: the same for the same request sent again, another one once it says something else. It is kept as long
 * as the words are: where an answer was lost, a dialog that is opened anew sends them under the key they were sent under before.
 * @param place where the words are kept
 * @param inTab whether they outlive the page
 */
export function keyIn(place: string, request: object, inTab = true): string {
  const said = JSON.stringify(request);
  const last = keptIn(placeOf(place)) as Partial<Attempt>;
  if (last.said === said && last.key !== undefined) return last.key;
  const attempt: Attempt = { said, key: newKey() };
  keep(placeOf(place), attempt, inTab);
  return attempt.key;
}

/** It went through or is given up: the same words are another request from now on. */
export const forgetKey = (place: string, inTab = true): void => keep(placeOf(place), NOTHING, inTab);
