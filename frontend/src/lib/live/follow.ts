import { readStream, type StreamEvent } from './event-stream';

const PATH = '/live';
const SOONEST_MS = 1_000;
const LATEST_MS = 30_000;

interface Options {
  /** The last event that any tab has seen. */
  lastId: () => string;
  take: (event: StreamEvent) => void;
  /** Hears that a stream is there; `fresh` when what happened before it is not told. */
  opened: (fresh: boolean) => void;
  /** Hears that the session is over. */
  refused: () => void;
  signal: AbortSignal;
}

/** Waits, but not beyond the moment the browser is online again, nor beyond the end. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    window.addEventListener('online', done);
    signal.addEventListener('abort', done);
  });
}

/** Keeps a stream open: after a break it goes on where it broke off. Ends when it is refused or told to. */
export async function follow({ lastId, take, opened, refused, signal }: Options): Promise<void> {
  let wait = SOONEST_MS;
  while (!signal.aborted) {
    const after = lastId();
    const hasOpened = () => {
      wait = SOONEST_MS;
      opened(after === '');
    };
    try {
      if ((await readStream(PATH, { after, take, opened: hasOpened, signal })) === 'refused') return refused();
    } catch {
      if (signal.aborted) return;
    }
    // Not all browsers at once when a server comes back.
    await pause(wait * (0.5 + Math.random()), signal);
    wait = Math.min(wait * 2, LATEST_MS);
  }
}
