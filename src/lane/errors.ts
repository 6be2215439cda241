import { errors } from '@strapi/utils';
import { DATABASE_AWAY, isDatabaseAway } from '../database/away';
import type { Answer } from '../http/answer';
import { OUR_FAULT, Refusal } from '../http/refusal';

const STATUSES: [new (...args: never[]) => Error, number][] = [
  [errors.UnauthorizedError, 401],
  [errors.ForbiddenError, 403],
  [errors.NotFoundError, 404],
  [errors.PayloadTooLargeError, 413],
  [errors.RateLimitError, 429],
  [errors.ApplicationError, 400],
];

const envelope = (status: number, name: string, message: string, details: object): Answer => ({
  status,
  body: { data: null, error: { status, name, message, details } },
});

/** What an error is answered with, in Strapi's envelope and with its statuses. What nobody foresaw is logged. */
export function answerTo(error: unknown): Answer {
  if (error instanceof Refusal) {
    return { ...envelope(error.status, error.name, error.message, {}), headers: error.headers };
  }
  if (error instanceof errors.ApplicationError) {
    const { name, message, details } = error as Error & { details: object };
    return envelope(STATUSES.find(([kind]) => error instanceof kind)![1], name, message, details);
  }
  if (isDatabaseAway(error)) {
    const { status, name, message } = DATABASE_AWAY;
    return envelope(status, name, message, {});
  }
  strapi.log.error(error);
  return envelope(500, 'InternalServerError', OUR_FAULT, {});
}
