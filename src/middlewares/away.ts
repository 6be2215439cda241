import type { Context, Next } from 'koa';
import { DATABASE_AWAY, isDatabaseAway } from '../database/away';

/** While the database is away, requests are told to come again: it is nobody's fault and no riddle. */
export default () => async (ctx: Context, next: Next) => {
  try {
    await next();
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    ctx.status = DATABASE_AWAY.status;
    ctx.body = { data: null, error: { ...DATABASE_AWAY, details: {} } };
  }
};
