import type { ProjectBrief, ProjectState } from './api/types';

/**
 * The tabs above the list of projects, and the states behind each: the steps on the way, and all that left it. What is ready
 * counts among what is in progress, as everywhere.
 */
export const tabs = {
  proposed: ['proposed', 'offered'],
  planned: ['planned'],
  in_progress: ['in_progress', 'ready'],
  ready: ['ready'],
  finished: ['finished'],
  closed: ['refused', 'withdrawn', 'cancelled'],
} as const satisfies Record<string, readonly ProjectState[]>;

/** The states of what is still to be answered or done. */
export const openStates: ProjectState[] = [...tabs.proposed, ...tabs.planned, ...tabs.in_progress, ...tabs.ready];

export type Tab = keyof typeof tabs;

export const isTab = (text: string | null): text is Tab => text !== null && Object.hasOwn(tabs, text);

/** The groups of a list of projects, in the order in which they matter to the reader. */
export const groupNames = ['yours', 'running', 'planned', 'proposed', 'ended'] as const;
export type GroupName = (typeof groupNames)[number];

function groupOf({ state, whoseMove }: ProjectBrief): GroupName {
  if (whoseMove === null) return 'ended';
  if (whoseMove === 'client') return 'yours';
  if (state === 'planned') return 'planned';
  return state === 'proposed' || state === 'offered' ? 'proposed' : 'running';
}

/** The queue in its own order; everything else stays as it came. */
const byPlace = (one: ProjectBrief, other: ProjectBrief) => (one.queuePosition ?? 0) - (other.queuePosition ?? 0);

/** The projects by group; groups without one are left out. */
export function grouped(projects: ProjectBrief[]): { name: GroupName; projects: ProjectBrief[] }[] {
  return groupNames
    .map((name) => ({ name, projects: projects.filter((project) => groupOf(project) === name).sort(byPlace) }))
    .filter((group) => group.projects.length > 0);
}
