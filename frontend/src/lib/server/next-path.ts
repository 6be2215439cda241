/** What is saved instead of shown, behind the page that leads to it: a file, or everything. */
const SAVED = /(?<=^\/(?:projects|messages)\/[^/]+)\/files\/[^/]+$|(?<=^\/settings)\/everything$/;

/**
 * Where to go after signing in: a path of this site, or /home. Anything that a browser would read as
 * another site (`//evil.example`, `/\evil.example`, `/.//evil.example`, `https:…`) falls back.
 * A file would leave whoever signs in where they are, so the page that leads to it stands for it.
 */
export function nextPath(wanted: string | null, origin: string): string {
  if (!wanted?.startsWith('/') || !URL.canParse(wanted, origin)) return '/home';
  const url = new URL(wanted, origin);
  // Without its dots a path may begin with two slashes, and name another site only then.
  if (url.origin !== origin || url.pathname.startsWith('//')) return '/home';
  return url.pathname.replace(SAVED, '') + url.search + url.hash;
}

/** The sign-in page that leads back to what was asked for. */
export function loginPath({ pathname, search }: URL): string {
  // `?/action` names an action of a page, which is not a place to come back to.
  const wanted = pathname + (search.startsWith('?/') ? '' : search);
  return wanted === '/home' ? '/login' : `/login?next=${encodeURIComponent(wanted)}`;
}
