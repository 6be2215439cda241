import type { Cookies } from '@sveltejs/kit';

export interface Visit {
  cookies: Cookies;
  url: URL;
}

/** Something short that a browser keeps for this server alone, until it is needed or forgotten. */
interface Kept {
  keep(visit: Visit, text: string): void;
  read(visit: Visit): string | undefined;
  forget(visit: Visit): void;
}

/**
 * A cookie of the site's own, which no script reads. Cookies know no ports: the port keeps two portals on one host name apart.
 * @param path below which it is sent
 * @param hours how long it lasts
 */
export function keptByBrowser(name: string, path: string, hours: number): Kept {
  const nameOn = (url: URL) => `${name}-${url.port || '80'}`;
  const optionsOn = (url: URL) =>
    ({ path, httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' }) as const;
  return {
    keep: ({ cookies, url }, text) => cookies.set(nameOn(url), text, { ...optionsOn(url), maxAge: hours * 60 * 60 }),
    read: ({ cookies, url }) => cookies.get(nameOn(url)),
    forget: ({ cookies, url }) => cookies.delete(nameOn(url), optionsOn(url)),
  };
}
