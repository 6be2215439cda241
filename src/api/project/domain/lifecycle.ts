/**
 * A project's life from the client's request to delivery: every action, who may do it, from where to
 * where, and what it needs. This table is the only place that knows; everything else asks it.
 */

export const STATES = [
  'proposed',
  'offered',
  'planned',
  'in_progress',
  'ready',
  'finished',
  'refused',
  'withdrawn',
  'cancelled',
] as const;
export type State = (typeof STATES)[number];

export type Role = 'client' | 'owner';

/** What an action may bring along. `terms` are price, currency and deadline together. */
export type Need =
  'note' | 'reason' | 'terms' | 'percentDone' | 'question' | 'text' | 'text or files' | 'request' | 'rating';

export interface Rule {
  by: Role;
  from: readonly State[];
  /** Where it leads; `same` leaves the state alone, a map says it for each state. */
  to: State | 'same' | Partial<Record<State, State>>;
  /** What must be said with it. */
  needs?: readonly Need[];
  /** What may be said with it. */
  takes?: readonly Need[];
  /** Only while the owner's question is open. */
  whenAsked?: true;
}

const RUNNING = ['proposed', 'offered', 'planned', 'in_progress'] as const;

export const RULES = {
  'edit-request': { by: 'client', from: ['proposed'], to: 'same', needs: ['request'] },
  agree: { by: 'client', from: ['offered'], to: 'planned', takes: ['terms'] },
  decline: { by: 'client', from: ['offered'], to: 'proposed', needs: ['reason'] },
  withdraw: { by: 'client', from: ['proposed', 'offered'], to: 'withdrawn', takes: ['reason'] },
  answer: { by: 'client', from: [...RUNNING, 'ready'], to: 'same', needs: ['text or files'], whenAsked: true },
  'request-changes': { by: 'client', from: ['ready'], to: 'in_progress', needs: ['reason'] },
  'accept-delivery': { by: 'client', from: ['ready'], to: 'finished', takes: ['rating', 'text'] },
  'keep-waiting': { by: 'owner', from: ['proposed'], to: 'proposed', needs: ['note'] },
  offer: { by: 'owner', from: ['proposed', 'offered'], to: 'offered', needs: ['terms'], takes: ['note'] },
  accept: { by: 'owner', from: ['proposed', 'offered'], to: 'planned', needs: ['terms'], takes: ['note'] },
  refuse: { by: 'owner', from: ['proposed', 'offered'], to: 'refused', needs: ['reason'] },
  start: { by: 'owner', from: ['planned'], to: 'in_progress', takes: ['note'] },
  'report-progress': { by: 'owner', from: ['in_progress'], to: 'in_progress', needs: ['percentDone'], takes: ['note'] },
  'change-promise': { by: 'owner', from: ['planned', 'in_progress'], to: 'same', needs: ['reason'], takes: ['terms'] },
  'ask-client': { by: 'owner', from: RUNNING, to: 'same', needs: ['question'] },
  'mark-ready': { by: 'owner', from: ['in_progress'], to: 'ready', takes: ['note'] },
  finish: { by: 'owner', from: ['ready'], to: 'finished', takes: ['note'] },
  cancel: { by: 'owner', from: ['offered', 'planned', 'in_progress'], to: 'cancelled', needs: ['reason'] },
  reopen: {
    by: 'owner',
    from: ['finished', 'refused', 'cancelled'],
    to: { finished: 'in_progress', refused: 'proposed', cancelled: 'proposed' },
    needs: ['reason'],
  },
} as const satisfies Record<string, Rule>;

export type Action = keyof typeof RULES;

export const ACTIONS = Object.keys(RULES) as Action[];
export const ruleOf = (action: Action): Rule => RULES[action];

/** The actions of one side. */
const actionsOf = (role: Role): Action[] => ACTIONS.filter((action) => ruleOf(action).by === role);

/** What somebody may do with a project now. */
export function availableActions(role: Role, state: State, asked: boolean): Action[] {
  return actionsOf(role).filter((action) => {
    const { from, whenAsked } = ruleOf(action);
    return from.includes(state) && (!whenAsked || asked);
  });
}

/** Where an action leads from a state it is allowed in. */
export function stateAfter(action: Action, state: State): State {
  const { to } = ruleOf(action);
  if (to === 'same') return state;
  return typeof to === 'string' ? to : to[state]!;
}

/** Whose turn it is: the client's in an offer, a delivery or an open question; nobody's at an end. */
export function whoseMove(state: State, asked: boolean): Role | null {
  if (['finished', 'refused', 'withdrawn', 'cancelled'].includes(state)) return null;
  return asked || state === 'offered' || state === 'ready' ? 'client' : 'owner';
}

const STATE_WORDS: Record<State, string> = {
  proposed: 'is proposed',
  offered: 'has been offered',
  planned: 'is planned',
  in_progress: 'is in progress',
  ready: 'is ready for delivery',
  finished: 'is finished',
  refused: 'was refused',
  withdrawn: 'was withdrawn',
  cancelled: 'was cancelled',
};

/** Why an action is refused, in a sentence for the one who tried. */
export function refusalOf(action: Action, state: State): string {
  if (ruleOf(action).whenAsked && ruleOf(action).from.includes(state)) return 'There is no open question to answer.';
  return `This project ${STATE_WORDS[state]}, so this cannot be done now.`;
}
