/** Under which the browser's tab remembers what was typed. */
const IN_TAB = 'clientele:typed:';

/** What was typed and not sent, by whom and for what. */
const kept = new Map<string, object>();

const listeners = new Set<() => void>();

/** Of a place where nothing is kept. */
export const NOTHING = {};

const isFiles = (value: unknown) => Array.isArray(value) && value.some((one) => one instanceof File);

/** What a tab can remember: files are gone with the page. */
const lasting = (typed: object) =>
  JSON.stringify(Object.fromEntries(Object.entries(typed).filter(([, v]) => !isFiles(v))));

function remember(place: string, typed: object): void {
  try {
    if (typed === NOTHING) sessionStorage.removeItem(IN_TAB + place);
    else sessionStorage.setItem(IN_TAB + place, lasting(typed));
  } catch {
    // A browser that remembers nothing, or no more: the page still does.
  }
}

function remembered(place: string): object {
  try {
    return (JSON.parse(sessionStorage.getItem(IN_TAB + place) ?? 'null') as object | null) ?? NOTHING;
  } catch {
    return NOTHING;
  }
}

/** What is kept in a place: NOTHING where nothing is. The same until it is changed. */
export function keptIn(place: string): object {
  const found = kept.get(place) ?? remembered(place);
  if (found !== NOTHING) kept.set(place, found);
  return found;
}

/**
 * Keeps what is typed for as long as the browser's tab is open, so that neither a reload nor the end of a session takes it;
 * of nothing nothing is kept.
 * @param place who types it and for what
 * @param inTab whether it is to outlive the page
 */
export function keep(place: string, typed: object, inTab = true): void {
  const next = Object.keys(typed).length > 0 ? typed : NOTHING;
  if (next === NOTHING) kept.delete(place);
  else kept.set(place, next);
  if (inTab) remember(place, next);
  for (const tell of listeners) tell();
}

/** Hears of every change. @returns what ends it */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
