import type { Context } from 'koa';
import { sessionEnded } from './refusal';
import { readToken } from './tokens';

/** What an access token says. Whether the session still lives is asked of the database, with every statement. */
export interface ClientSession {
  sessionId: string;
  userId: number;
}

/** Strapi authentication strategy of client routes: a signature check, and no statement of its own. */
export const clientSession = {
  name: 'client-session',
  authenticate(ctx: Context) {
    const token = /^Bearer (\S+\.\S+\.\S+)$/i.exec(ctx.get('authorization'))?.[1];
    if (token === undefined) return { authenticated: false };
    const session = readToken('access', token);
    return session ? { authenticated: true, credentials: session } : { error: sessionEnded().message };
  },
};

/** Strapi's own strategy of API tokens, by its name. */
export const API_TOKEN = 'content-api-token';

/** The caller's session; null for API tokens, which see the owner's side. */
export function sessionOf(ctx: Context): ClientSession | null {
  const auth = ctx.state.auth as { strategy: unknown; credentials: ClientSession } | undefined;
  return auth?.strategy === clientSession ? auth.credentials : null;
}
