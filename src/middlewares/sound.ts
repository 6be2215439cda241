import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { refuseUnstorable } from '../http/check-request';

const TAKES_BODY = new Set(['POST', 'PUT', 'PATCH']);

/** The panel's own routes take a form as an object, and do not look whether it is one. */
function mustBeForm(ctx: Context): void {
  ctx.request.body ??= {};
  if (Array.isArray(ctx.request.body)) throw new errors.ValidationError('The body must be an object.');
}

/** Strapi's own routes trust what they are sent further than they may: here what would break them is refused. */
export default () => (ctx: Context, next: Next) => {
  refuseUnstorable(ctx.query);
  refuseUnstorable(ctx.request.body);
  if (TAKES_BODY.has(ctx.method) && ctx.path.startsWith('/admin/')) mustBeForm(ctx);
  return next();
};
