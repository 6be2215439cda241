import { z } from 'zod';
import { checkFields, refuseField, refuseFields } from '../../../http/field-errors';
import { amount, clearable, currency, dayOf, line, prose } from '../../../http/schemas';

const slug = z
  .string({ error: 'Give it an address such as paper-clock.' })
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'Use small letters, figures and hyphens, such as paper-clock.' });

/** Left empty, slugs are made of the name. */
const RULES = {
  name: line(120).min(1, { error: 'Give it a name.' }),
  summary: prose(300).min(1, { error: 'Say in a sentence what it is.' }),
  slug: clearable(slug),
  price: clearable(amount),
  currency: clearable(currency),
  expectedOn: clearable(dayOf),
};

/** What a product costs, as it is stored. */
export interface Cost {
  price: string | null;
  currency: string | null;
}

/**
 * Holds the panel's form of a product against its rules, and writes slug and price the way they are stored. Changes
 * `data` in place; `stored` is what the form leaves alone. Throws a 400 with one sentence for each field.
 */
export function checkProductForm(data: Record<string, unknown>, stored: Cost): void {
  const found = checkFields(data, RULES);
  if (found.length > 0) refuseFields(found);
  const { price, currency: unit } = { ...stored, ...data };
  // An amount without a currency says nothing.
  if (price !== null && unit === null) refuseField('currency', 'Choose a currency such as EUR.');
}
