import { error, type RequestEvent } from '@sveltejs/kit';

/** In bytes. What is longer holds files: no form of words comes near. */
const WORDS = 256 * 1024;

const TOO_LARGE = 'This is too large to be sent by somebody who is not signed in.';

/** A body of unsaid length may be of any. */
function isLarge({ method, headers }: Request): boolean {
  if (method === 'GET' || method === 'HEAD') return false;
  const length = headers.get('content-length');
  return length === null ? headers.has('transfer-encoding') : Number(length) > WORDS;
}

/**
 * Lets only who is signed in send files: a form is held in memory whole before the API is asked anything, so strangers could
 * fill that. What is refused is read to its end all the same, and dropped: a browser in the middle of sending hears no answer.
 */
export async function refuseLarge({ request, locals }: RequestEvent): Promise<void> {
  if (!isLarge(request)) return;
  const drop = () => request.body?.pipeTo(new WritableStream());
  try {
    const { response } = await locals.api.GET('/users/me');
    if (response.status !== 401) return;
  } catch (leadsAway) {
    await drop();
    throw leadsAway;
  }
  await drop();
  error(413, TOO_LARGE);
}
