import { setTimeout as pause } from 'node:timers/promises';
import { Stopped } from './start-error';

export interface WaitOptions {
  /** Milliseconds between two looks; 50 unless told. */
  every?: number;
  /** Milliseconds after which to give up. */
  within: number;
  /** Ends the waiting early, with `Stopped`. */
  signal?: AbortSignal;
}

/**
 * Looks again and again until `check` answers something other than null.
 * @returns what `check` answered, or null when the time was up
 * @throws Stopped when `signal` aborts; whatever `check` throws
 */
export async function waitFor<T>(check: () => Promise<T | null> | T | null, options: WaitOptions): Promise<T | null> {
  const end = performance.now() + options.within;
  for (;;) {
    if (options.signal?.aborted) throw new Stopped();
    const found = await check();
    if (found !== null) return found;
    if (performance.now() >= end) return null;
    await pause(options.every ?? 50);
  }
}
