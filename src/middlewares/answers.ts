import type { Context, Next } from 'koa';
import { PRIVATE } from '../http/answer';

interface Said {
  name: string;
  message: string;
}

/** Statuses that the router answers with bare text. */
const BARE: Record<number, Said> = {
  405: { name: 'MethodNotAllowedError', message: 'This address does not take that method.' },
  501: { name: 'NotImplementedError', message: 'This method is not known here.' },
};

/** Errors whose words are a parser's, and what a person is told instead. */
const REWORDED: Record<string, Said> = {
  SyntaxError: { name: 'ValidationError', message: 'The body is not valid JSON.' },
  PayloadTooLargeError: { name: 'PayloadTooLargeError', message: 'This is too large to send.' },
};

/** What Strapi answers to more bytes of files together than `config/middlewares.ts` lets through. */
const TOO_MANY_BYTES = 'FileTooBig';

function worded({ name, message, details }: Said & { details?: unknown }): Said | undefined {
  if (message === TOO_MANY_BYTES) return { name, message: 'Send at most 20 MB at once.' };
  return details === undefined ? (REWORDED[name] ?? { name, message }) : undefined;
}

function answer(ctx: Context, status: number, said: Said): void {
  ctx.body = { data: null, error: { status, ...said, details: {} } };
  ctx.status = status;
}

/** Gives every refusal the same envelope and a sentence a person can act on, also those made before any route. */
export default () => async (ctx: Context, next: Next) => {
  await next();
  const error = (ctx.body as { error?: Said & { details?: unknown } } | null | undefined)?.error;
  if (ctx.status < 400) return;
  ctx.set('Cache-Control', PRIVATE);
  const said = error && worded(error);
  if (said) {
    answer(ctx, ctx.status, said);
  } else if (!ctx.body && BARE[ctx.status]) {
    answer(ctx, ctx.status, BARE[ctx.status]!);
  }
};
