import { whoIs } from '../../../database/who';
import { alone, withConnection } from '../../../database/sql';
import type { ClientCall, OpenAnswer } from '../../../http/controller';
import { eventsOf, type LiveEvent, settledPosition } from '../../../live/events';
import { join, leave } from '../../../live/hub';
import { isAfter, type Position, readPosition } from '../../../live/position';
import { closeEndedSessions } from '../../../live/recheck';
import { LiveStream } from '../../../live/stream';

const BATCH = 200;

/** Who only looks is asked again this often whether they still may; they go on where they were. */
const LOOK_MS = 60_000;

/**
 * Sends what a stream has missed, then lets it go on with what happens now; not to a session that ended before the stream
 * could hear of it.
 */
async function catchUp(stream: LiveStream): Promise<void> {
  await closeEndedSessions(new Map([[stream.sessionId, stream.clientId]]));
  let missed: LiveEvent[];
  do {
    missed = await eventsOf(alone, stream.clientId, stream.position, BATCH);
    await stream.replay(missed);
  } while (missed.length === BATCH && stream.isOpen);
  stream.begin();
}

/** Where a reader goes on; a place in the future, such as from before a restore, is taken for now. */
function from(lastEventId: string, now: Position): Position {
  const said = readPosition(lastEventId);
  return said && !isAfter(said, now) ? said : now;
}

/**
 * Opens the caller's event stream: from where `Last-Event-ID` broke off, else from now. It takes part in what happens
 * before it reads what it missed, so nothing falls in between; what comes twice it sends once.
 */
async function open({ session, lastEventId }: ClientCall): Promise<OpenAnswer> {
  const [me, now] = await withConnection(
    async (sql) => [await whoIs(sql, session), await settledPosition(sql)] as const,
  );
  return {
    open(response, headers) {
      if (response.destroyed || response.closed) return;
      const stream = new LiveStream(me.clientId, session.sessionId, response, from(lastEventId, now), headers);
      join(stream);
      const soon = session.looking ? setTimeout(() => stream.close(), LOOK_MS).unref() : undefined;
      response.on('close', () => {
        clearTimeout(soon);
        leave(stream);
      });
      catchUp(stream).catch((error: unknown) => {
        strapi.log.warn(`A live stream could not be caught up: ${String(error)}`);
        stream.close();
      });
    },
  };
}

export default { open };
