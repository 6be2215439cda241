/** One event of a stream of Server-Sent Events. */
export interface StreamEvent {
  id: string;
  data: string;
}

const LINE = /\r\n|\n|\r/;

/**
 * Reads a stream's text piece by piece and gives each event as it is complete.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
function createReader(lastId: string, take: (event: StreamEvent) => void): (text: string) => void {
  let rest = '';
  let id = lastId;
  let data: string[] = [];

  const readLine = (line: string) => {
    if (line === '') {
      if (data.length > 0) take({ id, data: data.join('\n') });
      data = [];
      return;
    }
    const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/.exec(line) ?? [];
    if (field === 'id') id = value;
    if (field === 'data') data.push(value);
  };

  return (text) => {
    const lines = (rest + text).split(LINE);
    rest = lines.pop() ?? '';
    lines.forEach(readLine);
  };
}

interface Options {
  /** The last event that was seen; '' when none was. */
  after: string;
  take: (event: StreamEvent) => void;
  /** Hears that the stream is there. */
  opened: () => void;
  signal: AbortSignal;
}

/**
 * Reads one connection to its end. It is not the browser's EventSource, which can neither tell a refusal from a
 * fault nor go on in one tab where another tab broke off.
 * @returns whether it was refused; anything else may be tried again
 */
export async function readStream(path: string, { after, take, opened, signal }: Options): Promise<'refused' | 'ended'> {
  const headers = { Accept: 'text/event-stream', ...(after && { 'Last-Event-ID': after }) };
  const answer = await fetch(path, { headers, signal, cache: 'no-store', redirect: 'error' });
  if (answer.status === 401) return 'refused';
  if (!answer.ok || !answer.body) return 'ended';
  opened();
  const read = createReader(after, take);
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) read(piece.value);
  return 'ended';
}
