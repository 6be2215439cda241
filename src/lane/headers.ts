import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

type Middleware = (ctx: object, next: () => Promise<void>) => Promise<void>;
type Factory = (config: object, context: { strapi: typeof strapi }) => Middleware;

const SECURITY = 'strapi::security';

interface Configured {
  name: string;
  config?: object;
}

/** What `config/middlewares.ts` says of the security middleware. */
function configured(): object {
  const entries = strapi.config.get<(string | Configured)[]>('middlewares');
  const found = entries.find((entry): entry is Configured => typeof entry === 'object' && entry.name === SECURITY);
  return found?.config ?? {};
}

/**
 * The headers that Strapi's chain sets on every answer of the API. They are asked of its own security middleware,
 * once, so that neither its settings nor its next version can leave the lane behind.
 */
export async function chainHeaders(): Promise<Record<string, string>> {
  const factory = strapi.middleware(SECURITY) as unknown as Factory;
  const req = new IncomingMessage(new Socket());
  const res = new ServerResponse(req);
  const ctx = { req, res, request: req, response: res, method: 'GET', path: '/api', state: {} };
  await factory(configured(), { strapi })(ctx, () => Promise.resolve());
  const headers = Object.entries(res.getHeaders()).map(([name, value]) => [name, String(value)] as const);
  // Strapi's CORS middleware says this of every answer, whoever asks.
  return { ...Object.fromEntries(headers), vary: 'Origin' };
}
