import { numberFormat } from '$lib/formatters';

interface Writer {
  /** BCP 47. */
  locale: string;
  /** ISO 4217; '' for none. Another one's sign would say something else than the form does, so it is not read. */
  currency: string;
}

/** Swiss apostrophes between thousands, a dash for no cents. */
const EMPTY = /['’]|[.,][-–—]$/g;

const ONE_MARK = /^(\d+)([.,])(\d+)$/;
const GROUPED = /^\d{1,3}([.,])(?:\d{2,3}\1)*\d{3}$/;
const GROUPED_WITH_CENTS = /^(\d{1,3}([.,])(?:\d{2,3}\2)*\d{3})(?!\2)[.,](\d{1,2})$/;

const digits = (text: string) => text.replace(/\D/g, '');

const partOf = (locale: string, options: Intl.NumberFormatOptions, wanted: string): string | undefined =>
  numberFormat(locale, options)
    .formatToParts(1_000_000)
    .find(({ type }) => type === wanted)?.value;

/** What stands for a currency: "EUR", "€" and what the writer's language calls it, such as "zł". */
function signsOf({ locale, currency }: Writer): string[] {
  if (!/^[A-Z]{3}$/.test(currency)) return [];
  const shown = (['symbol', 'narrowSymbol'] as const).flatMap((currencyDisplay) =>
    [locale, 'en'].map((language) => partOf(language, { style: 'currency', currency, currencyDisplay }, 'currency')),
  );
  return [currency, ...shown.filter((sign) => sign !== undefined)];
}

function withoutSign(text: string, writer: Writer): string {
  for (const sign of signsOf(writer)) {
    if (text.startsWith(sign)) return text.slice(sign.length);
    if (text.endsWith(sign)) return text.slice(0, -sign.length);
  }
  return text;
}

/** "1.234" and "1,234" are a thousand in one language and hardly more than one in the other: their writer's decides. */
function withOneMark([text, whole = '', mark, rest = '']: RegExpExecArray, locale: string): string {
  if (rest.length <= 2) return `${whole}.${rest}`;
  const isGroup = mark === partOf(locale, { useGrouping: 'always' }, 'group');
  return GROUPED.test(text) && isGroup ? whole + rest : text;
}

/**
 * An amount as people write it, as the API takes it: "€ 1.200,50" is 1200.50. What can be read in two ways stays as it is,
 * and the API says how to write it.
 */
export function readAmount(written: string, writer: Writer): string {
  const text = withoutSign(written.replace(/\s/g, ''), writer).replace(EMPTY, '');
  const one = ONE_MARK.exec(text);
  if (one) return withOneMark(one, writer.locale);
  if (GROUPED.test(text)) return digits(text);
  const [, whole, , cents] = GROUPED_WITH_CENTS.exec(text) ?? [];
  return whole && cents ? `${digits(whole)}.${cents}` : text;
}
