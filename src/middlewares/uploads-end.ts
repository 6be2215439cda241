import { rm } from 'node:fs/promises';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { MOST_UPLOADED, uploadedFiles } from '../http/uploaded-file';

/**
 * Multipart bodies are read before anybody is asked who they are; whatever the answer, their files go with it. Within Strapi's
 * own reading of bodies, which forgets all files afterwards and removes only those of one field.
 */
export default () => async (ctx: Context, next: Next) => {
  const files = uploadedFiles(ctx);
  try {
    if (files.length > MOST_UPLOADED) throw new errors.PayloadTooLargeError('These are too many files at once.');
    await next();
  } finally {
    await Promise.all(files.map(({ path }) => rm(path, { force: true })));
  }
};
