import type { Clock } from '$lib/dates';
import { dateFormat } from '$lib/formatters';

/** "Good morning", by the clock on the reader's wall. */
export function greeting(clock: Clock): string {
  const hour = Number(
    dateFormat('en', { timeZone: clock.timeZone, hour: 'numeric', hourCycle: 'h23' }).format(new Date(clock.now)),
  );
  if (hour < 5) return 'Good evening';
  if (hour < 12) return 'Good morning';
  return hour < 18 ? 'Good afternoon' : 'Good evening';
}

/** By what somebody is greeted: their first name, or all of it where it begins with a title or an initial. */
export function calledBy(name: string): string {
  const [first = name] = name.split(/\s+/);
  return first.endsWith('.') ? name : first;
}
