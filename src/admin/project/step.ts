import { readAmount } from '../dialog/amount';
import { type Action, type FieldName, FORMS, type ProjectBrief } from './project';

/** What stands in the fields of a dialog, as it was typed. */
export type Words = Record<FieldName, string>;

/** An action with its words, as the server takes it. */
export type Step = { action: Action } & Partial<Record<FieldName, string | number | null>>;

/** What a dialog begins with: the project as it stands. */
export const firstWords = (project: ProjectBrief): Words => ({
  price: project.price ?? '',
  currency: project.currency ?? project.budgetCurrency ?? '',
  deadline: project.deadline ?? '',
  percentDone: String(project.percentDone),
  question: '',
  neededBy: '',
  reason: '',
  note: '',
});

const LEFT_OPEN = new Set<FieldName>(['price', 'deadline']);

/** What a field says; undefined where it may be left out. What the server wants said is sent, empty too. */
function meaningOf(action: Action, field: FieldName, words: Words): string | number | null | undefined {
  const typed = field === 'price' ? readAmount(words.price) : words[field].trim();
  if (field === 'percentDone') return Number(typed);
  if (field === 'currency' && words.price.trim() === '') return null;
  if (typed !== '' || FORMS[action].needed?.includes(field)) return typed;
  return LEFT_OPEN.has(field) ? null : undefined;
}

/** Of a promise only what is new is said, and a price never without its currency. */
function news(step: Step, { price, currency, deadline }: ProjectBrief): Step {
  const { price: newPrice, currency: newCurrency, deadline: newDeadline, ...rest } = step;
  const repriced = newPrice !== price || newCurrency !== currency;
  return {
    ...rest,
    ...(repriced && { price: newPrice, currency: newCurrency }),
    ...(newDeadline !== deadline && { deadline: newDeadline }),
  };
}

/** What is sent: empty terms are open ones, and other empty words are left out. */
export function stepOf(action: Action, words: Words, project: ProjectBrief): Step {
  const said = FORMS[action].fields.map((field) => [field, meaningOf(action, field, words)] as const);
  const step: Step = { action, ...Object.fromEntries(said.filter(([, value]) => value !== undefined)) };
  return action === 'change-promise' ? news(step, project) : step;
}
