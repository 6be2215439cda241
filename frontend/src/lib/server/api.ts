import { error } from '@sveltejs/kit';
import createClient, { type Client, type Middleware } from 'openapi-fetch';
import type { paths } from '$lib/api/schema';
import { apiUrl, onBehalfOf } from './settings';
import type { Visitor } from './visitor';

export type Api = Client<paths>;

const PATIENCE_MS = 15_000;
export const AWAY = 'The portal cannot be reached just now. Nothing is lost; please try again in a minute.';

/**
 * Asks the API. Refusals are answers; no answer at all within `patience` milliseconds is a 503, in a page as in a form. What has
 * begun to answer may take longer: a large file goes at the pace of its reader.
 */
export async function reach(request: Request | string, init: RequestInit, patience = PATIENCE_MS): Promise<Response> {
  const gaveUp = new AbortController();
  const timer = setTimeout(() => gaveUp.abort(), patience);
  try {
    return await fetch(request, { ...init, signal: gaveUp.signal });
  } catch {
    error(503, AWAY);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The API as a stranger sees it.
 * @param visitor the browser that it is asked for
 * @param patience milliseconds to wait for an answer
 */
export function createPublicApi(visitor: Visitor, patience = PATIENCE_MS): Api {
  return createClient<paths>({
    baseUrl: `${apiUrl()}/api`,
    fetch: (request) => reach(request, { redirect: 'error' }, patience),
    headers: onBehalfOf(visitor),
  });
}

/**
 * The API as one client sees it.
 * @param token gives the token to call it with at that moment
 * @param whenRefused hears of a 401, which here always means: the session is over
 */
export function createClientApi(visitor: Visitor, token: () => Promise<string>, whenRefused: () => never): Api {
  const api = createPublicApi(visitor);
  const bearer: Middleware = {
    async onRequest({ request }) {
      request.headers.set('Authorization', `Bearer ${await token()}`);
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
