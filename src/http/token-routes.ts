import { factories, type UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { API_TOKEN, clientSession, sessionOf } from './client-session';

type Action = 'find' | 'findOne' | 'create' | 'update' | 'delete';

/** To a client these addresses are not there: they have their own. */
function tokensOnly(ctx: Context, next: Next) {
  if (sessionOf(ctx)) throw new errors.NotFoundError('There is no such address.');
  return next();
}

/** Whether a route was made here. */
export const isForTokens = ({ config }: { config?: { middlewares?: unknown[] } }): boolean =>
  config?.middlewares?.includes(tokensOnly) ?? false;

/**
 * Strapi's own REST routes of a type, for API tokens with the right scopes: the owner's view of all clients. `only`
 * leaves out what the client routes of the same noun answer already.
 */
export function tokenRoutes(uid: UID.ContentType, only: readonly Action[]) {
  // One for each action, since Strapi writes the action's scope into it.
  const config = () => ({ auth: { strategies: [clientSession, API_TOKEN] }, middlewares: [tokensOnly] });
  return factories.createCoreRouter(uid, {
    only: [...only],
    config: Object.fromEntries(only.map((action) => [action, config()])),
  } as never);
}
