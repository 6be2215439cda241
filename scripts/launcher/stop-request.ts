/** Presses of Ctrl-C closer together than this are one: npm hands the terminal's signal on a second time. */
const ECHO_MS = 500;

export interface StopRequest {
  /** Aborts when someone asks to stop. */
  signal: AbortSignal;
  /** Aborts when someone asks again: no more patience. */
  hurry: AbortSignal;
  /** Settles when someone asks to stop. */
  asked: Promise<void>;
}

/** How often to look whether npm is still there. */
const LOOK_MS = 100;

/** Told to end, npm and its shell are gone at once, without a word to whom they started. */
function whenLeft(tell: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    tell();
  }, LOOK_MS);
  look.unref();
}

/** Turns SIGINT, SIGTERM and SIGHUP into a request to stop; from here on none of them ends the process by itself. The end of npm is one, too. */
export function listenForStop(): StopRequest {
  const stop = new AbortController();
  const hurry = new AbortController();
  let first = 0;
  const receive = (): void => {
    const now = performance.now();
    if (!stop.signal.aborted) {
      first = now;
      stop.abort();
    } else if (now - first > ECHO_MS) hurry.abort();
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, receive);
  whenLeft(() => {
    if (!stop.signal.aborted) receive();
  });
  // A closed terminal must not turn the next line printed into a crash half way through stopping.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const asked = new Promise<void>((resolve) => stop.signal.addEventListener('abort', () => resolve()));
  return { signal: stop.signal, hurry: hurry.signal, asked };
}
