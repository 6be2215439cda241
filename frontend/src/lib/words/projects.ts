import type { ProjectBrief, ProjectState } from '$lib/api/types';
import { dayOf, type Clock } from '$lib/dates';
import { money } from '$lib/money';
import { capitalised } from './count';
import type { MainAction } from './project-steps';

/** Each state in a word or two. */
export const states: Record<ProjectState, string> = {
  proposed: 'Proposed',
  offered: 'Offered',
  planned: 'Planned',
  in_progress: 'In progress',
  ready: 'Ready',
  finished: 'Finished',
  refused: 'Refused',
  withdrawn: 'Withdrawn',
  cancelled: 'Cancelled',
};

/** Whose turn it is; nothing at an end. */
export function moveWord({ whoseMove }: Pick<ProjectBrief, 'whoseMove'>): string | null {
  if (whoseMove === null) return null;
  return whoseMove === 'client' ? 'With you' : 'With us';
}

/** "€640.00, expected 13 January", "open price, no fixed date": what an offer says. */
function termsSentence(clock: Clock, { price, currency, deadline }: ProjectBrief): string {
  const cost = price === null ? 'open price' : money(clock, price, currency);
  return `${cost}, ${deadline === null ? 'no fixed date' : `expected ${dayOf(clock, deadline)}`}`;
}

/** Each of the client's moves: its heading on the project's own page and where there are other projects, and what to do about it. */
const moves: Record<
  MainAction,
  { here: string; elsewhere: (title: string) => string; says: (clock: Clock, project: ProjectBrief) => string }
> = {
  'accept-delivery': {
    here: 'Ready for you to look at',
    elsewhere: (title) => `${title} is ready to look at`,
    says: () => 'Accept the delivery, or say what should change.',
  },
  agree: {
    here: 'An offer for you',
    elsewhere: (title) => `An offer for ${title}`,
    says: (clock, project) => `${capitalised(termsSentence(clock, project))}. Agree, or say what does not fit.`,
  },
  answer: {
    here: 'A question for you',
    elsewhere: (title) => `A question about ${title}`,
    says: () => 'Your answer is what we need to go on.',
  },
};

/** One of the client's moves, on the page of the project it is in. */
export const moveHere = (clock: Clock, project: ProjectBrief, action: MainAction): { title: string; says: string } => ({
  title: moves[action].here,
  says: moves[action].says(clock, project),
});

/** What decides most of what can wait in a state. */
const DECISIONS: Partial<Record<ProjectState, MainAction>> = { offered: 'agree', ready: 'accept-delivery' };

/** What waits for the client in a project whose move is theirs; a question beside something larger is said with it. */
export function waitingWords(clock: Clock, project: ProjectBrief): { title: string; says: string } {
  const { elsewhere, says } = moves[DECISIONS[project.state] ?? 'answer'];
  const asked = project.state in DECISIONS && project.availableActions.includes('answer');
  return {
    title: elsewhere(project.title),
    says: asked ? `${says(clock, project)} There is a question for you as well.` : says(clock, project),
  };
}
