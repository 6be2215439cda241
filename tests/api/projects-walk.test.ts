import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dataOf, type Shape } from '../helpers/answers';
import {
  ACTIONS,
  type Action,
  availableActions,
  ruleOf,
  type State,
  stateAfter,
  whoseMove,
} from '../../src/api/project/domain/lifecycle';
import { registeredClient } from '../helpers/people';
import { asClient, asOwner, type Project, requested, WORDS } from '../helpers/projects';

/** What a project must look like after a walk, by the table alone. */
interface Model {
  state: State;
  asked: boolean;
}

const ENDS: State[] = ['finished', 'refused', 'withdrawn', 'cancelled'];

function after({ state, asked }: Model, action: Action): Model {
  const next = stateAfter(action, state);
  const open = action === 'ask-client' ? true : action === 'answer' ? false : asked;
  return { state: next, asked: open && !ENDS.includes(next) };
}

/** A new promise must differ from the one before, so each step of a walk names a day of its own. */
const wordsOf = (action: Action, step: number): object =>
  action === 'change-promise' ? { ...WORDS[action], deadline: `2027-03-${String(step + 10)}` } : { ...WORDS[action] };

/** Where the counts of a profile put a state. */
const COUNTED: Partial<Record<State, keyof Shape<'ProjectCounts'>>> = {
  proposed: 'proposed',
  offered: 'proposed',
  planned: 'planned',
  in_progress: 'inProgress',
  ready: 'inProgress',
  finished: 'finished',
};

test('after any order of actions a project is where the table says, and is counted there', async () => {
  const client = await registeredClient();
  const walk = fc.array(fc.constantFrom(...ACTIONS), { minLength: 5, maxLength: 14 });
  await fc.assert(
    fc.asyncProperty(walk, async (actions) => {
      const { documentId: id } = await requested(client);
      let model: Model = { state: 'proposed', asked: false };
      for (const [index, action] of actions.entries()) {
        const { by } = ruleOf(action);
        const allowed = availableActions(by, model.state, model.asked).includes(action);
        const step = { action, ...wordsOf(action, index) };
        const { status } = await (by === 'client' ? asClient(client, id, step) : asOwner(id, step));
        expect([action, model.state, status]).toEqual([action, model.state, allowed ? 200 : 400]);
        if (allowed) model = after(model, action);
      }
      const project = dataOf<Project>(await client.get(`/api/projects/${id}`));
      expect(project).toMatchObject({
        state: model.state,
        whoseMove: whoseMove(model.state, model.asked),
        availableActions: availableActions('client', model.state, model.asked),
      });
    }),
    { numRuns: 12 },
  );

  const all = dataOf<Project[]>(await client.get('/api/projects?limit=100'));
  const expected = { proposed: 0, planned: 0, inProgress: 0, finished: 0 };
  for (const { state } of all) if (COUNTED[state]) expected[COUNTED[state]] += 1;
  expect(dataOf<Shape<'Profile'>>(await client.get('/api/clients/me')).projectCounts).toEqual(expected);
});
