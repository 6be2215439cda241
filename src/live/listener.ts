import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { withConnection } from '../database/sql';
import { coalesced } from './coalesced';
import { eventsAfter, hasMore, type LiveEvent, settledPosition } from './events';
import { closeAll, closeSession, pass } from './hub';
import type { Position } from './position';
import { closeEndedSessions } from './recheck';

const BATCH = 500;
const RETRY_MS = 500;

/** A transaction still under way hides what was committed after it began; this soon we look again. */
const LOOK_AGAIN_MS = 10;

let position: Position | undefined;
let life = new AbortController();
let connection: Client | undefined;

/** Passes on everything that has settled since the last time. */
async function readOn(): Promise<void> {
  await withConnection(async (sql) => {
    position ??= await settledPosition(sql);
    let events: LiveEvent[];
    do {
      events = await eventsAfter(sql, position, BATCH);
      for (const event of events) pass(event);
      const last = events.at(-1);
      if (last) position = { xid: last.xid, id: last.id };
    } while (events.length === BATCH);
    if (await hasMore(sql, position)) setTimeout(look, LOOK_AGAIN_MS);
  });
}

/** Reads on; what goes wrong is made up for soon. */
const look = coalesced(() =>
  readOn().catch((error: unknown) => {
    strapi.log.warn(`Live events wait for the database: ${String(error)}`);
    if (!life.signal.aborted) setTimeout(look, RETRY_MS);
  }),
);

/** Listens until the connection breaks. */
async function listen(heard: () => void): Promise<void> {
  const client = new Client({
    connectionString: strapi.config.get<string>('database.connection.connection.connectionString'),
    keepAlive: true,
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
  try {
    await client.query('listen clientele_activities; listen clientele_sessions');
    await closeEndedSessions();
    heard();
    await broken;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Feeds this process's streams from PostgreSQL for as long as it lives: one connection listens, and comes back after
 * every break with what happened meanwhile. `wake` hears, too, that lines were written.
 */
export function startListening(wake: () => void): void {
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
  closeAll();
  await connection?.end().catch(() => undefined);
}
