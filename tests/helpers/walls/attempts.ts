import type { Route } from './routes';
import { BODIES, FORMS, QUERIES } from './tricks';
import type { Victim } from './victim';

/** One request of the matrix. */
export interface Attempt {
  method: string;
  /** As the router has it. */
  path: string;
  /** Path and query. */
  url: string;
  type?: string;
  body?: string;
}

const PARAMETER = /:\w+(\([^)]*\))?[?*+]?|\(\.\*\)|\*/g;
const HAS_PARAMETER = /:\w|\*/;
const VERBS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** What stands for the parameter of Strapi's own routes that names a type, in turn. */
const TYPES = ['client', 'project', 'message', 'feedback', 'product', 'activity', 'business'].map(
  (noun) => `api::${noun}.${noun}`,
);
const OF_TYPE = /^:(model|uid|contentType|UID)\b/;

/** Every way to try a route: each trick once, each form of an id once. */
function everyAttempt({ method, path }: Route, victim: Victim): Attempt[] {
  const told = (text: string, parameter = '') => {
    const { documentId, number } = victim.idIn(path, parameter);
    return text.replaceAll('ID', documentId).replaceAll('NUM', String(number));
  };
  let turn = 0;
  const address = (form: string) => {
    turn += 1;
    return path.replace(PARAMETER, (name) => (OF_TYPE.test(name) ? TYPES[turn % TYPES.length]! : told(form, name)));
  };
  const queries = QUERIES.map((query) => ({ method, path, url: `${address('ID')}?${told(query)}` }));
  const bodies = BODIES.map(([type, body]) => ({ method, path, url: address('ID'), type, body: told(body) }));
  const tricks: Attempt[] = method === 'GET' ? queries : [...bodies, ...queries.slice(0, 8)];
  const forms = HAS_PARAMETER.test(path) ? FORMS.map((form) => ({ method, path, url: address(form) })) : [];
  return [...tricks, ...forms];
}

/** Every so many of the attempts, beginning with a turn of its own: in turns all of them. */
export const inTurn = (attempts: Attempt[], share: number, turn: number): Attempt[] =>
  attempts.filter((_, position) => position % share === turn % share);

/** Whether an address is the product's own and not one of Strapi's. */
export const isOurs = (path: string) => /^\/(api|portal)\//.test(path);

/**
 * How a route is tried. The product's own are tried in every way; of Strapi's own, which are closed to most, each takes its
 * share of the ways in turn.
 */
function attemptsAt(route: Route, index: number, victim: Victim): Attempt[] {
  const share = isOurs(route.path) ? 1 : 8;
  return inTurn(everyAttempt(route, victim), share, index);
}

/** The verbs that an address of ours does not take, each once. */
function undeclared(routes: Route[], victim: Victim): Attempt[] {
  const taken = new Set(routes.map(({ method, path }) => `${method} ${path}`));
  const paths = [...new Set(routes.map(({ path }) => path))].filter(isOurs);
  return paths.flatMap((path) =>
    VERBS.filter((method) => !taken.has(`${method} ${path}`)).map((method) => ({
      method,
      path,
      url: path.replace(PARAMETER, (name) => victim.idIn(path, name).documentId),
      ...(!['GET', 'HEAD', 'DELETE'].includes(method) && { type: 'application/json', body: '{"data":{"name":"x"}}' }),
    })),
  );
}

/** Everything that is tried. */
export const everyWay = (routes: Route[], victim: Victim): Attempt[] => [
  ...routes.flatMap((route, index) => attemptsAt(route, index, victim)),
  ...undeclared(routes, victim),
];
