import type { RequestEvent } from '@sveltejs/kit';

/**
 * The address of the browser that asks. Behind proxies the outermost of them wrote it down; of who comes past them, as a
 * health check does, nobody did: theirs is that of their connection.
 */
export function clientAddressOf(event: RequestEvent): string {
  try {
    return event.getClientAddress();
  } catch {
    return event.platform?.req.socket.remoteAddress ?? '';
  }
}
