import { refuseField } from '../../../http/check-request';
import type { Facts } from './changes';
import { NO_CURRENCY } from './schemas';

type Budget = Pick<Facts, 'budget' | 'budgetCurrency'>;

/** Throws a 400 where a budget would stand without a currency: it would say nothing. What is not said stays as it is `stored`. */
export function refuseBareBudget(said: Partial<Budget>, stored: Partial<Budget> = {}): void {
  if (said.budget === undefined && said.budgetCurrency === undefined) return;
  const { budget = stored.budget, budgetCurrency = stored.budgetCurrency } = said;
  if (budget != null && budgetCurrency == null) refuseField('budgetCurrency', NO_CURRENCY);
}
