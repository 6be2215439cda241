/**
 * Lets a few works run at the same time, and further ones wait, in the order they came.
 * @param most how many run at once
 */
export function inTurns(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running < most) running++;
    else await new Promise<void>((begin) => waiting.push(begin));
    try {
      return await work();
    } finally {
      // Whoever comes next takes the place of who has done.
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
