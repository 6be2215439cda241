import { stateAfter, type State } from './lifecycle';
import type { ClientAction, OwnerAction } from './schemas';

/** The columns of a project that actions write. Money is a decimal text, days are `YYYY-MM-DD`. */
export interface Facts {
  title: string;
  description: string;
  state: State;
  percentDone: number;
  /** What was last reported below 100: where it falls back to when the client asks for changes. */
  percentReported: number;
  price: string | null;
  currency: string | null;
  deadline: string | null;
  budget: string | null;
  budgetCurrency: string | null;
  wishedDeadline: string | null;
  question: string | null;
  questionNeededBy: string | null;
}

export type Step = ClientAction | OwnerAction;

const TERMS = ['price', 'currency', 'deadline'] as const;
const TOLD = ['state', 'percentDone', ...TERMS] as const;
/** They are told together: neither says anything alone. */
const PRICE: readonly (keyof Facts)[] = ['price', 'currency'];
const REQUEST = ['title', 'description', 'budget', 'budgetCurrency', 'wishedDeadline'] as const;
const ENDS: readonly State[] = ['finished', 'refused', 'withdrawn', 'cancelled'];

/** The fields of `step` that were said, null included. */
function said(step: object, fields: readonly (keyof Facts)[]): Partial<Facts> {
  const words = new Map<string, unknown>(Object.entries(step));
  return Object.fromEntries(
    fields.filter((field) => words.get(field) !== undefined).map((field) => [field, words.get(field)]),
  );
}

/** An amount in hundredths, so that "1200.5" and "1200.50" are the same money. */
function hundredths(amount: string | null): bigint | null {
  if (amount === null) return null;
  const [whole = '', part = ''] = amount.split('.');
  return BigInt(whole + part.padEnd(2, '0'));
}

/** Whether the terms somebody read are those that stand. What they do not name, they leave to the offer. */
export function areTermsOf(seen: Partial<Pick<Facts, (typeof TERMS)[number]>>, facts: Facts): boolean {
  const { price, currency, deadline } = seen;
  return (
    (price === undefined || hundredths(price) === hundredths(facts.price)) &&
    (currency === undefined || currency === facts.currency) &&
    (deadline === undefined || deadline === facts.deadline)
  );
}

const MONEY: ReadonlySet<keyof Facts> = new Set(['price', 'budget']);

/** Whether a fact that is to change stands like that already. */
const isSame = (field: keyof Facts, changes: Partial<Facts>, facts: Facts): boolean =>
  MONEY.has(field)
    ? hundredths((changes[field] ?? null) as string | null) === hundredths(facts[field] as string | null)
    : changes[field] === facts[field];

/** Whether every fact that is to change stands like that already. */
export const isNothingNew = (changes: Partial<Facts>, facts: Facts): boolean =>
  (Object.keys(changes) as (keyof Facts)[]).every((field) => isSame(field, changes, facts));

/** What an edit of the words changed: which fields, and their old and new value; the long text is only named. */
export function editOf(before: Facts, after: Facts): { fields: string[]; changed: Record<string, unknown> } {
  const fields = REQUEST.filter((field) => before[field] !== after[field]);
  const told = fields.filter((field) => field !== 'description');
  return {
    fields,
    changed: Object.fromEntries(told.map((field) => [field, { from: before[field], to: after[field] }])),
  };
}

/** What an action changes besides the state. */
function consequences(step: Step, facts: Facts): Partial<Facts> {
  switch (step.action) {
    case 'edit-request':
      return said(step, REQUEST);
    case 'offer':
    case 'accept':
      return {
        price: step.price,
        currency: step.price === null ? null : (step.currency ?? null),
        deadline: step.deadline,
      };
    case 'change-promise':
      return { ...said(step, TERMS), ...(step.price === null && { currency: null }) };
    case 'decline':
      return { price: null, currency: null, deadline: null };
    case 'start':
      return { percentDone: 0, percentReported: 0 };
    case 'report-progress':
      return { percentDone: step.percentDone, ...(step.percentDone < 100 && { percentReported: step.percentDone }) };
    case 'mark-ready':
      return { percentDone: 100 };
    case 'request-changes':
      return { percentDone: facts.percentReported };
    case 'reopen':
      return facts.state === 'finished'
        ? { percentDone: facts.percentReported }
        : { percentDone: 0, percentReported: 0, price: null, currency: null, deadline: null };
    case 'ask-client':
      return { question: step.question, questionNeededBy: step.neededBy ?? null };
    case 'answer':
      return { question: null, questionNeededBy: null };
    default:
      return {};
  }
}

/** Everything an allowed action changes; an end leaves no question open. */
export function changesOf(step: Step, facts: Facts): Partial<Facts> {
  const state = stateAfter(step.action, facts.state);
  const closed = ENDS.includes(state) ? { question: null, questionNeededBy: null } : {};
  return { ...consequences(step, facts), ...closed, state };
}

/** Which facts a step changes, of those that are told. */
function toldOf(changes: Partial<Facts>, facts: Facts): (keyof Facts)[] {
  const isNew = (field: keyof Facts) => changes[field] !== undefined && !isSame(field, changes, facts);
  return TOLD.filter((field) => (PRICE.includes(field) ? PRICE.some(isNew) : isNew(field)));
}

/** What the client's timeline and the promise ledger tell of a step: words, and each changed fact's old and new value. */
export function detailsOf(step: Step, facts: Facts, changes: Partial<Facts>): Record<string, unknown> {
  const { action: _action, ...words } = step;
  const spoken = Object.fromEntries(
    Object.entries<unknown>(words).filter(([name, value]) => !(name in facts) && (value ?? '') !== ''),
  );
  const after = { ...facts, ...said(changes, TOLD) };
  const changed = Object.fromEntries(
    toldOf(changes, facts).map((field) => [field, { from: facts[field], to: after[field] }]),
  );
  const question = step.action === 'ask-client' ? { question: step.question } : {};
  return {
    ...spoken,
    ...question,
    ...(Object.keys(changed).length > 0 && { changed }),
    title: changes.title ?? facts.title,
  };
}
