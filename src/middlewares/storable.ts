import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';

const BEYOND = 'This holds a number or a day that cannot be stored. Send another one.';

/** What is said for what PostgreSQL will not hold, by its code of the reason. */
const SENTENCES: Record<string, string> = {
  '22001': 'This holds a text that is too long. Send a shorter one.',
  '22003': BEYOND,
  '22007': BEYOND,
  '22008': BEYOND,
  '23505': 'This name or address is somebody else’s already. Choose another one.',
};

/**
 * Says so where somebody asks Strapi's own routes for what no column could hold, such as projects from the year 0 on, or what
 * only one may have.
 */
export default () => async (_ctx: Context, next: Next) => {
  try {
    await next();
  } catch (error) {
    const sentence = SENTENCES[String((error as { code?: unknown }).code)];
    if (sentence === undefined) throw error;
    throw new errors.ValidationError(sentence);
  }
};
