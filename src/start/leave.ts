import type { Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { stopDispatching } from '../api/notification/services/dispatching';
import { stopWorker } from '../jobs/worker';
import { stopListening } from '../live/listener';

/** Requests under way have this long to be answered. */
const PATIENCE_MS = 6000;

/** A connection that has had its answer is let go this soon. */
const LOOK_MS = 50;

/** Whatever holds a process up that was told to go: by then it goes. */
const LONGEST_MS = 9000;

/** Takes no more connections and waits until the requests under way are answered. */
async function finishRequests(server: Server): Promise<void> {
  if (!server.listening) return;
  const answered = new Promise<void>((resolve) => server.close(() => resolve()));
  server.prependListener('request', (_request, response) => response.setHeader('Connection', 'close'));
  const letGo = setInterval(() => server.closeIdleConnections(), LOOK_MS);
  await Promise.race([answered, pause(PATIENCE_MS, undefined, { ref: false })]);
  clearInterval(letGo);
}

/**
 * What comes before Strapi's own way out, which takes away what requests still ask for (its permissions) and then cuts
 * them. Streams end, requests and jobs under way come to their end; their readers and callers find another instance, or
 * this one again.
 */
export async function leave(): Promise<void> {
  setTimeout(() => process.exit(1), LONGEST_MS).unref();
  await stopListening();
  stopDispatching();
  await Promise.all([finishRequests(strapi.server.httpServer), stopWorker()]);
}
