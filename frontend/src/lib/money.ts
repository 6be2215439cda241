import { numberFormat } from './formatters';

import type { Clock } from './dates';

/** An amount in its currency, as the reader writes it: "€4,800.00". The decimal text is never turned into a float. */
export function money({ locale }: Clock, amount: string, currency: string | null): string {
  const text = amount as Intl.StringNumericLiteral;
  const options: Intl.NumberFormatOptions = currency ? { style: 'currency', currency } : { minimumFractionDigits: 2 };
  return numberFormat(locale, options).format(text);
}

/** An amount as the reader may type it: "1200,50" in German. */
export const amountExample = (locale: string): string =>
  numberFormat(locale, { minimumFractionDigits: 2, useGrouping: false, numberingSystem: 'latn' }).format(1200.5);
