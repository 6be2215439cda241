import type { Choice } from '$lib/forms/choice';

const CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF', 'AUD', 'CAD', 'CZK', 'DKK', 'HUF', 'JPY', 'NOK', 'PLN', 'RON', 'SEK'];

const names = new Intl.DisplayNames('en', { type: 'currency' });

/** The currencies that a budget can be named in: the business's own first, and the one that is set, whichever it is. */
export function currencyChoices(own: string | undefined, current: string | null = null): Choice[] {
  const codes = new Set([own, current, ...CURRENCIES].filter((code) => code != null));
  return [...codes].map((value) => ({ value, label: `${value} · ${names.of(value) ?? value}` }));
}
