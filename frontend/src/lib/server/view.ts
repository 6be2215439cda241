import { isHttpError, redirect, type RequestEvent } from '@sveltejs/kit';
import { createPublicApi } from './api';
import { stopLooking } from './session';

/** Ends a look at what a client sees, here at once and on the server as soon as it can be reached. */
export async function leaveView(event: RequestEvent, jwt: string): Promise<never> {
  stopLooking(event);
  try {
    await createPublicApi(event.locals.visitor).POST('/auth/view/end', { body: { jwt } });
  } catch (cause) {
    if (!isHttpError(cause, 503)) throw cause;
  }
  redirect(303, '/view');
}
