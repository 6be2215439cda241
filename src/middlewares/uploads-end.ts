import { rm } from 'node:fs/promises';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { uploadedFiles } from '../http/uploaded-file';

/** A body that its parser gave up on: a multipart one without a boundary, or one that is not compressed as it says. */
function isUnreadable(error: unknown): boolean {
  const { httpCode, code } = error as { httpCode?: number; code?: unknown };
  return httpCode !== undefined || (typeof code === 'string' && code.startsWith('Z_'));
}

/** Multipart bodies are read before anybody is asked who they are; whatever the answer, their files go with it. */
export default () => async (ctx: Context, next: Next) => {
  try {
    await next();
  } catch (error) {
    if (isUnreadable(error)) throw new errors.ValidationError('The body could not be read.');
    throw error;
  } finally {
    await Promise.all(uploadedFiles(ctx).map(({ path }) => rm(path, { force: true })));
  }
};
