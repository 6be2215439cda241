import type { Context, Next } from 'koa';
import { asFile } from '../http/path';

/**
 * What was uploaded is shown, never run: the media library stands on the same origin as the panel, and no page or script
 * in it may act there.
 */
export default () => async (ctx: Context, next: Next) => {
  await next();
  if (!asFile(ctx.path).startsWith('/uploads/')) return;
  ctx.set('Content-Security-Policy', "sandbox; default-src 'none'");
  ctx.set('X-Content-Type-Options', 'nosniff');
  if (!/^(image|video|audio)\//.test(ctx.type) || ctx.type === 'image/svg+xml')
    ctx.set('Content-Disposition', 'attachment');
};
