import { randomUUID } from 'node:crypto';
import { waitFor } from '../../scripts/launcher/wait';
import { eventually } from './eventually';

/** What came of one attempt: it was acknowledged, it may be sent again, or a sentence says what must not be. */
export type Outcome = 'done' | 'again' | { fault: string };

/** Begins a write that carries `mark` wherever it can be found again. @returns what sends it, the same each time */
export type Writer = (mark: string) => () => Promise<Outcome>;

/** Writers who do not let go: each sends a write until it is acknowledged, and goes on with the next one. */
export interface Load {
  /** The marks of what was acknowledged so far. */
  acknowledged: string[];
  /** Answers that nobody should get, whatever happens to the servers. */
  faults: string[];
  /** Waits until so many further writes have been acknowledged. */
  progress(count: number): Promise<void>;
  /** Lets every writer finish the write it is at. */
  stop(): Promise<void>;
}

const PATIENCE_MS = 120_000;

/** Who is sent away comes again this soon. */
const AGAIN_MS = 200;

/** Sends a write until something comes of it; a connection that breaks says nothing of what became of it. */
async function insist(attempt: () => Promise<Outcome>): Promise<Exclude<Outcome, 'again'>> {
  const look = async () => {
    const outcome = await attempt().catch(() => 'again' as const);
    return outcome === 'again' ? null : outcome;
  };
  const outcome = await waitFor(look, { within: PATIENCE_MS, every: AGAIN_MS });
  return outcome ?? { fault: `not acknowledged within ${PATIENCE_MS / 1000} s` };
}

/** Sets writers to work. */
export function startLoad(writers: Writer[]): Load {
  const acknowledged: string[] = [];
  const faults: string[] = [];
  let over = false;

  const work = async (begin: Writer): Promise<void> => {
    while (!over) {
      const mark = randomUUID();
      const outcome = await insist(begin(mark));
      if (outcome === 'done') acknowledged.push(mark);
      else faults.push(outcome.fault);
    }
  };
  const working = Promise.all(writers.map(work));
  // Whoever stops hears of it; until then it must not end the process.
  working.catch(() => undefined);
  return {
    acknowledged,
    faults,
    async progress(count) {
      const aim = acknowledged.length + count;
      await eventually(`${count} further writes`, () => acknowledged.length >= aim, PATIENCE_MS);
    },
    async stop() {
      over = true;
      await working;
    },
  };
}
