import { checkRequest } from './check-request';
import { API_TOKEN, clientSession } from './client-session';
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

function route(contract: Contract, auth: unknown): ContractRoute {
  const { method, path, handler } = contract;
  return { method, path, handler, contract, config: { auth, middlewares: [checkRequest(contract)] } };
}
