import type { Context, Next } from 'koa';
import { PRIVATE } from '../http/answer';
import { OUR_FAULT } from '../http/refusal';

interface Said {
  name: string;
  message: string;
  details?: unknown;
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

/** Bare words of Strapi's and its router's, and what a person is told instead. */
const WORDS = new Map([
  ['Not Found', 'There is nothing at this address.'],
  ['Forbidden', 'You may not do this. Ask whoever runs the portal if you need to.'],
  ['Policy Failed', 'You may not do this. Ask whoever runs the portal if you need to.'],
  ['Unauthorized', 'Sign in for this.'],
  ['Missing or invalid credentials', 'Sign in for this.'],
  ['Bad Request', 'This cannot be understood as it was sent.'],
  ['failed to decode', 'This address cannot be read.'],
  ['Internal Server Error', OUR_FAULT],
]);

/** What Strapi answers to more bytes of files together than `config/middlewares.ts` lets through. */
const TOO_MANY_BYTES = 'FileTooBig';

/** An error in words for people; undefined where it has them already. */
function worded({ name, message, details }: Said): Said | undefined {
  if (message === TOO_MANY_BYTES) return { name, message: 'Send at most 20 MB at once.' };
  if (details === undefined) return REWORDED[name] ?? { name, message: WORDS.get(message) ?? message };
  const sentence = WORDS.get(message);
  return sentence === undefined ? undefined : { name, message: sentence, details };
}

function answer(ctx: Context, status: number, { name, message, details = {} }: Said): void {
  ctx.body = { data: null, error: { status, name, message, details } };
  ctx.status = status;
}

/** Gives every refusal the same envelope and a sentence a person can act on, also those made before any route. */
export default () => async (ctx: Context, next: Next) => {
  await next();
  const error = (ctx.body as { error?: Said } | null | undefined)?.error;
  if (ctx.status < 400) return;
  ctx.set('Cache-Control', PRIVATE);
  const said = error && worded(error);
  if (said) {
    answer(ctx, ctx.status, said);
  } else if (!ctx.body && BARE[ctx.status]) {
    answer(ctx, ctx.status, BARE[ctx.status]!);
  }
};
