import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import { get } from '../api';
import type { Attempt } from './attempts';
import type { Principal } from './principals';

/**
 * What an answer must never show: where the code stands, what it asked the database, or how it failed there. A short name counts
 * as a word of its own: among a hundred thousand random codes one spells any four letters.
 */
const INNARDS =
  /\bat \S+ \(|node_modules|\/dist\/|\bselect .+ from\b|SQLSTATE|syntax error at|relation "|\bknex\b|pg_catalog/i;

const AT_ONCE = 12;
const PATIENCE_MS = 20_000;

export interface Fault {
  who: string;
  /** As the router has it. */
  path: string;
  asked: string;
  body: string | undefined;
  why: string;
}

/** What is held against every answer. */
export interface Wall {
  /** Where it is asked. */
  at: string;
  /** What may not be read by whoever asks. */
  hidden: string[];
  /** `METHOD /api/path` of the routes that are for clients. */
  forClients: Set<string>;
}

interface Contract {
  paths: Record<string, Record<string, { security: object[] }>>;
}

/** `METHOD /api/path` of every route that is for clients, by the contract. */
export async function clientRoutes(): Promise<Set<string>> {
  const { paths } = (await get<Contract>('/api/openapi.json')).body;
  const entries = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { security }]) => security.length > 0)
      .map(([method]) => `${method.toUpperCase()} /api${path.replace(/\{(\w+)\}/g, ':$1')}`),
  );
  return new Set(entries);
}

interface Said {
  status: number;
  /** Headers and body. */
  text: string;
  isJson: boolean;
}

const bodiless = (method: string) => method === 'GET' || method === 'HEAD';

/** A browser's `fetch` takes longer for a request than the server does, and there are tens of thousands. */
const agent = new Agent({ keepAlive: true });

const headersOf = ({ token }: Principal, { type, body }: Attempt) => ({
  ...(token && { authorization: `Bearer ${token}` }),
  ...(type && { 'content-type': type }),
  ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }),
});

const isStream = (response: IncomingMessage) => response.headers['content-type']?.startsWith('text/event-stream');

async function answerTo(at: string, principal: Principal, attempt: Attempt): Promise<Said> {
  const { method, url } = attempt;
  const sent = bodiless(method) ? { ...attempt, body: undefined } : attempt;
  const asking = request(`${at}${url}`, { method, agent, timeout: PATIENCE_MS, headers: headersOf(principal, sent) });
  asking.on('timeout', () => asking.destroy()).end(sent.body);
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  const [said, status] = [response.rawHeaders.join('\n'), response.statusCode!];
  if (isStream(response)) {
    response.destroy();
    return { status, text: said, isJson: false };
  }
  const text = await readText(response);
  return { status, text: said + text, isJson: text.startsWith('{') };
}

/** What is said of one that got no answer. */
const NONE: Said = { status: 599, text: '', isJson: false };

const mayEnter = ({ entry }: Principal, { method, path }: Attempt, { forClients }: Wall) =>
  entry === 'all' || (entry === 'reading' && bodiless(method)) || !forClients.has(`${method} ${path}`);

function faultIn(wall: Wall, principal: Principal, attempt: Attempt, { status, text, isJson }: Said): string | null {
  if (status >= 500 && status !== 501) return `answered ${status}`;
  if (wall.hidden.some((word) => text.includes(word))) return 'showed what is not theirs';
  if (isJson && INNARDS.test(text)) return 'showed innards';
  return status < 300 && !mayEnter(principal, attempt, wall) ? `let them in with ${status}` : null;
}

/** Asks everything, a few at a time, and gives what went wrong. */
export async function faultsOf(wall: Wall, principal: Principal, attempts: Attempt[]): Promise<Fault[]> {
  const faults: Fault[] = [];
  const waiting = attempts.values();
  const asker = async () => {
    for (const attempt of waiting) {
      const said = await answerTo(wall.at, principal, attempt).catch(() => NONE);
      const why = faultIn(wall, principal, attempt, said);
      const asked = `${attempt.method} ${attempt.url.slice(0, 200)}`;
      if (why) faults.push({ who: principal.name, path: attempt.path, asked, body: attempt.body?.slice(0, 200), why });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, asker));
  return faults;
}
