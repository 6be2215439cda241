import { error, fail, type ActionFailure } from '@sveltejs/kit';
import type { components } from '$lib/api/schema';
import type { FormFailure } from '$lib/forms/failure';

type Envelope = components['schemas']['Error'];

/** What a call of the API comes back with. */
interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

const ARRIVED_BEFORE = 'What you sent before has arrived, as it was then. Send this as well if it says more.';

const UNEXPECTED = 'Something went wrong on our side. Please try again in a minute.';

/** A proxy in between may answer with a page of its own instead of the envelope. */
const isEnvelope = (body: unknown): body is Envelope =>
  typeof body === 'object' && body !== null && 'error' in body && typeof body.error === 'object';

/** Faults of the server are all the same to a visitor: it does not work just now. */
const statusOf = ({ response }: Answer<unknown>) => (response.status >= 500 ? 503 : response.status);

/**
 * What the API says of an answer to a person. About fields it speaks to whoever filled them in, and of what is not there the
 * error page says more.
 */
function sentenceOf({ error: body, response }: Answer<unknown>): { sentence?: string } {
  if (!isEnvelope(body) || response.status >= 500 || response.status === 404) return {};
  const { message, details } = body.error;
  return details?.errors?.length ? {} : { sentence: message };
}

/** The data of an answer; a refusal becomes the error page of its status. */
export function answered<T>(answer: Answer<T>): T {
  if (answer.data !== undefined) return answer.data;
  const message = isEnvelope(answer.error) ? answer.error.error.message : UNEXPECTED;
  error(statusOf(answer), { message, ...sentenceOf(answer) });
}

/** The data of what a link leads to, null where it leads nowhere. Throws the error page where the API cannot say. */
export function foundAt<T>(answer: Answer<T>): T | null {
  return answer.data !== undefined || answer.response.status >= 429 ? answered(answer) : null;
}

/** Why the API took something not, in one sentence to whoever sent it. */
export function reasonOf({ error: body }: Answer<unknown>): string {
  if (!isEnvelope(body)) return UNEXPECTED;
  const { message, details } = body.error;
  return details?.errors?.[0]?.message ?? message;
}

/** Passwords are never sent back to the browser, files cannot be. */
function typedValues(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === 'string' && !/password/i.test(name)) values[name] = value;
  }
  return values;
}

interface Options {
  /** The form's name of the field that the API means; the path joined by dots unless told. */
  nameOf?: (path: string[]) => string;
  /** Fields that the form sends but nobody sees: their sentences stand above the form. */
  hidden?: string[];
}

/** A refused form: each sentence of the API beside the field it is about, and everything that was typed. */
export function refused(
  answer: Answer<unknown>,
  form: FormData,
  { nameOf = (path) => path.join('.'), hidden = [] }: Options = {},
): ActionFailure<{ failure: FormFailure }> {
  const envelope = isEnvelope(answer.error) ? answer.error.error : null;
  const errors: Record<string, string> = {};
  const general: string[] = [];
  const values = typedValues(form);
  for (const { path, message } of envelope?.details?.errors ?? []) {
    if (path[0] === 'Idempotency-Key') {
      // The key of the attempt before: this is another one.
      values.idempotencyKey = crypto.randomUUID();
      general.push(ARRIVED_BEFORE);
      continue;
    }
    const name = nameOf(path);
    if (name === '' || hidden.includes(name)) general.push(message);
    else errors[name] ??= message;
  }
  if (general.length === 0 && Object.keys(errors).length === 0) general.push(envelope?.message ?? UNEXPECTED);
  const failure = { message: general.join(' ') || null, errors, values };
  return fail(statusOf(answer), { failure });
}
