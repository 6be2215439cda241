import { useSyncExternalStore } from 'react';

/**
 * A place outside of a list for what was chosen in one of its rows: while a list is read anew its rows are gone, and a
 * dialog inside of one would be gone with them, and what was typed in it.
 */
export function choiceOf<Chosen>(): { choose: (next: Chosen | null) => void; useChosen: () => Chosen | null } {
  let chosen: Chosen | null = null;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    choose: (next) => {
      chosen = next;
      for (const tell of listeners) tell();
    },
    useChosen: () => useSyncExternalStore(subscribe, () => chosen),
  };
}
