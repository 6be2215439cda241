import type { RequestEvent } from '@sveltejs/kit';

/** The browser that asks, as the API is told of it: it counts attempts by person, and knows people's devices. */
export interface Visitor {
  /** IP address. */
  address: string;
  /** What the browser says it is; empty where it says nothing. */
  userAgent: string;
}

/**
 * The address of the browser that asks. Behind proxies the outermost of them wrote it down; of who comes past them, as a
 * health check does, nobody did: theirs is that of their connection.
 */
function addressOf(event: RequestEvent): string {
  try {
    return event.getClientAddress();
  } catch {
    return event.platform?.req.socket.remoteAddress ?? '';
  }
}

export const visitorOf = (event: RequestEvent): Visitor => ({
  address: addressOf(event),
  userAgent: event.request.headers.get('user-agent') ?? '',
});
