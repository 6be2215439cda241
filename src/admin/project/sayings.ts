import { useIntl } from 'react-intl';

/** How the panel says money, days, sizes and words of code. A day has no zone, so none may move it. */
export function useSayings() {
  const { formatMessage, formatDate, formatNumber } = useIntl();
  const money = (price: string, currency: string | null) =>
    currency ? formatNumber(Number(price), { style: 'currency', currency }) : price;
  const day = (date: string) => formatDate(date, { dateStyle: 'long', timeZone: 'UTC' });
  const shortDay = (date: string) => formatDate(date, { dateStyle: 'medium', timeZone: 'UTC' });
  const moment = (at: string) => formatDate(at, { dateStyle: 'medium', timeStyle: 'short' });
  const size = (bytes: number) =>
    bytes < 1e6
      ? formatNumber(Math.max(1, Math.round(bytes / 1e3)), { style: 'unit', unit: 'kilobyte' })
      : formatNumber(bytes / 1e6, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
  const word = (id: string, values?: Record<string, string | number | null>) =>
    formatMessage({ id, defaultMessage: id }, values);
  return { money, day, shortDay, moment, size, word };
}
