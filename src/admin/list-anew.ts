import type { ListColumns } from './list-cells';

/** Under which the content manager remembers, for each type, how its list was last looked at. */
const KEPT = 'STRAPI_LIST_VIEW_SETTINGS:';

function forgetFilters(key: string): void {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, unknown>;
    delete kept.filters;
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    localStorage.removeItem(key);
  }
}

/**
 * A list that is opened anew shows everything: the archive and the saved views are filters, and what the content manager
 * remembers of those would hide the rest under a link that says nothing of it. Asked for its columns, a list has not
 * yet read what is remembered. What stands in the address stays, so that going back finds it, and so does the order.
 */
export function openAnew(columns: ListColumns): ListColumns {
  Object.keys(localStorage)
    .filter((key) => key.startsWith(KEPT))
    .forEach(forgetFilters);
  return columns;
}
