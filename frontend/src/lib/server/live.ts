import { dev } from '$app/environment';
import { apiUrl, onBehalfOf } from './settings';
import type { Visitor } from './visitor';

const PATIENCE_MS = 15_000;

const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'private, no-store',
  // Proxies would otherwise gather the stream before they pass it on.
  'X-Accel-Buffering': 'no',
};

interface Reader {
  jwt: string;
  visitor: Visitor;
  lastEventId: string | null;
  /** Aborted when the browser goes. */
  signal: AbortSignal;
}

const open = new Set<() => void>();
let isOver = false;

function endAll(): void {
  isOver = true;
  for (const end of open) end();
}

// The server waits for open answers before it goes, and a stream never ends by itself.
if (!dev) {
  process.once('SIGTERM', endAll);
  process.once('SIGINT', endAll);
}

/** Passes a stream on as it comes, until its source ends, its reader goes, or the server is told to go. */
function passOn(source: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const reader = source.getReader();
  let end = () => {};
  return new ReadableStream({
    start(controller) {
      end = () => {
        if (!open.delete(end)) return;
        controller.close();
        reader.cancel().catch(() => undefined);
      };
      open.add(end);
    },
    async pull(controller) {
      // A source that breaks off is a source that ended: the browser comes back by itself.
      const { value } = await reader.read().catch(() => ({ value: undefined }));
      if (!value) end();
      else if (open.has(end)) controller.enqueue(value);
    },
    async cancel() {
      open.delete(end);
      await reader.cancel();
    },
  });
}

/**
 * The API's event stream of one client, for one browser: 401 when the session is over, 503 while the API is away, and once
 * this server was told to go.
 */
export async function relayLive({ jwt, visitor, lastEventId, signal }: Reader): Promise<Response> {
  const gaveUp = new AbortController();
  const patience = setTimeout(() => gaveUp.abort(), PATIENCE_MS);
  try {
    const answer = await fetch(`${apiUrl()}/api/live`, {
      headers: {
        Authorization: `Bearer ${jwt}`,
        ...onBehalfOf(visitor),
        ...(lastEventId && { 'Last-Event-ID': lastEventId }),
      },
      redirect: 'error',
      signal: AbortSignal.any([signal, gaveUp.signal]),
    });
    if (answer.status === 200 && answer.body && !isOver) return new Response(passOn(answer.body), { headers: HEADERS });
    await answer.body?.cancel();
    return new Response(null, { status: answer.status === 401 ? 401 : 503 });
  } catch {
    return new Response(null, { status: 503 });
  } finally {
    clearTimeout(patience);
  }
}
