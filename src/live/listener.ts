import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { alone, withConnection } from '../database/sql';
import { coalesced } from './coalesced';
import { eventsAfter, hasMore, type LiveEvent, settledPosition } from './events';
import { closeAll, closeSession, pass } from './hub';
import { lookingAgain } from './looking-again';
import type { Position } from './position';
import { closeEndedSessions } from './recheck';

const BATCH = 500;
const RETRY_MS = 500;

/** A connection may be lost without a word: this often it is asked whether it lives, and has this long to say so. */
const TICK_MS = 5000;
const PATIENCE_MS = 5000;

/** Said again, it changes nothing, and is answered all the same. */
const LISTEN = 'listen clientele_activities; listen clientele_sessions';

/** A transaction still under way hides what was committed after it began; this soon we look again at first. */
const LOOK_AGAIN_MS = 10;

let position: Position;
let life = new AbortController();
let connection: Client | undefined;

/** Passes on everything that has settled since the last time. */
async function readOn(): Promise<void> {
  await withConnection(async (sql) => {
    let events: LiveEvent[];
    do {
      events = await eventsAfter(sql, position, BATCH);
      for (const event of events) pass(event);
      const last = events.at(-1);
      if (last) {
        position = { xid: last.xid, id: last.id };
        again.reset();
      }
    } while (events.length === BATCH);
    if (await hasMore(sql, position)) again.later();
    else again.reset();
  });
}

/** Reads on; what goes wrong is made up for soon. */
const look = coalesced(() =>
  readOn().catch((error: unknown) => {
    strapi.log.warn(`Live events wait for the database: ${String(error)}`);
    if (!life.signal.aborted) setTimeout(look, RETRY_MS);
  }),
);

const again = lookingAgain(look, LOOK_AGAIN_MS);

/** Ends a connection, which says so to whoever waits for its end. */
const end = (client: Client) => client.end().catch(() => undefined);

/** Listens until the connection breaks, or falls silent. */
async function listen(heard: () => void): Promise<void> {
  const client = new Client({
    connectionString: strapi.config.get<string>('database.connection.connection.connectionString'),
    keepAlive: true,
    keepAliveInitialDelayMillis: TICK_MS,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
  });
  connection = client;
  const broken = new Promise<void>((resolve) => {
    client.on('error', () => resolve());
    client.on('end', () => resolve());
  });
  await client.connect();
  client.on('notification', ({ channel, payload }) => {
    if (channel === 'clientele_sessions') closeSession(payload ?? '');
    else heard();
  });
  const tick = setInterval(() => void client.query(LISTEN).catch(() => end(client)), TICK_MS);
  try {
    await client.query(LISTEN);
    await closeEndedSessions();
    heard();
    await broken;
  } finally {
    clearInterval(tick);
    await end(client);
  }
}

/**
 * Feeds this process's streams from PostgreSQL for as long as it lives: one connection listens, and comes back after
 * every break with what happened meanwhile. `wake` hears, too, that lines were written. Settles before any stream may open:
 * where it begins has to lie before what the first of them has caught up with, or what settles in between is told to nobody.
 */
export async function startListening(wake: () => void): Promise<void> {
  position = await settledPosition(alone);
  life = new AbortController();
  const { signal } = life;
  const heard = () => {
    look();
    wake();
  };
  void (async () => {
    while (!signal.aborted) {
      await listen(heard).catch(() => undefined);
      await pause(RETRY_MS, undefined, { signal }).catch(() => undefined);
    }
  })();
}

/** Ends every stream and stops listening. */
export async function stopListening(): Promise<void> {
  life.abort();
  again.reset();
  closeAll();
  if (connection) await end(connection);
}
