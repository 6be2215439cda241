import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';

/** How Node's codes begin for what will not unpack: gzip and deflate, and Brotli. */
const PACKED_WRONGLY = /^(Z_|ERR__ERROR_)/;

/** A body that its parser gave up on: a multipart one without a boundary, or one that is not compressed as it says. */
function isUnreadable(error: unknown): boolean {
  const { httpCode, code } = error as { httpCode?: number; code?: unknown };
  return httpCode !== undefined || (typeof code === 'string' && PACKED_WRONGLY.test(code));
}

/** Says so where a body could not be read. */
export default () => async (_ctx: Context, next: Next) => {
  try {
    await next();
  } catch (error) {
    if (isUnreadable(error)) throw new errors.ValidationError('The body could not be read.');
    throw error;
  }
};
