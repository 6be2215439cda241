import type { Cookies } from '@sveltejs/kit';
import { nextPath } from './next-path';

/** Long enough for a mail that is waited for; the next day somebody else may sit here. */
const HOURS = 12;

interface Visit {
  cookies: Cookies;
  url: URL;
}

const nameOn = (url: URL) => `wanted-${url.port || '80'}`;

const optionsOn = (url: URL) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' }) as const;

/** Keeps where somebody wanted to go, for the link in a mail that lets them in: it knows nothing of it. */
export function rememberWanted({ cookies, url }: Visit, path: string): void {
  cookies.set(nameOn(url), path, { ...optionsOn(url), maxAge: HOURS * 60 * 60 });
}

/** Where somebody wanted to go before they were let in; /home where they named nothing. It is forgotten. */
export function takeWanted({ cookies, url }: Visit): string {
  const path = cookies.get(nameOn(url)) ?? null;
  if (path !== null) cookies.delete(nameOn(url), optionsOn(url));
  return nextPath(path, url.origin);
}
