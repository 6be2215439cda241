import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { sessionIn } from '../http/client-session';

interface ApiTokens {
  hash(token: string): string;
  getByAccessKey(hash: string): Promise<object | null>;
}

/** Whether a request shows what only this portal gives out: a client's token, an administrator's, or an API token. */
async function isKnown(authorization: string): Promise<boolean> {
  const token = /^Bearer ([\w.-]+)$/i.exec(authorization)?.[1];
  if (token === undefined) return false;
  if (sessionIn(authorization) || strapi.sessionManager('admin').validateAccessToken(token).isValid) return true;
  const tokens = strapi.service('admin::api-token') as ApiTokens;
  return (await tokens.getByAccessKey(tokens.hash(token))) !== null;
}

/**
 * Reads no multipart body of a stranger: its files would fill the disk before anybody is asked who they are, and no
 * endpoint takes any from them. The connection stays, so that whoever still sends hears the answer. What the known may
 * do, and whether their session lives, is asked where it always is.
 */
export default () => async (ctx: Context, next: Next) => {
  if (ctx.is('multipart') && !(await isKnown(ctx.get('authorization')))) {
    throw new errors.UnauthorizedError('Sign in to send files.');
  }
  await next();
};
