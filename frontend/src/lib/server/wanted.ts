import { keptByBrowser, type Visit } from './kept';
import { nextPath } from './next-path';

/** Long enough for a mail that is waited for; the next day somebody else may sit here. */
const HOURS = 12;

/** No address of ours is longer; browsers and proxies drop cookies that are. */
const LONGEST = 1000;

const wanted = keptByBrowser('wanted', '/', HOURS);

/** Keeps where somebody wanted to go, for the link in a mail that lets them in: it knows nothing of it. */
export function rememberWanted(visit: Visit, path: string): void {
  if (path.length <= LONGEST) wanted.keep(visit, path);
}

/** Where somebody wanted to go before they were let in; /home where they named nothing. It is forgotten. */
export function takeWanted(visit: Visit): string {
  const path = wanted.read(visit);
  if (path !== undefined) wanted.forget(visit);
  return nextPath(path ?? null, visit.url.origin);
}
