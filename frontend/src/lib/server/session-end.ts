import { keptByBrowser, type Visit } from './kept';

/** Long enough for a phone that sleeps over night. */
const HOURS = 12;

/** What the end of a session has cost: nothing, or what was just sent and did not arrive. */
type End = 'ended' | 'unsent';

const kept = keptByBrowser('session-end', '/login', HOURS);

/** Has the sign-in page say why somebody finds themselves there who was signed in. */
export const tellEnd = (visit: Visit, end: End): void => kept.keep(visit, end);

/** Of the request that met the end of its session. */
export const endMetBy = ({ method }: Request): End => (method === 'POST' ? 'unsent' : 'ended');

/** How the session of this browser ended; null where nobody was signed in, or they have signed out themselves. */
export function endOf(visit: Visit): End | null {
  const end = kept.read(visit);
  return end === 'ended' || end === 'unsent' ? end : null;
}

export const forgetEnd = (visit: Visit): void => kept.forget(visit);
