import type { Project } from '$lib/api/types';
import { dayAt, type Clock } from '$lib/dates';
import { lastEnd } from '$lib/project';
import { queueSentence } from './queue';

interface ProjectDate {
  label: string;
  day: string | null;
  /** What stands where there is no day. */
  none: string;
}

/** The day on which a project was finished; null for one that was entered as finished. */
function finishedOn(clock: Clock, timeline: Project['timeline']): string | null {
  const end = lastEnd(timeline);
  return end ? dayAt(clock, new Date(end.createdAt)) : null;
}

/** The date that a project is about now: wished for, offered, expected, finished; none where it led nowhere. */
export function dateOf(
  clock: Clock,
  { state, deadline, wishedDeadline, timeline }: Pick<Project, 'state' | 'deadline' | 'wishedDeadline' | 'timeline'>,
): ProjectDate | null {
  if (state === 'refused' || state === 'withdrawn' || state === 'cancelled') return null;
  if (state === 'proposed') return { label: 'You wish for it by', day: wishedDeadline, none: 'No date yet' };
  if (state === 'finished') {
    const day = finishedOn(clock, timeline);
    if (day) return { label: 'Finished on', day, none: '' };
    return deadline ? { label: 'Was expected', day: deadline, none: '' } : null;
  }
  return { label: 'Expected', day: deadline, none: 'No fixed date' };
}

/** Whether the price of a project was offered and never agreed to. */
function isOnlyOffered({ state, timeline }: Pick<Project, 'state' | 'timeline'>): boolean {
  if (state !== 'cancelled') return state === 'offered' || state === 'refused' || state === 'withdrawn';
  const end = timeline.find(({ kind }) => kind === 'project.cancel');
  return (end?.details.changed as { state?: { from: unknown } } | undefined)?.state?.from === 'offered';
}

/** What a project's price is; null where there is none yet, or none any more. */
export function priceLabel(project: Pick<Project, 'state' | 'price' | 'timeline'>): string | null {
  const { state, price } = project;
  const stands = ['offered', 'planned', 'in_progress', 'ready', 'finished'].includes(state);
  if (price === null && !stands) return null;
  return isOnlyOffered(project) ? 'Offered price' : 'Agreed price';
}

/** The words for the figures of a project. */
export const figuresOf = (clock: Clock, project: Project) => ({
  date: dateOf(clock, project),
  price: priceLabel(project),
  queue: queueSentence(clock, project),
});

export type ProjectWords = ReturnType<typeof figuresOf>;
