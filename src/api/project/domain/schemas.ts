import { z } from 'zod';
import { sentFile } from '../../../files/schemas';
import {
  amount,
  clearable,
  currency,
  currencyCode,
  day,
  dayOrMoment,
  flag,
  line,
  moment,
  one,
  paging,
  prose,
  recordId,
  recordIds,
} from '../../../http/schemas';
import { lineFeeds } from '../../../text/lines';
import { percentFits } from './entered';
import { ACTIONS, STATES } from './lifecycle';

const DAY_MS = 86_400_000;

const sentence = (missing: string) => prose(2000).min(1, { error: missing });

const describedAs = (missing: string) => prose(20_000).min(1, { error: missing });

/** What a client says of what they want. */
export const request = {
  title: line(200).min(1, { error: 'Give it a name.' }),
  description: describedAs('Describe what you need.'),
  budget: clearable(amount).optional(),
  budgetCurrency: clearable(currency).optional(),
  wishedDeadline: clearable(day).optional(),
};

export const projectRequest = z.strictObject({ data: z.strictObject(request) });
export type ProjectRequest = z.infer<typeof projectRequest>['data'];

const state = z.enum(STATES);

export const projectQuery = z.strictObject({
  state: z
    .union([state, z.array(state).min(1)], { error: `Choose one of: ${STATES.join(', ')}.` })
    .optional()
    .meta({ description: 'The projects in this state; named several times, in one of these' }),
  archived: flag.default(false).meta({ description: 'The projects that were put away, and only those' }),
  ...paging,
});

const reason = sentence('Say why, in a few words.');
const stars = z
  .int({ error: 'Rate from 1 to 5.' })
  .min(1, { error: 'Rate from 1 to 5.' })
  .max(5, { error: 'Rate from 1 to 5.' });
const is = <Name extends string>(name: Name) => z.literal(name);

/** Each may be an explicit null: an open price, no fixed date. */
const terms = {
  price: clearable(amount),
  currency: clearable(currency).optional(),
  deadline: clearable(day),
};

/** The offer as the client read it: they decide about that one, not about another that came meanwhile. */
const seenTerms = {
  price: terms.price.optional(),
  currency: clearable(currencyCode).optional(),
  deadline: terms.deadline.optional(),
};

/** An answer to the owner's question: words, files that come beside them, or both; and the question, as it was read. */
export const answer = z.strictObject({
  action: is('answer'),
  text: clearable(prose(2000)).optional(),
  question: prose(2000).overwrite(lineFeeds).optional(),
});

const unknownAction = { error: 'There is no such action.' };

/** What a client may do, each action with the words it takes. */
export const clientAction = z.strictObject({
  data: z.discriminatedUnion(
    'action',
    [
      z
        .strictObject({ action: is('edit-request'), ...request })
        .partial({ title: true, description: true })
        // What it says beside the action.
        .refine((step) => Object.keys(step).length > 1, { path: ['title'], error: 'Say what is to change.' }),
      z.strictObject({ action: is('agree'), ...seenTerms }),
      z.strictObject({ action: is('decline'), reason, ...seenTerms }),
      z.strictObject({ action: is('withdraw'), reason: reason.optional() }),
      answer,
      z.strictObject({ action: is('request-changes'), reason }),
      z.strictObject({
        action: is('accept-delivery'),
        rating: stars.nullish(),
        text: clearable(prose(5000)).optional(),
        body: clearable(prose(5000)).optional(),
      }),
    ],
    unknownAction,
  ),
});
export type ClientAction = z.infer<typeof clientAction>['data'];

const note = clearable(prose(2000)).optional();
const percentDone = z
  .int({ error: 'Use a whole number from 0 to 100.' })
  .min(0, { error: 'Use a whole number from 0 to 100.' })
  .max(100, { error: 'Use a whole number from 0 to 100.' });

/** An amount without a currency says nothing. */
const hasCurrency = ({ price, currency: unit }: { price: string | null; currency?: string | null }) =>
  price === null || typeof unit === 'string';
export const NO_CURRENCY = 'Choose a currency such as EUR.';
const noCurrency = { path: ['currency'], error: NO_CURRENCY };

