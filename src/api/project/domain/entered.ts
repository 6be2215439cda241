import type { Facts } from './changes';
import type { State } from './lifecycle';
import type { ProjectToEnter } from './schemas';

const DONE: readonly State[] = ['ready', 'finished'];

/** Work that can stand somewhere between nothing and everything; what was cancelled stays where it stood. */
const PARTLY: readonly State[] = ['in_progress', 'cancelled'];

/** Whether a percentage makes sense in a state. */
export const percentFits = (state: State, percent: number): boolean =>
  PARTLY.includes(state) || percent === (DONE.includes(state) ? 100 : 0);

/** What is stored of a project that the owner writes down: as if its actions had led there. */
export function factsEntered({ title, description, state, price, currency, deadline, percentDone }: ProjectToEnter) {
  const percent = DONE.includes(state) ? 100 : (percentDone ?? 0);
  return {
    title,
    description,
    state,
    price,
    currency: price === null ? null : currency,
    deadline,
    percentDone: percent,
    percentReported: percent < 100 ? percent : 0,
  } satisfies Partial<Facts>;
}
