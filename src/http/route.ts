import { checkRequest } from './check-request';
import { anybody, API_TOKEN, clientSession } from './client-session';
import type { Contract, ContractRoute } from './contract';

type Declaration = Omit<Contract, 'access'>;

/**
 * A route for a signed-in client. API tokens pass too, under Strapi's own scopes: for them the core action of
 * the same name answers (see `clientController`).
 */
export function clientRoute(declaration: Declaration): ContractRoute {
  return route({ ...declaration, access: 'client' }, { strategies: [clientSession, API_TOKEN] });
}

/** A route that anybody may call. */
export function publicRoute(declaration: Declaration): ContractRoute {
  return route({ ...declaration, access: 'public' }, false);
}

/** The same where API tokens get more: the core action of the same name answers them, under Strapi's own scopes. */
export function publicOrTokenRoute(declaration: Declaration): ContractRoute {
  return route({ ...declaration, access: 'public' }, { strategies: [API_TOKEN, anybody] });
}

function route(contract: Contract, auth: unknown): ContractRoute {
  const { method, path, handler } = contract;
  return { method, path, handler, contract, config: { auth, middlewares: [checkRequest(contract)] } };
}
