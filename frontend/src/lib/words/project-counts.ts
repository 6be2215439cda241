import type { ProjectCounts } from '$lib/api/types';
import type { Tab } from '$lib/project-groups';
import { capitalised, count, inWords, listed } from './count';

/** The states a client counts in, in the order a project goes through them, each with the tab that lists just these. */
export const stages: { stage: keyof ProjectCounts; word: string; tab: Tab }[] = [
  { stage: 'proposed', word: 'Proposed', tab: 'proposed' },
  { stage: 'planned', word: 'Planned', tab: 'planned' },
  { stage: 'inProgress', word: 'In progress', tab: 'in_progress' },
  { stage: 'finished', word: 'Finished', tab: 'finished' },
];

const are = (number: number) => (number === 1 ? 'is' : 'are');

/** "Two projects are in progress, one is planned and seven are finished."; null where there is none. */
export function projectSentence({ proposed, planned, inProgress, finished }: ProjectCounts): string | null {
  const present: [number, string][] = [
    [inProgress, 'in progress'],
    [planned, 'planned'],
    [proposed, 'proposed'],
    [finished, 'finished'],
  ];
  const [first, ...others] = present.filter(([number]) => number > 0);
  if (!first) return null;
  const opening = `${capitalised(count(first[0], 'project'))} ${are(first[0])} ${first[1]}`;
  const rest = others.map(([number, state]) => `${inWords(number)} ${are(number)} ${state}`);
  return `${listed([opening, ...rest])}.`;
}
