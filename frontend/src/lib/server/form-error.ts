import { isHttpError, json, type RequestEvent } from '@sveltejs/kit';

/**
 * An error that was met before the action of a form was reached, in the shape of that action's answer: SvelteKit names no type
 * in its own, which a form would take for success.
 * @throws the cause itself where no form of a script waits for the answer, or it is no error page
 */
export function formError({ request }: Pick<RequestEvent, 'request'>, cause: unknown): Response {
  if (!isHttpError(cause) || !request.headers.has('x-sveltekit-action')) throw cause;
  return json({ type: 'error', error: cause.body }, { status: cause.status });
}
