import type { ContractRoute } from './contract';
import { isForTokens } from './token-routes';

interface AnyRoute {
  method: string;
  path: string;
  config?: { middlewares?: unknown[] };
}

/** The nouns of a Strapi with their routers, as `strapi.apis` has them. */
export type Nouns = Record<string, { routes: Record<string, { routes: AnyRoute[] }> }>;

/** A declared route and the noun it stands with. */
interface Declared {
  api: string;
  route: ContractRoute;
}

const hasContract = (route: AnyRoute): route is AnyRoute & ContractRoute => 'contract' in route;

/** Every route of every noun, declared or not. */
const everyRoute = (nouns: Nouns): { api: string; route: AnyRoute }[] =>
  Object.entries(nouns).flatMap(([api, { routes }]) =>
    Object.values(routes)
      .flatMap((router) => router.routes)
      .map((route) => ({ api, route })),
  );

/** Every declared route of every noun. */
export const declaredRoutes = (): Declared[] =>
  everyRoute(strapi.apis as Nouns).flatMap(({ api, route }) => (hasContract(route) ? [{ api, route }] : []));

/** `METHOD /path` of the routes that neither have a contract nor are for API tokens alone. */
export const routesWithoutRule = (nouns: Nouns): string[] =>
  everyRoute(nouns)
    .filter(({ route }) => !hasContract(route) && !isForTokens(route))
    .map(({ route }) => `${route.method} ${route.path}`);
