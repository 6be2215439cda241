import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { Client as Connection } from 'pg';
import { post } from '../helpers/api';
import { sql } from '../helpers/database';
import { eventually } from '../helpers/eventually';
import { type Live, openLive } from '../helpers/live';
import { sendTo } from '../helpers/letters';
import { type Client, registeredClient } from '../helpers/people';
import { portal } from '../helpers/portal';
import { requested } from '../helpers/projects';

const subjects = (events: { data: { details: Record<string, unknown> } }[]) =>
  events.map(({ data }) => data.details.subject);

/** A line of a client's log, written by a transaction that commits when it is told to. */
async function slowLine(client: Client, subject: string) {
  const connection = new Connection({ connectionString: portal().databaseUrl });
  await connection.connect();
  await connection.query('begin');
  await connection.query(
    `insert into activities (client_id, kind, actor_type, details, created_at, updated_at)
     select id, 'message.sent', 'owner', jsonb_build_object('subject', $2::text), localtimestamp, localtimestamp
     from clients where email = $1`,
    [client.email, subject],
  );
  return async (end: 'commit' | 'rollback') => {
    await connection.query(end);
    await connection.end();
  };
}

describe('the live stream', () => {
  test('tells a client what happens to their records, and nobody else', async () => {
    const [ada, grace] = [await registeredClient(), await registeredClient()];
    const [hers, other] = [await openLive(ada.token), await openLive(grace.token)];
    const project = await requested(ada, { title: 'Online ordering' });
    const [event] = await hers.received(1);
    expect(event!.data).toMatchObject({ kind: 'project.request', documentId: project.documentId });
    await sendTo([grace], { subject: 'For Grace' });
    await other.received(1);
    expect(subjects(other.events)).toEqual(['For Grace']);
    expect(hers.events).toHaveLength(1);
    hers.close();
    other.close();
  });

  test('resumes where it broke off: nothing missed, nothing twice', async () => {
    const ada = await registeredClient();
    const first = await openLive(ada.token);
    await sendTo([ada], { subject: 'one' });
    await first.received(1);
    first.close();
    await sendTo([ada], { subject: 'two' });
    await sendTo([ada], { subject: 'three' });
    const second = await openLive(ada.token, { after: first.lastId() });
    await second.received(2);
    await sendTo([ada], { subject: 'four' });
    expect(subjects(await second.received(3))).toEqual(['two', 'three', 'four']);
    second.close();
  });

  test('misses nothing when transactions commit out of order', async () => {
    const ada = await registeredClient();
    const live = await openLive(ada.token);
    const [early, never] = [await slowLine(ada, 'begun first'), await slowLine(ada, 'never')];
    const late = await slowLine(ada, 'committed first');
    await late('commit');
    await never('rollback');
    await early('commit');
    expect(subjects(await live.received(2))).toEqual(['begun first', 'committed first']);
    live.close();
  });

  test('tells every line by itself, whatever else is committed at the same moment', async () => {
    const ada = await registeredClient();
    const live = await openLive(ada.token);
    const [writer, other] = [new Connection(portal().databaseUrl), new Connection(portal().databaseUrl)];
    await Promise.all([writer.connect(), other.connect()]);
    const end = new AbortController();
    const others = (async () => {
      while (!end.signal.aborted) await other.query('select pg_current_xact_id()');
    })();
    for (let line = 1; line <= 150; line += 1) {
      await writer.query(
        `insert into activities (client_id, kind, actor_type, created_at, updated_at)
         select id, 'message.sent', 'owner', localtimestamp, localtimestamp from clients where email = $1`,
        [ada.email],
      );
      await live.received(line);
    }
    end.abort();
    await others;
    await Promise.all([writer.end(), other.end()]);
    live.close();
  });

  test('comes back by itself when the listening connection dies', async () => {
    const ada = await registeredClient();
    const live = await openLive(ada.token);
    await sql(`select pg_terminate_backend(pid) from pg_stat_activity
      where query like 'listen clientele_activities%' and datname = current_database()`);
    await sendTo([ada], { subject: 'after the break' });
    expect(subjects(await live.received(1))).toEqual(['after the break']);
    live.close();
  });

  test('tells what is written while another instance begins beside this one', async () => {
    const ada = await registeredClient();
    const live = await openLive(ada.token);
    const starting = new Connection({ connectionString: portal().databaseUrl });
    await starting.connect();
    await starting.query('begin');
    // A start that lays down something new has its number long before it comes to the last of its statements.
    await starting.query('select pg_current_xact_id()');
    await sendTo([ada], { subject: 'meanwhile' });
    await starting.query(await readFile('database/sql/every-start/restored.sql', 'utf8'));
    await starting.query('commit');
    await starting.end();
    expect(subjects(await live.received(1))).toEqual(['meanwhile']);
    live.close();
  });

  test('closes with its session', async () => {
    const ada = await registeredClient();
    const live = await openLive(ada.token);
    await post('/api/auth/logout', { refreshToken: ada.refreshToken });
    await eventually('the stream to close', () => live.isClosed() || null);
  });

  test('is refused without a living session', async () => {
    const ada = await registeredClient();
    await post('/api/auth/logout', { refreshToken: ada.refreshToken });
    expect((await openLive(ada.token)).status).toBe(401);
    expect((await openLive('nonsense')).status).toBe(401);
  });

  test('keeps the newest streams of one client when there are too many', async () => {
    const ada = await registeredClient();
    const streams: Live[] = [];
    for (let count = 0; count <= 20; count += 1) streams.push(await openLive(ada.token));
    await eventually('the oldest stream to close', () => streams[0]!.isClosed() || null);
    expect(streams.filter((stream) => stream.isClosed())).toHaveLength(1);
    for (const stream of streams) stream.close();
  });
});
