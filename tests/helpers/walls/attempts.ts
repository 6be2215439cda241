import type { Route } from './routes';
import { BODIES, FORMS, QUERIES } from './tricks';
import type { Victim } from './victim';

/** One request of the matrix. */
export interface Attempt {
  route: Route;
  /** Path and query. */
  url: string;
  type?: string;
  body?: string;
}

const PARAMETER = /:\w+(\([^)]*\))?[?*+]?|\(\.\*\)|\*/g;
const HAS_PARAMETER = /:\w|\*/;

/** Every way to try a route: each trick once, each form of an id once. */
function everyAttempt(route: Route, victim: Victim): Attempt[] {
  const { documentId, number } = victim.idIn(route.path);
  const told = (text: string) => text.replaceAll('ID', documentId).replaceAll('NUM', String(number));
  const address = (form: string) => route.path.replace(PARAMETER, told(form));
  const usual = address('ID');
  const queries = QUERIES.map((query) => ({ route, url: `${usual}?${told(query)}` }));
  const bodies = BODIES.map(([type, body]) => ({ route, url: usual, type, body: told(body) }));
  const tricks: Attempt[] = route.method === 'GET' ? queries : [...bodies, ...queries.slice(0, 8)];
  const forms = HAS_PARAMETER.test(route.path) ? FORMS.map((form) => ({ route, url: address(form) })) : [];
  return [...tricks, ...forms];
}

/**
 * How a route is tried. The product's own are tried in every way; of Strapi's own, which are closed to all of these,
 * each takes its share of the ways in turn.
 */
export function attemptsAt(route: Route, index: number, victim: Victim): Attempt[] {
  const every = everyAttempt(route, victim);
  const share = /^\/(api|portal)\//.test(route.path) ? 1 : 8;
  return every.filter((_, position) => position % share === index % share);
}
