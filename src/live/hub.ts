import type { LiveEvent } from './events';
import type { LiveStream } from './stream';

/** A browser has one stream however many tabs; this many for one client are devices enough. */
const MOST_FOR_A_CLIENT = 20;
const HEARTBEAT_MS = 20_000;

const streams = new Map<number, Set<LiveStream>>();
let heartbeat: NodeJS.Timeout | undefined;
let isOver = false;

const all = () => [...streams.values()].flatMap((own) => [...own]);

/** Takes a stream in; the client's oldest goes when there are too many. A process that is about to end takes none. */
export function join(stream: LiveStream): void {
  if (isOver) {
    stream.close();
    return;
  }
  const own = streams.get(stream.clientId) ?? new Set();
  streams.set(stream.clientId, own.add(stream));
  const [oldest] = own;
  if (oldest && own.size > MOST_FOR_A_CLIENT) {
    own.delete(oldest);
    oldest.close();
  }
  heartbeat ??= setInterval(() => all().forEach((one) => one.beat()), HEARTBEAT_MS);
}

/** Lets a stream go whose connection has ended. */
export function leave(stream: LiveStream): void {
  const own = streams.get(stream.clientId);
  own?.delete(stream);
  if (own?.size === 0) streams.delete(stream.clientId);
  if (streams.size > 0) return;
  clearInterval(heartbeat);
  heartbeat = undefined;
}

/** Offers an event to every stream of its client. */
export function pass(event: LiveEvent): void {
  streams.get(event.clientId)?.forEach((stream) => stream.offer(event));
}

/** Closes the streams of a session that has ended. */
export function closeSession(sessionId: string): void {
  for (const stream of all()) if (stream.sessionId === sessionId) stream.close();
}

/** The sessions that have streams here, each with the client it reads for. */
export function openSessions(): Map<string, number> {
  return new Map(all().map(({ sessionId, clientId }) => [sessionId, clientId]));
}

/** Closes every stream: the process is about to end, and their readers will find another. */
export function closeAll(): void {
  isOver = true;
  for (const stream of all()) stream.close();
}
