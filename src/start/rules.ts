import { type Nouns, routesWithoutRule } from '../http/declared';

/**
 * Refuses to serve when a route of a noun was declared without saying whose it is: a door that nobody thought about is
 * no door. Throws with the addresses.
 */
export function requireRules(nouns: Nouns): void {
  const open = routesWithoutRule(nouns);
  if (open.length === 0) return;
  throw new Error(
    `Nothing says who may call ${open.join(', ')}. Declare it with clientRoute, publicRoute or tokenRoutes.`,
  );
}
