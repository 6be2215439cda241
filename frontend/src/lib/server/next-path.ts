/**
 * Where to go after signing in: a path of this site, or /home. Anything that a browser would read as
 * another site (`//evil.example`, `/\evil.example`, `/.//evil.example`, `https:…`) falls back.
 */
export function nextPath(wanted: string | null, origin: string): string {
  if (!wanted?.startsWith('/') || !URL.canParse(wanted, origin)) return '/home';
  const url = new URL(wanted, origin);
  // Without its dots a path may begin with two slashes, and name another site only then.
  return url.origin === origin && !url.pathname.startsWith('//') ? url.pathname + url.search + url.hash : '/home';
}

/** The sign-in page that leads back to what was asked for. */
export function loginPath({ pathname, search }: URL): string {
  // `?/action` names an action of a page, which is not a place to come back to.
  const wanted = pathname + (search.startsWith('?/') ? '' : search);
  return wanted === '/home' ? '/login' : `/login?next=${encodeURIComponent(wanted)}`;
}
