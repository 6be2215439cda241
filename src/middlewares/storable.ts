import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';

/** PostgreSQL's words for a number or a day beyond all it knows. */
const BEYOND = new Set(['22003', '22007', '22008']);

/** Says so where somebody asks Strapi's own routes for what no column could hold, such as projects from the year 0 on. */
export default () => async (_ctx: Context, next: Next) => {
  try {
    await next();
  } catch (error) {
    if (!BEYOND.has(String((error as { code?: unknown }).code))) throw error;
    throw new errors.ValidationError('This holds a number or a day that cannot be stored. Send another one.');
  }
};
