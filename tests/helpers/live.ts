import { sql } from './database';
import { eventually } from './eventually';
import { portal } from './portal';

export interface LiveEvent {
  id: string;
  data: { id: string; kind: string; documentId: string | null; details: Record<string, unknown> };
}

export interface Live {
  status: number;
  /** Every event so far. */
  events: LiveEvent[];
  /** The id under which a reader would come back. */
  lastId(): string;
  isClosed(): boolean;
  /** Waits until so many events have come. Fails when the stream ends before. */
  received(count: number): Promise<LiveEvent[]>;
  close(): void;
}

/** A stream begins after what has settled; what was done before, but is still hidden, would be heard on it as news. */
export async function logIsSettled(): Promise<void> {
  const hidden = 'select from activities where xid >= pg_snapshot_xmin(pg_current_snapshot()) limit 1';
  await eventually('the log to settle', async () => (await sql(hidden)).length === 0);
}

/** Opens the event stream as a browser does. */
export async function openLive(
  token: string,
  { after, at = portal().apiUrl }: { after?: string; at?: string } = {},
): Promise<Live> {
  if (after === undefined) await logIsSettled();
  const abort = new AbortController();
  const headers = { authorization: `Bearer ${token}`, ...(after !== undefined && { 'last-event-id': after }) };
  const response = await fetch(new URL('/api/live', at), { headers, signal: abort.signal });
  const events: LiveEvent[] = [];
  let last = '';
  let closed = false;

  const take = (block: string) => {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
    last = field('id') ?? last;
    const data = field('data');
    if (data !== undefined) events.push({ id: last, data: JSON.parse(data) as LiveEvent['data'] });
  };

  const read = async () => {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true });
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      blocks.forEach(take);
    }
  };
  void read()
    .catch(() => undefined)
    .finally(() => {
      closed = true;
    });
  return {
    status: response.status,
    events,
    lastId: () => last,
    isClosed: () => closed,
    received: (count) =>
      eventually(`${count} live events`, () => {
        if (events.length >= count) return events;
        if (closed) throw new Error(`the stream ended after ${events.length} of ${count} live events`);
        return null;
      }),
    close: () => abort.abort(),
  };
}

/** Reads on wherever a stream breaks off, as the site's pages do. */
export interface Follower {
  /** Every event so far, from all its streams. */
  events(): LiveEvent[];
  stop(): Promise<void>;
}

/** Follows a client's stream over every break. Settles once it has begun. */
export async function followLive(token: string): Promise<Follower> {
  const streams = [await openLive(token)];
  const end = new AbortController();
  const current = (): Live => streams.at(-1)!;
  const lastId = (): string => streams.map((stream) => stream.lastId()).findLast(Boolean) ?? '';
  await eventually('the stream to begin', lastId);

  const reopened = async (): Promise<boolean> => {
    const next = await openLive(token, { after: lastId() }).catch(() => null);
    if (next?.status !== 200) return false;
    streams.push(next);
    return true;
  };
  const follow = async (): Promise<void> => {
    for (;;) {
      await eventually('a break', () => current().isClosed() || end.signal.aborted, 600_000);
      if (end.signal.aborted) break;
      await eventually('another stream', reopened, 120_000);
    }
    current().close();
  };
  const following = follow();
  // Whoever stops hears of it; until then it must not end the process.
  following.catch(() => undefined);
  return {
    events: () => streams.flatMap(({ events }) => events),
    async stop() {
      end.abort();
      await following;
    },
  };
}
