import type { GroupName, Tab } from '$lib/project-groups';

/** The tabs above the list of projects. */
export const tabWords: Record<Tab, string> = {
  proposed: 'Proposed',
  planned: 'Planned',
  in_progress: 'In progress',
  ready: 'Ready',
  finished: 'Finished',
  closed: 'Closed',
};

/** The headings of a list of projects. */
export const groups: Record<GroupName, string> = {
  yours: 'Waiting for you',
  running: 'Running',
  planned: 'Planned',
  proposed: 'Proposed',
  ended: 'Ended',
};

/** Why a list of projects is empty. */
export function emptyProjects(tab: Tab | null, later: boolean, archived: boolean): string {
  if (later) return 'There are no older projects.';
  if (archived) return 'No project is archived.';
  if (tab === 'closed') return 'No project was refused, withdrawn or cancelled.';
  if (tab) return `No project is ${tabWords[tab].toLowerCase()} just now.`;
  return 'No projects yet. Tell us what you need, and follow it here from the first word to the delivery.';
}
