import type { ProjectBrief } from '$lib/api/types';
import { dayOf, type Clock } from '$lib/dates';
import { capitalised } from './count';

/**
 * "Second in the queue. Likely to start in the week of 12 January."; null where the owner shows no place. A forecast that
 * begins after the promised date is left out: the promise counts until the owner changes it.
 */
export function queueSentence(
  clock: Clock,
  { queuePosition: place, likelyStart, deadline }: Pick<ProjectBrief, 'queuePosition' | 'likelyStart' | 'deadline'>,
): string | null {
  if (place === null) return null;
  const turn = `${capitalised(inTurn(place))} in the queue.`;
  if (likelyStart === null) return turn;
  const monday = mondayOf(likelyStart);
  const fits = deadline === null || (likelyStart <= deadline && monday <= deadline);
  return fits ? `${turn} Likely to start in the week of ${dayOf(clock, monday)}.` : turn;
}

/**
 * The Monday of a day's week: a forecast that named the day would promise more than it knows. Of a weekend it is the Monday that
 * comes: the week before is over.
 */
function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const fromMonday = ((date.getUTCDay() + 1) % 7) - 2;
  date.setUTCDate(date.getUTCDate() - fromMonday);
  return date.toISOString().slice(0, 10);
}

const TURNS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const ENDINGS: Record<string, string> = { one: 'st', two: 'nd', few: 'rd' };
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

/** "first", "11th" */
const inTurn = (place: number) => TURNS[place - 1] ?? `${place}${ENDINGS[ordinals.select(place)] ?? 'th'}`;
