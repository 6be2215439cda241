/** What a field said before somebody changed it, and what they typed. */
export type Change = [before: string, typed: string];

/**
 * What somebody has typed stays in their browser until it is sent, so that a closed tab loses nothing. Of a form, only what
 * differs from what the page offered is kept. Where the browser keeps nothing (private windows, a full store), the form works as
 * it does without.
 */
type Changes = Record<string, Change | undefined>;

const PREFIX = 'draft:';

/** Each tab keeps what stands in its own form; the latest of all tabs is what a tab finds that has nothing yet. */
type Store = () => Storage;
const ofTab: Store = () => sessionStorage;
const ofAll: Store = () => localStorage;

/** Does what a browser that keeps nothing may refuse. */
function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

const parsed = (text: string | null | undefined): Changes =>
  quietly(() => ({ ...(JSON.parse(text ?? '{}') as Changes) })) ?? {};

const read = (store: Store, name: string) => parsed(quietly(() => store().getItem(PREFIX + name)));

function write(store: Store, name: string, changes: Changes): void {
  const text = JSON.stringify(changes);
  quietly(() => (text === '{}' ? store().removeItem(PREFIX + name) : store().setItem(PREFIX + name, text)));
}

/** What differs, field by field, from what another has typed there. */
const without = (changes: Changes, other: Changes): Changes =>
  Object.fromEntries(Object.entries(changes).filter(([field, change]) => change?.[1] !== other[field]?.[1]));

/** What a form finds when it is opened: this tab's, and of other fields the latest. It is this tab's from then on. */
export function foundAgain(name: string): Changes {
  const found = { ...read(ofAll, name), ...read(ofTab, name) };
  write(ofTab, name, found);
  return found;
}

/** Keeps what was typed in a field; undefined where it says again what it said before. */
export function keepChange(name: string, field: string, change: Change | undefined): void {
  for (const store of [ofTab, ofAll]) write(store, name, { ...read(store, name), [field]: change });
}

/** Forgets what stood in this tab's form. What was typed in another tab since is another's. */
export function sentOrDropped(name: string): void {
  write(ofAll, name, without(read(ofAll, name), read(ofTab, name)));
  write(ofTab, name, {});
}

/** Forgets every draft: whoever has the browser next is somebody else. */
export function forgetDrafts(): void {
  for (const store of [ofTab, ofAll]) {
    quietly(() => Object.keys(store()).forEach((key) => key.startsWith(PREFIX) && store().removeItem(key)));
  }
}

/** What was sent or dropped in another tab is no longer to be sent in this one, unless something else was typed here. */
export function hearOtherTabs(): () => void {
  const hear = ({ key, oldValue, newValue }: StorageEvent) => {
    if (!key?.startsWith(PREFIX)) return;
    const name = key.slice(PREFIX.length);
    const left = parsed(newValue);
    const over = Object.entries(parsed(oldValue)).filter(([field]) => !(field in left));
    write(ofTab, name, without(read(ofTab, name), Object.fromEntries(over)));
  };
  addEventListener('storage', hear);
  return () => removeEventListener('storage', hear);
}
