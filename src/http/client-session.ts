import type { Context } from 'koa';
import { sessionEnded } from './refusal';
import { readToken } from './tokens';

/** What an access token says. Whether the session still lives is asked of the database, with every statement. */
export interface ClientSession {
  sessionId: string;
  userId: number;
  /** Of somebody of the owner's side who sees what the client sees: it reads, and changes nothing. */
  looking?: true;
}

/** The parts of a token hold no dot: so whatever is sent is read in one go, and not tried in every way it could be cut. */
const tokenIn = (authorization: string) => /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];

/** The session that an `Authorization` header speaks for; null where it has no token of ours that is still good. */
export function sessionIn(authorization: string): ClientSession | null {
  const token = tokenIn(authorization);
  if (token === undefined) return null;
  const own = readToken('access', token);
  const look = own ? null : readToken('view', token);
  return look ? { ...look, looking: true } : own;
}

/** Strapi authentication strategy of client routes: a signature check, and no statement of its own. */
export const clientSession = {
  name: 'client-session',
  authenticate(ctx: Context) {
    const authorization = ctx.get('authorization');
    if (tokenIn(authorization) === undefined) return { authenticated: false };
    const session = sessionIn(authorization);
    return session ? { authenticated: true, credentials: session } : { error: sessionEnded().message };
  },
};

/** Strapi's own strategy of API tokens, by its name. */
export const API_TOKEN = 'content-api-token';

interface Caller {
  strategy: { name: string };
  credentials: ClientSession;
}

const callerOf = (ctx: Context) => ctx.state.auth as Caller | undefined;

/** Whether an API token asks. */
export const isToken = (ctx: Context): boolean => callerOf(ctx)?.strategy.name === API_TOKEN;

/** Lets anybody by who comes without an API token, where those are let in as well. */
export const anybody = { name: 'anybody', authenticate: () => ({ authenticated: true }), verify: () => undefined };

/** The caller's session; null for API tokens, which see the owner's side. */
export function sessionOf(ctx: Context): ClientSession | null {
  const caller = callerOf(ctx);
  return caller?.strategy === clientSession ? caller.credentials : null;
}

const READING = new Set(['GET', 'HEAD']);

/** Whether a session may not do this: who only looks may only read. */
export const isBarred = ({ looking }: ClientSession, method: string): boolean =>
  looking === true && !READING.has(method);
