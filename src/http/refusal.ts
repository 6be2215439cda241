import type { Context } from 'koa';

const NAMES = { 401: 'UnauthorizedError', 403: 'ForbiddenError', 429: 'RateLimitError' } as const;

/** What is said of our own faults. */
export const OUR_FAULT = 'Something went wrong on our side. Please try again in a minute.';

/**
 * A refusal whose sentence reaches the person. Strapi's own 401 and 403 errors lose theirs on the way out of a route,
 * since its authorisation step answers every one of them with a bare word.
 */
export class Refusal extends Error {
  constructor(
    readonly status: keyof typeof NAMES,
    message: string,
    /** After how many seconds it may be tried again, where that is known. */
    private readonly retryAfter: number | null = null,
  ) {
    super(message);
    this.name = NAMES[status];
  }

  /** Further headers of its answer. */
  get headers(): Record<string, string> {
    return this.retryAfter === null ? {} : { 'retry-after': String(this.retryAfter) };
  }
}

/** Somebody looks at a client's pages, and whatever they do there changes nothing. */
export const onlyLooking = () =>
  new Refusal(403, 'You only see what this client sees. Nothing you do here changes anything.');

/** A dead session, however it died. */
export const sessionEnded = () => new Refusal(401, 'Your session has ended. Sign in again.');

/** Runs an action and answers its refusal in Strapi's envelope. Other errors go on to Strapi. */
export async function answeringRefusals(ctx: Context, action: () => Promise<unknown>): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { status, name, message, headers } = error;
    ctx.status = status;
    ctx.set(headers);
    ctx.body = { data: null, error: { status, name, message, details: {} } };
  }
}
