import type { Context } from 'koa';
import { lineFeeds } from '../text/lines';

/**
 * What a request says. On its way each line of a form ends by CR LF (RFC 7578), whatever its writer ended it by: that counts for
 * nothing, neither for the length of a text nor for whether it is the same as before.
 */
export function saidBy(ctx: Context): unknown {
  const said: unknown = ctx.request.body;
  if (!ctx.is('multipart') || typeof said !== 'object' || said === null) return said;
  const sent = Object.entries<unknown>({ ...said }).map(([name, value]) => [
    name,
    typeof value === 'string' ? lineFeeds(value) : value,
  ]);
  return Object.fromEntries(sent);
}
