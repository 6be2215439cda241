import { relayLive } from '$lib/server/live';
import { tokenOf } from '$lib/server/session';
import type { RequestHandler } from './$types';

/** What happens to the client's records, as it happens: Server-Sent Events, resumable by Last-Event-ID. */
export const GET: RequestHandler = ({ locals, request }) => {
  const { session, visitor } = locals;
  const jwt = tokenOf(session);
  if (jwt === null) return new Response(null, { status: session.state === 'none' ? 401 : 503 });
  return relayLive({
    jwt,
    visitor,
    lastEventId: request.headers.get('Last-Event-ID'),
    signal: request.signal,
  });
};
