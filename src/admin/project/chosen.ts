import { choiceOf } from '../outside';
import type { Action, ProjectBrief } from './project';

/** An action that was chosen for a project and waits for its words. */
export interface Chosen {
  action: Action;
  project: ProjectBrief;
}

/** `choose` opens the dialog of an action, or closes it; `useChosen` tells what is chosen now. */
export const { choose, useChosen } = choiceOf<Chosen>();

/** The id of the button that a project's dialog was opened with. */
export const menuId = (documentId: string): string => `project-menu-${documentId}`;
