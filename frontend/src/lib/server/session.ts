import { error, type Cookies, type RequestEvent } from '@sveltejs/kit';
import { AWAY } from './api';
import { refreshTokens, type Tokens } from './refresh';
import { tellEnd } from './session-end';

/**
 * Who is calling: `open` with the tokens to call the API with, `looking` for somebody of the owner's side who sees what a
 * client sees, `none` for strangers, and `unknown` while the API cannot say (it is down and the access token has run out):
 * nobody is signed out for that.
 */
export type Session =
  { state: 'open'; tokens: Tokens } | { state: 'looking'; jwt: string } | { state: 'none' } | { state: 'unknown' };

const REFRESH_DAYS = 30;
/** Longer than a look lasts, so that who looks is told that it has ended. */
const LOOK_HOURS = 12;
/** Refresh this early, so that a token does not run out between this check and the API's. */
const MARGIN_SECONDS = 15;

/**
 * Cookies know no ports: the port keeps two portals on one host name apart. `__Host-` binds the cookie to
 * this host over https.
 */
function cookieName(kind: 'access' | 'refresh' | 'view', url: URL): string {
  return url.protocol === 'https:' ? `__Host-${kind}` : `${kind}-${url.port || '80'}`;
}

/** adapter-node builds the URL from ORIGIN, so its scheme is the one people use. */
function cookieOptions(url: URL) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' } as const;
}

export function openSession({ cookies, url }: { cookies: Cookies; url: URL }, tokens: Tokens): void {
  const options = { ...cookieOptions(url), maxAge: REFRESH_DAYS * 24 * 60 * 60 };
  cookies.set(cookieName('access', url), tokens.jwt, options);
  cookies.set(cookieName('refresh', url), tokens.refreshToken, options);
}

export function closeSession({ cookies, url }: { cookies: Cookies; url: URL }): void {
  cookies.delete(cookieName('access', url), cookieOptions(url));
  cookies.delete(cookieName('refresh', url), cookieOptions(url));
}

/** Begins to look at what a client sees. A session of this browser's own waits meanwhile. */
export function beginLooking({ cookies, url }: { cookies: Cookies; url: URL }, jwt: string): void {
  cookies.set(cookieName('view', url), jwt, { ...cookieOptions(url), maxAge: LOOK_HOURS * 60 * 60 });
}

export function stopLooking({ cookies, url }: { cookies: Cookies; url: URL }): void {
  cookies.delete(cookieName('view', url), cookieOptions(url));
}

/** The token to call the API with, of somebody who may. */
export function tokenOf(session: Session): string | null {
  if (session.state === 'looking') return session.jwt;
  return session.state === 'open' ? session.tokens.jwt : null;
}

/** Reads the session from the cookies and renews the access token before anything is loaded with it. */
export async function readSession(event: RequestEvent): Promise<Session> {
  const { cookies, url } = event;
  const view = cookies.get(cookieName('view', url));
  if (view) return { state: 'looking', jwt: view };
  const jwt = cookies.get(cookieName('access', url));
  const refreshToken = cookies.get(cookieName('refresh', url));
  if (!refreshToken) return { state: 'none' };
  if (jwt && !expires(jwt)) return { state: 'open', tokens: { jwt, refreshToken } };

  const answer = await refreshTokens(refreshToken, event.locals.visitor);
  if (answer === 'unreachable') return { state: 'unknown' };
  if (answer === 'refused') {
    closeSession(event);
    tellEnd(event, 'ended');
    return { state: 'none' };
  }
  openSession(event, answer);
  return { state: 'open', tokens: answer };
}

/**
 * The token of an open session as it is now, renewed where it has run out since: files may take longer to arrive than it
 * lasts. Of a session that is over it is the old one, and the API says so. Throws 503 where nobody can say.
 */
export async function currentToken(event: RequestEvent, session: Session & { state: 'open' }): Promise<string> {
  const { tokens } = session;
  if (!expires(tokens.jwt)) return tokens.jwt;
  const answer = await refreshTokens(tokens.refreshToken, event.locals.visitor);
  if (answer === 'unreachable') error(503, AWAY);
  if (answer === 'refused') return tokens.jwt;
  openSession(event, answer);
  session.tokens = answer;
  return answer.jwt;
}

/** Reads `exp` without checking the signature: the API does that, this only saves a call that would fail. */
function expires(jwt: string): boolean {
  try {
    const payload: unknown = JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString());
    const exp = typeof payload === 'object' && payload !== null && 'exp' in payload ? Number(payload.exp) : 0;
    return !(exp > Date.now() / 1000 + MARGIN_SECONDS);
  } catch {
    return true;
  }
}
