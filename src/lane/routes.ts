import findMyWay, { type HTTPVersion, type Instance } from 'find-my-way';
import type { Contract } from '../http/contract';
import { type Handler, handlerOf } from '../http/controller';
import { declaredRoutes } from '../http/declared';

/** A declared route and what answers it. */
export interface LaneRoute {
  contract: Contract;
  handler: Handler;
}

type Controller = Record<string, Parameters<typeof handlerOf>[0]>;

/** The handler a route names, as Strapi would find it; undefined where it is a plain Koa action. */
function handlerNamed(api: string, name: string): Handler | undefined {
  const [controller, action] = name.split('.') as [string, string];
  const found = (strapi.controller(`api::${api}.${controller}` as never) as unknown as Controller)[action];
  return found && handlerOf(found);
}

const unused = () => undefined;

/** The router of every declared route that takes no file, matching paths the way Strapi's router does. */
export function laneRouter(): Instance<HTTPVersion.V1> {
  const router = findMyWay({ caseSensitive: false, ignoreTrailingSlash: true });
  const prefix = strapi.config.get<string>('api.rest.prefix');
  for (const { api, route } of declaredRoutes()) {
    const { contract } = route;
    const handler = contract.file === undefined ? handlerNamed(api, contract.handler) : undefined;
    const store: LaneRoute | undefined = handler && { contract, handler };
    if (store) router.on(contract.method, `${prefix}${contract.path}`, unused, store);
  }
  return router;
}
