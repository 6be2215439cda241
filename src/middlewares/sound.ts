import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { refuseUnstorable } from '../http/unstorable';
import { asRouted } from '../http/path';

const TAKES_BODY = new Set(['POST', 'PUT', 'PATCH']);

/** The panel's own routes take a form as an object, and do not look whether it is one. */
function mustBeForm(ctx: Context): void {
  ctx.request.body ??= {};
  if (Array.isArray(ctx.request.body)) throw new errors.ValidationError('The body must be an object.');
}

/** What only an edition with a licence has; this one would ask the maker for it, and fail where it cannot. */
const NOT_HERE = '/admin/license-trial-time-left';

/** The panel asks what somebody may do with a list of permissions; without a list it breaks. */
function mustListPermissions(ctx: Context): void {
  const { permissions } = ctx.request.body as { permissions?: unknown };
  if (!Array.isArray(permissions)) throw new errors.ValidationError('The permissions must be a list.');
}

/** Strapi's own routes trust what they are sent further than they may: here what would break them is refused. */
export default () => (ctx: Context, next: Next) => {
  refuseUnstorable(ctx.query);
  refuseUnstorable(ctx.request.body);
  const path = asRouted(ctx.path);
  if (path === NOT_HERE) throw new errors.NotFoundError('There is no such address.');
  if (TAKES_BODY.has(ctx.method) && path.startsWith('/admin/')) mustBeForm(ctx);
  if (ctx.method === 'POST' && path === '/admin/permissions/check') mustListPermissions(ctx);
  return next();
};
