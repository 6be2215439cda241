import { beforeAll, expect, test } from '@jest/globals';
import { get } from '../../helpers/api';
import { portal } from '../../helpers/portal';
import { type Attempt, attemptsAt } from '../../helpers/walls/attempts';
import { type Principal, strangers } from '../../helpers/walls/principals';
import { type Route, routesOf } from '../../helpers/walls/routes';
import { type Victim, victim } from '../../helpers/walls/victim';

/** What an answer must never show: where the code stands, what it asked the database, or how it failed there. */
const INNARDS =
  /\bat \S+ \(|node_modules|\/dist\/|\bselect .+ from\b|SQLSTATE|syntax error at|relation "|knex|pg_catalog/i;

const AT_ONCE = 12;
const PATIENCE_MS = 20_000;

interface Fault {
  who: string;
  asked: string;
  body: string | undefined;
  why: string;
}

let ada: Victim;
let routes: Route[];
let principals: Principal[];
/** `METHOD /api/path` of the routes that are for clients. */
let forClients: Set<string>;

interface Contract {
  paths: Record<string, Record<string, { security: object[] }>>;
}

async function clientRoutes(): Promise<Set<string>> {
  const { paths } = (await get<Contract>('/api/openapi.json')).body;
  const entries = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { security }]) => security.length > 0)
      .map(([method]) => `${method.toUpperCase()} /api${path.replace(/\{(\w+)\}/g, ':$1')}`),
  );
  return new Set(entries);
}

beforeAll(async () => {
  ada = await victim();
  routes = routesOf(portal());
  principals = await strangers();
  forClients = await clientRoutes();
}, 120_000);

async function answerTo({ token }: Principal, { route, url, type, body }: Attempt): Promise<[number, string]> {
  const response = await fetch(`${portal().apiUrl}${url}`, {
    method: route.method,
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE_MS),
    headers: { ...(token && { authorization: `Bearer ${token}` }), ...(type && { 'content-type': type }) },
    ...(body !== undefined && route.method !== 'GET' && { body }),
  });
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
    await response.body?.cancel();
    return [response.status, ''];
  }
  return [response.status, await response.text()];
}

function faultIn(principal: Principal, { route }: Attempt, status: number, text: string): string | null {
  if (status >= 500 && status !== 501) return `answered ${status}`;
  if (text.includes(ada.canary)) return 'showed what is not theirs';
  if (text.startsWith('{') && INNARDS.test(text)) return 'showed innards';
  const theirs = principal.isClient || !forClients.has(`${route.method} ${route.path}`);
  return !theirs && status < 300 ? `let them in with ${status}` : null;
}

/** Asks everything, a few at a time, and gives what went wrong. */
async function faultsOf(principal: Principal, attempts: Attempt[]): Promise<Fault[]> {
  const faults: Fault[] = [];
  const waiting = attempts.values();
  const asker = async () => {
    for (const attempt of waiting) {
      const [status, text] = await answerTo(principal, attempt);
      const why = faultIn(principal, attempt, status, text);
      const asked = `${attempt.route.method} ${attempt.url.slice(0, 200)}`;
      if (why) faults.push({ who: principal.name, asked, body: attempt.body?.slice(0, 200), why });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, asker));
  return faults;
}

test('whoever asks, by every route and in every way, finds nothing of another client and breaks nothing', async () => {
  const before = await ada.digest();
  const attempts = routes.flatMap((route, index) => attemptsAt(route, index, ada));
  const faults: Fault[] = [];
  for (const principal of principals) faults.push(...(await faultsOf(principal, attempts)));
  expect(faults).toEqual([]);
  expect(await ada.digest()).toBe(before);
  expect(attempts.length * principals.length).toBeGreaterThan(20_000);
  // The other client was one to the end: what was refused was not refused for a dead session.
  const [, other] = principals;
  expect((await get('/api/users/me', { token: other!.token })).status).toBe(200);
}, 600_000);
