import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { parse } from 'node:querystring';
import type { FindResult, HTTPMethod, HTTPVersion, Instance } from 'find-my-way';
import { addressOf } from '../http/address';
import { type AnyAnswer, send } from '../http/answer';
import { callOf } from '../http/call';
import { checkedBy } from '../http/check-request';
import { type ClientSession, isBarred, sessionIn } from '../http/client-session';
import { announcedJson, readJson } from './body';
import { answerTo } from './errors';
import { chainHeaders } from './headers';
import { laneRouter, type LaneRoute } from './routes';

/** A request that the lane can answer: its route, who asks, and how long its body is. */
interface Taken {
  route: LaneRoute;
  params: FindResult<HTTPVersion.V1>['params'];
  session: ClientSession | null;
  bytes: number;
}

const textOf = (header: string | string[] | undefined) => (Array.isArray(header) ? header.join(', ') : (header ?? ''));

/** Keys in brackets, which Strapi takes apart. */
const NESTED = /\[|%5b/i;

/**
 * Whether the lane answers a request: a declared route, a good token of ours or none where it takes none, plain JSON or no body, a plain
 * query, and no browser of another origin. Everything else goes the way it always went.
 */
function taken(router: Instance<HTTPVersion.V1>, request: IncomingMessage): Taken | null {
  const { method, url = '', headers } = request;
  if (headers.origin !== undefined || NESTED.test(url)) return null;
  const found = router.find(method as HTTPMethod, url);
  if (!found) return null;
  const route = found.store as LaneRoute;
  const { contract } = route;
  const { authorization } = headers;
  const session = sessionIn(authorization ?? '');
  const isForClients = contract.access === 'client';
  // What is none of ours may be an API token's.
  if (!session && (isForClients || authorization !== undefined)) return null;
  if (session && isForClients && isBarred(session, contract.method)) return null;
  const bytes = announcedJson(request);
  if (bytes === null || (bytes > 0 && !contract.body)) return null;
  return { route, params: found.params, session, bytes };
}

const pathAndQuery = (url = ''): [path: string, query: string] => {
  const at = url.indexOf('?');
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)];
};

async function answerOf(request: IncomingMessage, { route, params, session, bytes }: Taken): Promise<AnyAnswer> {
  const [path, query] = pathAndQuery(request.url);
  const body = bytes > 0 ? await readJson(request) : {};
  const checked = checkedBy(route.contract, { params, query: { ...parse(query) }, body });
  const call = callOf(
    {
      method: request.method ?? '',
      path,
      header: (name) => textOf(request.headers[name]),
      address: () => addressOf(request),
      files: [],
    },
    checked,
  );
  return route.handler((session ? { ...call, session } : call) as never);
}

/** What a lane does with a request it has taken; a connection that broke meanwhile is nobody's fault. */
async function dispatch(
  request: IncomingMessage,
  response: ServerResponse,
  found: Taken,
  headers: Record<string, string>,
): Promise<void> {
  try {
    send(response, await answerOf(request, found), headers);
  } catch (error) {
    if (response.headersSent || response.destroyed) response.destroy();
    else send(response, answerTo(error), headers);
  }
}

/**
 * Answers the declared routes ahead of Strapi's middlewares and router, from the same declarations: contract, handler,
 * headers. `FAST_LANE=false` leaves them to Strapi. Called when everything is loaded, before the server listens.
 */
export async function openLane(): Promise<void> {
  if (!strapi.config.get<boolean>('portal.fastLane')) return;
  const router = laneRouter();
  const headers = await chainHeaders();
  const server = strapi.server.httpServer;
  const [chain] = server.listeners('request') as [RequestListener];
  server.removeListener('request', chain);
  server.on('request', (request, response) => {
    const found = taken(router, request);
    if (!found) {
      chain(request, response);
      return;
    }
    void dispatch(request, response, found, headers);
  });
}
