/** The longest pause: what a transaction hides for minutes need not be looked for a hundred times a second. */
const LONGEST_MS = 1000;

export interface LookingAgain {
  /** Nothing has come of it yet: looks again after a pause, twice as long each time. One that is under way is kept. */
  later: () => void;
  /** Something has: no pause is under way any more, and the next one is short again. */
  reset: () => void;
}

/** Looks again for what was committed while a transaction that is still under way hides it. */
export function lookingAgain(look: () => void, shortestMs: number): LookingAgain {
  let pause = shortestMs;
  let timer: NodeJS.Timeout | undefined;
  return {
    later() {
      timer ??= setTimeout(() => {
        timer = undefined;
        pause = Math.min(2 * pause, LONGEST_MS);
        look();
      }, pause);
    },
    reset() {
      clearTimeout(timer);
      timer = undefined;
      pause = shortestMs;
    },
  };
}
