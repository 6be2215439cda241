import type { Project, ProjectBrief, ProjectEvent, ProjectState } from './api/types';

/** The steps on the way; the ways out of it (refused, withdrawn, cancelled) are none. */
export const steps = ['proposed', 'planned', 'in_progress', 'ready', 'finished'] as const;

/** Where a project stands on the way, counted from 0; null where it left the way. */
export function stepOf(state: ProjectState): number | null {
  const index = steps.findIndex((step) => step === (state === 'offered' ? 'proposed' : state));
  return index === -1 ? null : index;
}

/** How the dot before a state looks: in line, running, the reader's move, ended. */
export type Look = 'waiting' | 'running' | 'yours' | 'ended';

export function lookOf({ state, whoseMove }: Pick<ProjectBrief, 'state' | 'whoseMove'>): Look {
  if (whoseMove === null) return 'ended';
  if (whoseMove === 'client') return 'yours';
  return state === 'in_progress' ? 'running' : 'waiting';
}

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

/** The owner's steps that make it the client's move, by the state they lead to. */
const LED_HERE: Partial<Record<ProjectState, string>> = { offered: 'project.offer', ready: 'project.mark-ready' };

/** What the owner wrote with the offer or the delivery that waits for the client. */
export function waitingNote({ state, timeline }: Pick<Project, 'state' | 'timeline'>): string | null {
  const note = timeline.find(({ kind }) => kind === LED_HERE[state])?.details.note;
  return typeof note === 'string' && note !== '' ? note : null;
}

const FINISHED = ['project.accept-delivery', 'project.finish'];

/** What finished a project last; undefined of one that was entered as finished. */
export const lastEnd = (timeline: ProjectEvent[]): ProjectEvent | undefined =>
  timeline.find(({ kind }) => FINISHED.includes(kind));

/** The client's acceptance that finished a project; undefined where the owner did, such as after reopening it at another price. */
export function acceptanceOf({ state, timeline }: Pick<Project, 'state' | 'timeline'>): ProjectEvent | undefined {
  const end = state === 'finished' ? lastEnd(timeline) : undefined;
  return end?.kind === 'project.accept-delivery' ? end : undefined;
}

/** The address of a project's page. */
export const projectHref = (documentId: string) => `/projects/${encodeURIComponent(documentId)}`;
