import { z } from 'zod';
import { changesOf, detailsOf, type Facts, type Step } from '../../../../src/api/project/domain/changes';
import { availableActions, refusalOf } from '../../../../src/api/project/domain/lifecycle';
import { clientAction, ownerAction, projectRequest } from '../../../../src/api/project/domain/schemas';
import type { Calendar } from '../calendar';
import { CLIENTS } from '../clients';
import type { Deed, DemoProject, Opening } from '../stories/story';
import type { Line } from './log';
import { checkPresence } from './visits';

/** What the log says of one action. */
type Event = Pick<Line, 'kind' | 'at' | 'actor' | 'details'>;

/** What became of a project by its story. */
export interface Life {
  facts: Facts;
  requestedAt: Date;
  changedAt: Date;
  plannedAt: Date | null;
  questionAt: Date | null;
  events: readonly Event[];
}

/** What the API would make of the words. Throws what it would refuse. */
function valid<T>(where: string, { data, error }: z.ZodSafeParseResult<T>): T {
  if (error) throw new Error(`${where}: ${z.prettifyError(error)}`);
  return data;
}

function begin({ at, by, request }: Opening, name: string, on: Calendar): Life {
  const { data } = valid(request.title, projectRequest.safeParse({ data: request }));
  const requestedAt = on.at(at);
  const facts: Facts = {
    title: data.title,
    description: data.description,
    budget: data.budget ?? null,
    budgetCurrency: data.budgetCurrency ?? null,
    wishedDeadline: data.wishedDeadline ?? null,
    state: 'proposed',
    percentDone: 0,
    percentReported: 0,
    price: null,
    currency: null,
    deadline: null,
    question: null,
    questionNeededBy: null,
  };
  // What the studio enters in its panel leaves no line.
  const asked: Event = {
    kind: 'project.request',
    at: requestedAt,
    actor: { type: 'client', name },
    details: { title: data.title },
  };
  const events = by === null ? [asked] : [];
  return { facts, requestedAt, changedAt: requestedAt, plannedAt: null, questionAt: null, events };
}

/** The action with the words as the API would take them; throws what the table or the schema forbids. */
function allowed({ by, step }: Deed, { title, state, question }: Facts): Step {
  const where = `${title}, ${step.action}`;
  if (!availableActions(by === null ? 'client' : 'owner', state, question !== null).includes(step.action)) {
    throw new Error(`${where}: ${refusalOf(step.action, state)}`);
  }
  return by === null
    ? valid(where, clientAction.safeParse({ data: step })).data
    : valid(where, ownerAction.safeParse(step));
}

function live(life: Life, deed: Deed, name: string, on: Calendar): Life {
  const { facts, changedAt, plannedAt, questionAt, events } = life;
  const at = on.at(deed.at);
  if (at <= changedAt) throw new Error(`${facts.title}, ${deed.step.action}: this happens before what it follows.`);
  const step = allowed(deed, facts);
  const changes = changesOf(step, facts);
  const actor = deed.by === null ? ({ type: 'client', name } as const) : ({ type: 'owner', name: deed.by } as const);
  const joinsQueue = changes.state === 'planned' && facts.state !== 'planned';
  return {
    ...life,
    facts: { ...facts, ...changes },
    changedAt: at,
    plannedAt: joinsQueue ? at : plannedAt,
    questionAt: step.action === 'ask-client' ? at : questionAt,
    events: [...events, { kind: `project.${step.action}`, at, actor, details: detailsOf(step, facts, changes) }],
  };
}

/**
 * Plays a project's story through the rules of the lifecycle, so that what it is and what the log says of it come from
 * the same steps. Throws where the story does what nobody could do.
 */
export function lifeOf({ client, story }: DemoProject, on: Calendar): Life {
  const [opening, ...deeds] = story(on);
  const who = CLIENTS[client];
  for (const { by, at } of [opening, ...deeds]) if (by === null) checkPresence(who, at, on);
  return deeds.reduce((life, deed) => live(life, deed, who.name, on), begin(opening, who.name, on));
}
