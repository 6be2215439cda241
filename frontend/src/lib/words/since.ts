import type { Activity } from '$lib/api/types';
import { dayWord, isToday, type Clock } from '$lib/dates';
import { count, listed } from './count';

const MOVES = ['feedback.answered', 'product.available'];
const isMove = ({ kind }: Activity) => kind.startsWith('project.') || MOVES.includes(kind);
const isLetter = ({ kind }: Activity) => kind === 'message.sent' || kind === 'reply.sent';

/** "at 8:52", "on Tuesday", "on 4 December" */
const when = (clock: Clock, at: string) => `${isToday(clock, at) ? 'at' : 'on'} ${dayWord(clock, at)}`;

/**
 * "Since your last visit on Tuesday, two things moved and three messages came in."; null where nothing did.
 * @param activities what happened, newest first, as far as it was read; what clients did themselves does not count
 * @param visit the end of the visit before this one
 * @param whole whether it was read to that visit; otherwise there is more than was counted
 */
export function sinceSentence(clock: Clock, activities: Activity[], visit: string, whole: boolean): string | null {
  const since = activities.filter(({ actor, createdAt }) => actor.type !== 'client' && createdAt > visit);
  const letters = since.filter(isLetter).length;
  const moved = since.filter(isMove).length;
  const least = whole ? '' : 'at least ';
  const parts = [
    ...(moved > 0 ? [`${least}${count(moved, 'thing')} moved`] : []),
    ...(letters > 0 ? [`${least}${count(letters, 'message')} came in`] : []),
  ];
  return parts.length > 0 ? `Since your last visit ${when(clock, visit)}, ${listed(parts)}.` : null;
}

/** What leads on from a list of what happened: "14 more since then", "All that happened". */
export function restWords(more: number, since: boolean, whole: boolean): string {
  if (!since) return 'All that happened';
  const rest = `${more} more since then`;
  return whole ? rest : `At least ${rest}`;
}
