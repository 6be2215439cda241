import { describe, expect, test } from '@jest/globals';
import {
  ACTIONS,
  type Action,
  availableActions,
  refusalOf,
  type Role,
  STATES,
  type State,
  stateAfter,
  whoseMove,
} from '../../src/api/project/domain/lifecycle';

/** The table of a project's life, written down a second time: who, and from where to where. */
const TABLE: Record<Action, [Role, Partial<Record<State, State>>]> = {
  'edit-request': ['client', { proposed: 'proposed' }],
  agree: ['client', { offered: 'planned' }],
  decline: ['client', { offered: 'proposed' }],
  withdraw: ['client', { proposed: 'withdrawn', offered: 'withdrawn' }],
  answer: [
    'client',
    { proposed: 'proposed', offered: 'offered', planned: 'planned', in_progress: 'in_progress', ready: 'ready' },
  ],
  'request-changes': ['client', { ready: 'in_progress' }],
  'accept-delivery': ['client', { ready: 'finished' }],
  'keep-waiting': ['owner', { proposed: 'proposed' }],
  offer: ['owner', { proposed: 'offered', offered: 'offered' }],
  accept: ['owner', { proposed: 'planned', offered: 'planned' }],
  refuse: ['owner', { proposed: 'refused', offered: 'refused' }],
  start: ['owner', { planned: 'in_progress' }],
  'report-progress': ['owner', { in_progress: 'in_progress' }],
  'change-promise': ['owner', { planned: 'planned', in_progress: 'in_progress' }],
  'ask-client': ['owner', { proposed: 'proposed', offered: 'offered', planned: 'planned', in_progress: 'in_progress' }],
  'mark-ready': ['owner', { in_progress: 'ready' }],
  finish: ['owner', { ready: 'finished' }],
  cancel: ['owner', { offered: 'cancelled', planned: 'cancelled', in_progress: 'cancelled' }],
  reopen: ['owner', { finished: 'in_progress', refused: 'proposed', cancelled: 'proposed' }],
};

const everyCase = ACTIONS.flatMap((action) =>
  STATES.flatMap((state) => (['client', 'owner'] as const).map((role) => [action, state, role] as const)),
);

describe('a project', () => {
  test.each(everyCase)('%s from %s by the %s', (action, state, role) => {
    const [by, ways] = TABLE[action];
    const allowed = by === role && state in ways;
    expect(availableActions(role, state, true).includes(action)).toBe(allowed);
    if (allowed) expect(stateAfter(action, state)).toBe(ways[state]);
    else expect(refusalOf(action, state)).toMatch(/\.$/);
  });

  test('can be answered only while a question is open', () => {
    for (const state of STATES) expect(availableActions('client', state, false)).not.toContain('answer');
  });

  test.each<[State, boolean, Role | null]>([
    ['proposed', false, 'owner'],
    ['proposed', true, 'client'],
    ['offered', false, 'client'],
    ['planned', false, 'owner'],
    ['in_progress', false, 'owner'],
    ['in_progress', true, 'client'],
    ['ready', false, 'client'],
    ['finished', false, null],
    ['refused', false, null],
    ['withdrawn', false, null],
    ['cancelled', true, null],
  ])('%s (open question: %s) waits for %s', (state, asked, role) => {
    expect(whoseMove(state, asked)).toBe(role);
  });
});
