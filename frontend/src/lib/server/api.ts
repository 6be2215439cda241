import { error } from '@sveltejs/kit';
import createClient, { type Client, type Middleware } from 'openapi-fetch';
import type { paths } from '$lib/api/schema';
import { apiUrl, onBehalfOf } from './settings';

export type Api = Client<paths>;

const PATIENCE_MS = 15_000;
export const AWAY = 'The portal cannot be reached just now. Nothing is lost; please try again in a minute.';

/** Refusals of the API are answers. No answer at all is a 503, in a page as in a form. */
const reaching =
  (patience: number) =>
  async (request: Request): Promise<Response> => {
    try {
      return await fetch(request, { signal: AbortSignal.timeout(patience), redirect: 'error' });
    } catch {
      error(503, AWAY);
    }
  };

/**
 * The API as a stranger sees it.
 * @param clientAddress the browser's, so that the API counts attempts per person and not per site
 * @param patience milliseconds to wait for an answer
 */
export function createPublicApi(clientAddress: string, patience = PATIENCE_MS): Api {
  return createClient<paths>({
    baseUrl: `${apiUrl()}/api`,
    fetch: reaching(patience),
    headers: onBehalfOf(clientAddress),
  });
}

/** The API as one client sees it; `whenRefused` hears of a 401, which here always means: the session is over. */
export function createClientApi(clientAddress: string, jwt: string, whenRefused: () => never): Api {
  const api = createPublicApi(clientAddress);
  const bearer: Middleware = {
    onRequest({ request }) {
      request.headers.set('Authorization', `Bearer ${jwt}`);
    },
    onResponse({ response }) {
      if (response.status === 401) whenRefused();
    },
  };
  api.use(bearer);
  return api;
}

/** The API while nobody can say who is calling: every call fails the way an unreachable one does. */
export function createAbsentApi(): Api {
  return createClient<paths>({ baseUrl: apiUrl(), fetch: () => error(503, AWAY) });
}
