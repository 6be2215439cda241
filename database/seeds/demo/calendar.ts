/** A time on the business's wall clock. */
export type ClockTime = `${number}:${number}`;

/** Working days from today (negative ones have passed), and the time of that day. */
export type Moment = readonly [day: number, time: ClockTime];

/** The newest thing in the sample business happens at this time of "today". */
const DAY_IS_OPEN: ClockTime = '9:30';

const DAY_MS = 24 * 60 * 60 * 1000;

/** 0 for Monday. Days are numbers since the epoch, and the first of January 1970 was a Thursday. */
const weekdayOf = (day: number) => (day + 3) % 7;
const isWorkday = (day: number) => weekdayOf(day) < 5;
const midnight = (day: number) => new Date(day * DAY_MS);

const say = (day: number, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options }).format(midnight(day));

function stepped(from: number, workdays: number): number {
  const step = Math.sign(workdays);
  let day = from;
  for (let left = Math.abs(workdays); left > 0;) {
    day += step;
    if (isWorkday(day)) left -= 1;
  }
  return day;
}

function minutesOf(time: ClockTime): number {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return hours * 60 + minutes;
}

const clockOf = (timeZone: string) =>
  new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' });

/**
 * The days around the moment of seeding, as the business lives them: it counts in working days, so that nobody
 * writes letters on a Sunday. Until 9:30 in its zone the day that counts as today is the working day before, so
 * that nothing has happened in the future.
 */
export class Calendar {
  private readonly today: number;
  /** Made once: making one takes many times as long as reading it. */
  private readonly clock: Intl.DateTimeFormat;

  constructor(now: Date, zone: string) {
    this.clock = clockOf(zone);
    const clock = this.shown(now);
    const day = Math.floor(clock / DAY_MS);
    const isOpen = clock - day * DAY_MS >= minutesOf(DAY_IS_OPEN) * 60_000;
    this.today = isOpen ? day : stepped(day, -1);
  }

  /** What the wall clock of the zone shows, read as if it were UTC. */
  private shown(moment: Date): number {
    return Date.parse(`${this.clock.format(moment).replace(', ', 'T')}Z`);
  }

  private day(workdays: number): number {
    return stepped(this.today, workdays);
  }

  /** The instant of a moment. */
  at([workdays, time]: Moment): Date {
    const clock = this.day(workdays) * DAY_MS + minutesOf(time) * 60_000;
    const offset = this.shown(new Date(clock)) - clock;
    return new Date(clock - offset);
  }

  /** "2026-03-01": a deadline is a date without a zone. */
  isoDate(workdays: number): string {
    return midnight(this.day(workdays)).toISOString().slice(0, 10);
  }

  /** "1 March" */
  date(workdays: number): string {
    return say(this.day(workdays), { day: 'numeric', month: 'long' });
  }

  /** "Friday" */
  weekday(workdays: number): string {
    return say(this.day(workdays), { weekday: 'long' });
  }

  /** "Friday 6 March" */
  dayAndDate(workdays: number): string {
    return `${this.weekday(workdays)} ${this.date(workdays)}`;
  }

  /** The Monday of that week: "2 March". */
  weekOf(workdays: number): string {
    const day = this.day(workdays);
    return say(day - weekdayOf(day), { day: 'numeric', month: 'long' });
  }

  /** "March" */
  month(workdays: number): string {
    return say(this.day(workdays), { month: 'long' });
  }
}
