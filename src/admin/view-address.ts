import type { Filter } from './saved-views';
import { listAddress } from './types';

/** What a value of a query is called and says, as the content manager writes it into the address. */
function pairsOf(value: unknown, name: string): [name: string, value: string][] {
  if (typeof value !== 'object' || value === null) return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => pairsOf(inner, `${name}[${key}]`));
}

/** Where the list of a type is, with a saved view of it open. */
export const viewAddress = (type: string, view: readonly Filter[]): string =>
  `${listAddress(type)}?${new URLSearchParams(pairsOf(view, 'filters[$and]')).toString()}`;
