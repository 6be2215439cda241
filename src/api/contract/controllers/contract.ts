import type { Context } from 'koa';
import type { ContractRoute } from '../../../http/contract';
import { openApiDocument } from '../../../http/openapi';

type Router = { routes: object[] };

const hasContract = (route: object): route is ContractRoute => 'contract' in route;

/** Every declared route of every noun. */
function declaredRoutes(): ContractRoute[] {
  const routers = Object.values(strapi.apis).flatMap((api) => Object.values(api.routes as Record<string, Router>));
  return routers.flatMap(({ routes }) => routes).filter(hasContract);
}

let document: object | undefined;

export default {
  show(ctx: Context) {
    document ??= openApiDocument(declaredRoutes());
    ctx.body = document;
  },
};
