import type { ProductBrief } from '$lib/api/types';
import { dayOf, type Clock } from '$lib/dates';
import { money } from '$lib/money';
import type { ProductState } from '$lib/product';

/** Each state, and what it means for whoever would like to have one. */
export const productGroups: Record<ProductState, { title: string; says: string }> = {
  finished: { title: 'Finished', says: 'Made, tried, and here to be had.' },
  in_progress: { title: 'In progress', says: 'On the bench just now.' },
  planned: { title: 'Planned', says: 'Decided on, not begun.' },
};

/** "€24.00", "Expected 12 January", "€1,200.00, expected 12 January"; null where nothing is known yet. */
export function productTerms(clock: Clock, { state, price, currency, expectedOn }: ProductBrief): string | null {
  const cost = price === null ? null : money(clock, price, currency);
  const day = state === 'finished' || expectedOn === null ? null : dayOf(clock, expectedOn);
  if (day === null) return cost;
  return cost === null ? `Expected ${day}` : `${cost}, expected ${day}`;
}

/** What somebody who wants something like a product begins with; every word of it can be changed. */
export function likeWords({ name, summary }: Pick<ProductBrief, 'name' | 'summary'>) {
  return {
    title: `Something like “${name}”`,
    description: `I saw “${name}” among your products (${lowered(summary)}), and would like something like it.\n\nWhat should be different for me: `,
  };
}

/** A sentence as part of another one: without its full stop, and small unless its first word is all capitals. */
function lowered(sentence: string): string {
  const words = sentence.replace(/[.\s]+$/, '');
  return /^\p{Lu}\p{Ll}|^[AI] /u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
