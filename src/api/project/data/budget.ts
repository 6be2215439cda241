import type { Sql } from '../../../database/sql';
import { readBusiness } from '../../business/data/business';
import type { Facts } from '../domain/changes';

type Budget = Partial<Pick<Facts, 'budget' | 'budgetCurrency'>>;

/**
 * The currency of a budget that would stand without one: the business's own, since that is what its clients mean. Nothing
 * where there is no budget, or a currency. What is not said stays as it is `stored`.
 */
export async function currencyFor(sql: Sql, said: Budget, stored: Budget = {}): Promise<Budget> {
  const { budget = stored.budget, budgetCurrency = stored.budgetCurrency } = said;
  if (budget == null || budgetCurrency != null) return {};
  return { budgetCurrency: (await readBusiness(sql)).currency };
}
