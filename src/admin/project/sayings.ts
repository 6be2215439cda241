import { useIntl } from 'react-intl';
import { apart } from '../apart';

/** A day alone, such as 2027-03-01, has no zone, so none may move it; the day of a moment is the reader's. */
const zoneOf = (date: string) => (date.length === 10 ? { timeZone: 'UTC' } : {});

type Values = Record<string, string | number | null>;

const eachApart = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? apart(value) : value]),
  );

/** How the panel says money, days, sizes and words of code. */
export function useSayings() {
  const { formatMessage, formatDate, formatNumber } = useIntl();
  const money = (price: string, currency: string | null) =>
    currency ? formatNumber(Number(price), { style: 'currency', currency }) : price;
  const day = (date: string) => formatDate(date, { dateStyle: 'long', ...zoneOf(date) });
  const shortDay = (date: string) => formatDate(date, { dateStyle: 'medium', ...zoneOf(date) });
  const moment = (at: string) => formatDate(at, { dateStyle: 'medium', timeStyle: 'short' });
  const size = (bytes: number) =>
    bytes < 1e6
      ? formatNumber(Math.max(1, Math.round(bytes / 1e3)), { style: 'unit', unit: 'kilobyte' })
      : formatNumber(bytes / 1e6, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
  const word = (id: string, values: Values = {}) => formatMessage({ id, defaultMessage: id }, eachApart(values));
  return { money, day, shortDay, moment, size, word };
}
