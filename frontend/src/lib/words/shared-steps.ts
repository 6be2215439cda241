import type { SharedProject } from '$lib/api/types';

type Step = SharedProject['steps'][number];

/** The milestones of a project, to somebody who has no part in it. What the two sides negotiate is none of theirs. */
const MILESTONES: Partial<Record<Step['kind'], string>> = {
  'project.request': 'Asked for',
  'project.agree': 'Planned',
  'project.accept': 'Planned',
  'project.refuse': 'Not taken on',
  'project.withdraw': 'Withdrawn',
  'project.start': 'Work started',
  'project.report-progress': 'Progress',
  'project.mark-ready': 'Ready to look at',
  'project.accept-delivery': 'Delivery accepted',
  'project.finish': 'Finished',
  'project.cancel': 'Cancelled',
  'project.reopen': 'Taken up again',
};

/** "Work started", "Progress: 62 percent"; null for a step that is no milestone. */
export const sharedStep = ({ kind, percentDone }: Step): string | null =>
  kind === 'project.report-progress' && percentDone !== null
    ? `Progress: ${percentDone} percent`
    : (MILESTONES[kind] ?? null);

/** A project as it stands to them: until it is planned it is proposed, whatever has been offered. */
export const asShown = (shared: SharedProject): SharedProject =>
  shared.state === 'offered' ? { ...shared, state: 'proposed', whoseMove: 'owner', deadline: null } : shared;
