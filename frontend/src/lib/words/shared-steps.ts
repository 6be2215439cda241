import type { SharedProject } from '$lib/api/types';

type Step = SharedProject['steps'][number];

/** Each milestone of a project, to somebody who has no part in it. */
const MILESTONES: Record<Step['kind'], string> = {
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

/** "Work started", "Progress: 62 percent" */
export const sharedStep = ({ kind, percentDone }: Step): string =>
  kind === 'project.report-progress' && percentDone !== null ? `Progress: ${percentDone} percent` : MILESTONES[kind];
