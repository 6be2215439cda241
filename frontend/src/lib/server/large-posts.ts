import { error, type RequestEvent } from '@sveltejs/kit';
import { atOnce } from './at-once';

/** In bytes. What is longer holds files: no form of words comes near. */
const WORDS = 256 * 1024;

const TOO_LARGE = 'This is too large to be sent by somebody who is not signed in.';

const BUSY = 'Other files of yours are still on their way here. Wait until they have arrived, then try again.';

/** Counts the forms with files of each user. Whom the API cannot name, such as while it is away, are one. */
const holdFor = atOnce<string | null>(3, () => error(429, { message: BUSY, sentence: BUSY }));

/** A body of unsaid length may be of any. */
function isLarge({ method, headers }: Request): boolean {
  if (method === 'GET' || method === 'HEAD') return false;
  const length = headers.get('content-length');
  return length === null ? headers.has('transfer-encoding') : Number(length) > WORDS;
}

const NOTHING_HELD = () => {};

/** Reads what was sent to its end and drops it: a browser in the middle of sending hears no answer. */
export async function drain(request: Request): Promise<void> {
  if (isLarge(request)) await request.body?.pipeTo(new WritableStream());
}

/**
 * Lets only who is signed in send files, and of each only a few forms at once: a form is held in memory whole before the API is
 * asked anything, so that could be filled. What is refused is read to its end all the same, and dropped.
 * @returns what is called once the request is answered
 */
export async function admitLarge({ request, locals }: RequestEvent): Promise<() => void> {
  if (!isLarge(request)) return NOTHING_HELD;
  try {
    const { data, response } = await locals.api.GET('/users/me');
    if (response.status === 401) error(413, TOO_LARGE);
    return holdFor(data?.documentId ?? null);
  } catch (refused) {
    await drain(request);
    throw refused;
  }
}
