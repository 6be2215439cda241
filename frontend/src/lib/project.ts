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
