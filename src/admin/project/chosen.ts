import { useSyncExternalStore } from 'react';
import type { Action, ProjectBrief } from './project';

/** An action that was chosen for a project and waits for its words. */
export interface Chosen {
  action: Action;
  project: ProjectBrief;
}

let chosen: Chosen | null = null;
const listeners = new Set<() => void>();

/**
 * Opens the dialog of an action, or closes it. What is chosen in a row is kept outside of it: while a list is read anew
 * its rows are gone, and a dialog inside of one would be gone with them, and what was typed in it.
 */
export function choose(next: Chosen | null): void {
  chosen = next;
  for (const tell of listeners) tell();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What is chosen now. */
export const useChosen = (): Chosen | null => useSyncExternalStore(subscribe, () => chosen);

/** The id of the button that a project's dialog was opened with. */
export const menuId = (documentId: string): string => `project-menu-${documentId}`;