/** What the owner may do, each action with the words it takes. */
export const ownerAction = z.discriminatedUnion(
  'action',
  [
    z.strictObject({ action: is('keep-waiting'), note: sentence('Write a note that the client will see.') }),
    z.strictObject({ action: is('offer'), ...terms, note }).refine(hasCurrency, noCurrency),
    z.strictObject({ action: is('accept'), ...terms, note }).refine(hasCurrency, noCurrency),
    z.strictObject({ action: is('refuse'), reason }),
    z.strictObject({ action: is('start'), note }),
    z.strictObject({ action: is('report-progress'), percentDone, note }),
    z
      .strictObject({ action: is('change-promise'), reason, ...terms })
      .partial({ price: true, deadline: true })
      .refine((change) => change.price !== undefined || change.deadline !== undefined, {
        path: ['deadline'],
        error: 'Give a new price or a new date.',
      }),
    z.strictObject({
      action: is('ask-client'),
      question: sentence('Write the question.').overwrite(lineFeeds),
      neededBy: clearable(day).optional(),
    }),
    z.strictObject({ action: is('mark-ready'), note }),
    z.strictObject({ action: is('finish'), note }),
    z.strictObject({ action: is('cancel'), reason }),
    z.strictObject({ action: is('reopen'), reason }),
  ],
  unknownAction,
);
export type OwnerAction = z.infer<typeof ownerAction>;

/** Since when the project is as the owner has read it: they decide about that, not about what it became meanwhile. */
export const ownerHasRead = z.strictObject({ since: moment.optional() });
export type OwnerHasRead = z.infer<typeof ownerHasRead>;

/** A moment that is over; days of a zone ahead of ours may have begun there. */
const past = dayOrMoment.refine((moment) => Date.parse(moment) < Date.now() + DAY_MS, {
  error: 'This is still to come.',
});

/** A project that the owner writes down as it stands, perhaps begun long before the portal. */
export const projectToEnter = z
  .strictObject({
    client: recordId,
    title: request.title,
    description: describedAs('Describe what is wanted.'),
    state: z.enum(STATES, { error: `Choose one of: ${STATES.join(', ')}.` }).default('proposed'),
    price: clearable(amount).default(null),
    currency: clearable(currency).default(null),
    deadline: clearable(day).default(null),
    percentDone: clearable(percentDone).default(null),
    requestedAt: clearable(past).default(null),
    silent: z.boolean({ error: 'Send true or false.' }).default(false),
  })
  .refine(hasCurrency, noCurrency)
  .refine(({ state, percentDone: done }) => done === null || percentFits(state, done), {
    path: ['percentDone'],
    error: 'Only work in progress is partly done: ready and finished work is at 100, anything else at 0.',
  });
export type ProjectToEnter = z.infer<typeof projectToEnter>;

const brief = z
  .object({
    documentId: z.string(),
    title: z.string(),
    state: z.enum(STATES),
    percentDone: z.int(),
    price: z.string().nullable(),
    currency: z.string().nullable(),
    deadline: z.string().nullable(),
    requestedAt: moment,
    updatedAt: moment,
    archivedAt: moment
      .nullable()
      .meta({ description: 'Put away by the owner: it can be read, and nothing of it changes' }),
    whoseMove: z.enum(['client', 'owner']).nullable(),
    queuePosition: z.int().nullable(),
    likelyStart: z.string().nullable().meta({ description: 'A planned project, where there is enough to go by' }),
    availableActions: z.array(z.enum(ACTIONS)),
  })
  .meta({ id: 'ProjectBrief' });

const event = z
  .object({
    id: z.string(),
    kind: z.string(),
    actor: z.object({
      type: z.string(),
      name: z.string().nullable(),
      documentId: z.string().nullable().meta({ description: "Of the client's user who did it" }),
    }),
    details: z.record(z.string(), z.unknown()),
    createdAt: moment,
  })
  .meta({ id: 'ProjectEvent' });

export const fileAnswer = one(sentFile);

export const project = brief
  .extend({
    description: z.string(),
    budget: z.string().nullable(),
    budgetCurrency: z.string().nullable(),
    wishedDeadline: z.string().nullable(),
    question: z.object({ text: z.string(), askedAt: moment, neededBy: z.string().nullable() }).nullable(),
    files: z.array(sentFile).meta({ description: 'Newest first' }),
    timeline: z.array(event).meta({ description: 'Newest first' }),
    unrated: z.boolean().meta({ description: 'It was finished, and its client has not said since how it went' }),
  })
  .meta({ id: 'Project' });

const plannedProjects = z.array(recordId, { error: 'List the planned projects.' }).max(500);

/**
 * The planned projects in the order the owner wants; those that are not named follow in their own. With `seen`, the
 * whole order that was on the screen, nothing is done once that is not the order any more.
 */
export const queueOrder = z.strictObject({ projects: plannedProjects.min(1), seen: plannedProjects.optional() });
export type QueueOrder = z.infer<typeof queueOrder>;

/** Which projects a list of the panel shows. */
export const projectsWanted = z.strictObject({ ids: recordIds('projects') });

export const projectAnswer = one(project);
export const projectPage = z.object({
  data: z.array(brief),
  meta: z.object({
    nextCursor: z.string().nullable(),
    archived: z.boolean().meta({ description: 'Whether there are archived projects' }),
  }),
});
