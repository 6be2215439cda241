import type { ContractRoute } from './contract';

type Router = { routes: object[] };

/** A declared route and the noun it stands with. */
interface Declared {
  api: string;
  route: ContractRoute;
}

const hasContract = (route: object): route is ContractRoute => 'contract' in route;

/** Every declared route of every noun. */
export function declaredRoutes(): Declared[] {
  return Object.entries(strapi.apis).flatMap(([api, { routes }]) =>
    Object.values(routes as Record<string, Router>)
      .flatMap((router) => router.routes)
      .filter(hasContract)
      .map((route) => ({ api, route })),
  );
}
