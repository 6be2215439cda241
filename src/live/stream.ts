import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { type Headers, PRIVATE } from '../http/answer';
import type { LiveEvent } from './events';
import { isAfter, type Position, writePosition } from './position';

/** A reader that has this many bytes waiting is too slow to be waited for; it may come back and resume. */
const MOST_WAITING = 64 * 1024;

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': PRIVATE,
  connection: 'keep-alive',
  'x-accel-buffering': 'no',
} as const;

/** One open event stream. It sends each event once and in order, whatever it is offered. */
export class LiveStream {
  /** What came while the past was still being read. */
  #waiting: LiveEvent[] | null = [];

  constructor(
    readonly clientId: number,
    readonly sessionId: string,
    private readonly response: ServerResponse,
    private last: Position,
    headers: Headers,
  ) {
    // All at once: headers that are set one by one stay in memory for as long as the stream is open.
    response.writeHead(200, { ...headers, ...HEADERS });
    // Browsers ask again after this many milliseconds.
    response.write(`retry: 2000\nid: ${writePosition(last)}\n\n`);
  }

  /** Offers an event that happened now. */
  offer(event: LiveEvent): void {
    if (this.#waiting) this.#waiting.push(event);
    else this.#send(event);
  }

  /** Sends what happened before the stream was opened, as fast as it is read. */
  async replay(past: LiveEvent[]): Promise<void> {
    for (const event of past) this.#write(event);
    if (this.response.writableNeedDrain)
      await Promise.race([once(this.response, 'drain'), once(this.response, 'close')]);
  }

  /** Goes over from the past to what came meanwhile, and to what happens now. */
  begin(): void {
    const waiting = this.#waiting ?? [];
    this.#waiting = null;
    for (const event of waiting) this.#send(event);
  }

  get isOpen(): boolean {
    return !this.response.writableEnded && !this.response.destroyed;
  }

  /** Where the stream stands. */
  get position(): Position {
    return this.last;
  }

  /** A comment that keeps the connection open and finds out whether it is. */
  beat(): void {
    if (this.isOpen) this.response.write(':\n\n');
  }

  close(): void {
    this.response.end();
  }

  #send(event: LiveEvent): void {
    this.#write(event);
    if (this.response.writableLength > MOST_WAITING) this.response.destroy();
  }

  #write(event: LiveEvent): void {
    if (!isAfter(event, this.last) || !this.isOpen) return;
    this.last = { xid: event.xid, id: event.id };
    this.response.write(`id: ${writePosition(event)}\ndata: ${event.data}\n\n`);
  }
}
