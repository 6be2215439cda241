import type { StreamEvent } from './event-stream';
import { follow } from './follow';

interface Options {
  /** Whose stream it is: tabs share it by this name. */
  name: string;
  take: (event: StreamEvent) => void;
  /** Hears when something may have happened that no event will tell of. */
  missed: () => void;
  /** Hears that the session is over, as it is where another client has come in by another tab. */
  refused: () => void;
  signal: AbortSignal;
}

/**
 * Follows the live stream with one connection however many tabs: the tab that holds the lock reads it and tells the
 * others; when it goes, the next one goes on where it stopped. Without locks each tab has one.
 */
export function followLive({ name, take, missed, refused, signal }: Options): void {
  let lastId = '';
  const taken = (event: StreamEvent) => {
    lastId = event.id;
    take(event);
  };
  const base = { lastId: () => lastId, refused, signal };

  const clients = new BroadcastChannel('client');
  clients.addEventListener('message', ({ data }: MessageEvent<string>) => data !== name && refused());
  signal.addEventListener('abort', () => clients.close());
  clients.postMessage(name);

  // Browsers offer locks only where the site has TLS, or stands on this machine.
  if (!('locks' in navigator)) {
    void follow({ ...base, take: taken, opened: (fresh) => fresh && missed() });
    return;
  }

  const lock = `live:${name}`;
  const tabs = new BroadcastChannel(lock);
  // Null says that something may have been missed, by every tab.
  tabs.addEventListener('message', ({ data }: MessageEvent<StreamEvent | null>) => (data ? taken(data) : missed()));
  signal.addEventListener('abort', () => tabs.close());
  const lead = (event: StreamEvent) => {
    tabs.postMessage(event);
    taken(event);
  };
  const opened = (fresh: boolean) => {
    if (!fresh) return;
    tabs.postMessage(null);
    missed();
  };
  void navigator.locks.query().then(({ held }) => {
    // Another tab reads already: what happened between this page and now was told before we listened.
    if (held?.some((one) => one.name === lock)) missed();
  });
  navigator.locks.request(lock, { signal }, () => follow({ ...base, take: lead, opened })).catch(() => undefined);
}
