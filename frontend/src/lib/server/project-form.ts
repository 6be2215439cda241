import type { operations } from '$lib/api/schema';
import { changedIn } from '$lib/server/changed';
import { readAmount } from '$lib/server/amount';
import { localeOf } from '$lib/server/clock';
import { formText } from '$lib/server/form-text';

type Body<Operation extends 'post-projects' | 'post-projects-documentId-actions'> =
  operations[Operation]['requestBody']['content']['application/json']['data'];

export type ProjectRequest = Body<'post-projects'>;
export type ProjectStep = Body<'post-projects-documentId-actions'>;

/** A request as the API takes it. A currency without an amount says nothing, so it stays behind. */
export function readRequest(form: FormData): ProjectRequest {
  const currency = formText(form, 'budgetCurrency');
  const budget = readAmount(formText(form, 'budget'), { locale: localeOf(formText(form, 'locale')), currency });
  return {
    title: formText(form, 'title'),
    description: formText(form, 'description'),
    budget: budget || null,
    budgetCurrency: budget ? currency || null : null,
    wishedDeadline: formText(form, 'wishedDeadline') || null,
  };
}

/** What was changed in a request. An amount and its currency are one value. */
function readRequestChange(form: FormData): Partial<ProjectRequest> {
  const change = changedIn(form, readRequest);
  if (!('budget' in change || 'budgetCurrency' in change)) return change;
  const { budget, budgetCurrency } = readRequest(form);
  return { ...change, budget, budgetCurrency };
}

/** The offer as it was read, so that nobody decides about another one that came meanwhile. */
const offerRead = (form: FormData) => ({
  price: formText(form, 'price') || null,
  currency: formText(form, 'currency') || null,
  deadline: formText(form, 'deadline') || null,
});

/** What each action brings along; the API says whether it is enough. */
const STEPS: { [Action in ProjectStep['action']]: (form: FormData) => Extract<ProjectStep, { action: Action }> } = {
  'edit-request': (form) => ({ action: 'edit-request', ...readRequestChange(form) }),
  agree: (form) => ({ action: 'agree', ...offerRead(form) }),
  decline: (form) => ({ action: 'decline', reason: formText(form, 'reason'), ...offerRead(form) }),
  withdraw: (form) => {
    const reason = formText(form, 'reason').trim();
    return { action: 'withdraw', ...(reason && { reason }) };
  },
  // Nor does anybody answer another question than the one they read.
  answer: (form) => ({
    action: 'answer',
    text: formText(form, 'text') || null,
    ...(form.has('question') && { question: formText(form, 'question') }),
  }),
  'request-changes': (form) => ({ action: 'request-changes', reason: formText(form, 'reason') }),
  'accept-delivery': (form) => {
    const rating = formText(form, 'rating');
    return { action: 'accept-delivery', rating: rating ? Number(rating) : null, text: formText(form, 'text') || null };
  },
};

const isAction = (name: string): name is ProjectStep['action'] => Object.hasOwn(STEPS, name);

/** The step that a form of the project's page is about; null for one that there is not. */
export function readStep(form: FormData): ProjectStep | null {
  const action = formText(form, 'action');
  return isAction(action) ? STEPS[action](form) : null;
}

/** Whether a step would leave the project as it was: a request in which nothing was changed. */
export const changesNothing = (step: ProjectStep): boolean =>
  step.action === 'edit-request' && Object.keys(step).length === 1;
