/** Between thousands: a space of any kind, or an apostrophe as the Swiss write it. */
const APART = /[\s'’]/g;

const WHOLE = /^\d+$/;
const WITH_CENTS = /^(.+)([.,])(\d{1,2})$/;
const GROUPED = /^\d{1,3}([.,])(?:\d{2,3}\1)*\d{3}$/;
const GROUPED_TWICE = /^\d{1,3}([.,])(?:\d{2,3}\1)+\d{3}$/;

const digits = (text: string) => text.replace(/\D/g, '');

/**
 * A price as it is typed, as the server takes it: "1.150,75" and "1,150.75" are 1150.75, whatever the keyboard has between. What
 * can be read in two ways, such as "1,150", stays as it is, and the server says how to write it.
 */
export function readAmount(written: string): string {
  const text = written.replace(APART, '');
  if (WHOLE.test(text) || GROUPED_TWICE.test(text)) return digits(text);
  const [, whole = '', mark = '', cents] = WITH_CENTS.exec(text) ?? [];
  const isClear = WHOLE.test(whole) || (GROUPED.test(whole) && !whole.includes(mark));
  return isClear ? `${digits(whole)}.${cents}` : written.trim();
}
