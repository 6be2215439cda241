import { dateFormat, relativeTimeFormat } from './formatters';

/** What a page needs to say a time: the reader's way of writing, their zone, and one "now" for the whole page. */
export interface Clock {
  locale: string;
  timeZone: string;
  /** ISO 8601, so that server and browser render the same words. */
  now: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;

function format(clock: Clock, options: Intl.DateTimeFormatOptions, date: Date): string {
  return dateFormat(clock.locale, { timeZone: clock.timeZone, ...options }).format(date);
}

/** The reader's calendar day of a moment: `2027-03-01`. */
export const dayAt = (clock: Clock, date: Date): string =>
  dateFormat('en-CA', { timeZone: clock.timeZone }).format(date);

/** Days since the epoch in the reader's zone: comparing them compares calendar days. */
function dayNumber(clock: Clock, date: Date): number {
  return Math.round(Date.parse(dayAt(clock, date)) / DAY_MS);
}

const daysAgo = (clock: Clock, date: Date) => dayNumber(clock, new Date(clock.now)) - dayNumber(clock, date);

export const isToday = (clock: Clock, iso: string) => daysAgo(clock, new Date(iso)) === 0;

/** Whether the reader's day is still the one that a page was loaded on. */
export const isSameDay = (clock: Clock) => daysAgo(clock, new Date()) === 0;

const isEnglish = ({ locale }: Clock) => locale.startsWith('en');

/** "8:52"; English drops the leading zero, other languages write the hour their own way. */
function timeOfDay(clock: Clock, date: Date): string {
  const time = format(clock, { hour: 'numeric', minute: '2-digit' }, date);
  return isEnglish(clock) ? time.replace(/^0(?=\d:)/, '') : time;
}

/** "4 Dec", and with the year where it is not this one. */
function dayAndMonth(clock: Clock, date: Date, month: 'short' | 'long'): string {
  const year = format(clock, { year: 'numeric' }, date);
  const thisYear = format(clock, { year: 'numeric' }, new Date(clock.now));
  return format(clock, { day: 'numeric', month, ...(year !== thisYear && { year: 'numeric' }) }, date);
}

/** For lists: "8:52" today, "Wed" within a week, else "4 Dec". */
export function shortTime(clock: Clock, iso: string): string {
  const date = new Date(iso);
  const days = daysAgo(clock, date);
  if (days === 0) return timeOfDay(clock, date);
  if (days > 0 && days < 7) return format(clock, { weekday: 'short' }, date);
  return dayAndMonth(clock, date, 'short');
}

/** For logs and letters: "Today 8:52", "Wed 16:20", "4 Dec". */
export function momentOf(clock: Clock, iso: string): string {
  const date = new Date(iso);
  const days = daysAgo(clock, date);
  if (days === 0) return `${today(clock)} ${timeOfDay(clock, date)}`;
  if (days > 0 && days < 7) return `${format(clock, { weekday: 'short' }, date)} ${timeOfDay(clock, date)}`;
  return dayAndMonth(clock, date, 'short');
}

/** For headings: "8:52" today, "Tuesday" within a week, else "4 December". */
export function dayWord(clock: Clock, iso: string): string {
  const date = new Date(iso);
  const days = daysAgo(clock, date);
  if (days === 0) return timeOfDay(clock, date);
  return days > 0 && days < 7 ? format(clock, { weekday: 'long' }, date) : longDate(clock, iso);
}

/** "12 January", with the year where it is not this one. */
export function longDate(clock: Clock, iso: string): string {
  return dayAndMonth(clock, new Date(iso), 'long');
}

/** A day without a zone (`2027-03-01`) is the same day everywhere: "1 March", with the year where it is not this one. */
export function dayOf(clock: Clock, day: string): string {
  return dayAndMonth({ ...clock, timeZone: 'UTC' }, new Date(day), 'long');
}

/** A day without a zone, with its year: "1 March 2027". */
export function wholeDay(clock: Clock, day: string): string {
  return format({ ...clock, timeZone: 'UTC' }, { day: 'numeric', month: 'long', year: 'numeric' }, new Date(day));
}

/** Everything, for a tooltip: "Wednesday 12 January 2026 at 8:52". */
export function fullTime(clock: Clock, iso: string): string {
  return format(clock, { dateStyle: 'full', timeStyle: 'short' }, new Date(iso));
}

function today(clock: Clock): string {
  const word = relativeTimeFormat(clock.locale, { numeric: 'auto' }).format(0, 'day');
  return word.charAt(0).toLocaleUpperCase(clock.locale) + word.slice(1);
}
