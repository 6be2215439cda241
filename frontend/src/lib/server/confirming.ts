import type { Cookies } from '@sveltejs/kit';

/** As long as the link works. */
const DAYS = 2;

interface Visit {
  cookies: Cookies;
  url: URL;
}

const nameOn = (url: URL) => `confirming-${url.port || '80'}`;

const optionsOn = (url: URL) =>
  ({ path: '/login', httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' }) as const;

/** Keeps the code of the link that was followed until the person signs in, on whichever page they do. */
export function rememberCode({ cookies, url }: Visit, code: string): void {
  cookies.set(nameOn(url), code, { ...optionsOn(url), maxAge: DAYS * 24 * 60 * 60 });
}

/** The code that is to be confirmed with the next login. */
export const codeToConfirm = ({ cookies, url }: Visit): string | undefined => cookies.get(nameOn(url));

export function forgetCode({ cookies, url }: Visit): void {
  cookies.delete(nameOn(url), optionsOn(url));
}
