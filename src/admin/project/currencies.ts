import type { Project } from './project';

/** In which currency each line of a log tells a price for which it names none, newest first: the one that was valid then. */
export function currenciesOf({ timeline, currency }: Pick<Project, 'timeline' | 'currency'>): (string | null)[] {
  let valid = currency;
  return timeline.map(({ details }) => {
    const then = valid;
    const { currency: changed } = (details.changed ?? {}) as { currency?: { from: string | null } };
    if (changed) valid = changed.from;
    return then;
  });
}
