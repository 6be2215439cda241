import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import {
  countTry,
  forgetFailures,
  isGuessing,
  takeTryBack,
  type Try,
  WINDOW_SECONDS,
} from '../api/account/data/login-failures';
import { NOBODYS_HASH } from '../api/account/domain/passwords';
import { alone, withConnection } from '../database/sql';
import { addressOf } from '../http/address';
import { asRouted } from '../http/path';

const GUESSING = 'Too many wrong passwords. Wait a quarter of an hour.';

const isKnock = ({ method, path }: Context) => method === 'POST' && asRouted(path) === '/admin/login';

/**
 * Whoever knocks at the panel's door. Strapi takes what the body leaves out from the address: what is not said in the body,
 * as texts, is refused, or it would be compared without being counted.
 */
function tryIn(ctx: Context): Try {
  const { email, password } = (ctx.request.body ?? {}) as { email?: unknown; password?: unknown };
  if (typeof email !== 'string' || typeof password !== 'string' || email === '' || password === '') {
    throw new errors.ValidationError('Send your email and password as a body.');
  }
  return { account: email, address: addressOf(ctx.req), door: 'panel' };
}

interface PanelPasswords {
  validatePassword(password: string, hash: string): Promise<boolean>;
}

/** Strapi compares nothing where there is no such person and answers sooner: this takes as long as its comparison. */
async function compareAnyway(ctx: Context, { account }: Try): Promise<void> {
  const known = 'select from admin_users where email = lower($1) and password is not null';
  if ((await alone(known, [account])).length > 0) return;
  const { password } = ctx.request.body as { password?: unknown };
  await (strapi.service('admin::auth') as PanelPasswords).validatePassword(String(password), NOBODYS_HASH);
}

function refuse(ctx: Context): never {
  ctx.set('Retry-After', String(WINDOW_SECONDS));
  throw new errors.RateLimitError(GUESSING);
}

/**
 * Counts wrong passwords of the panel where those of clients are counted: every instance knows, and a restart forgets
 * nothing. Strapi's own limit counts in the memory of one process.
 */
export default () =>
  async (ctx: Context, next: Next): Promise<void> => {
    if (!isKnock(ctx)) {
      await next();
      return;
    }
    const attempt = tryIn(ctx);
    if (await withConnection(async (sql) => (await isGuessing(sql, attempt)) || countTry(sql, attempt))) refuse(ctx);
    try {
      await next();
    } catch (error) {
      const wrong = error instanceof errors.ApplicationError && !(error instanceof errors.RateLimitError);
      if (wrong) await compareAnyway(ctx, attempt);
      else await takeTryBack(alone, attempt);
      throw error;
    }
    await withConnection(async (sql) => {
      await takeTryBack(sql, attempt);
      await forgetFailures(sql, attempt);
    });
  };
