import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Portal, startPortal } from '../helpers/harness/portal';
import { type SilentWay, startSilentWay } from '../helpers/harness/silent-way';
import { eventually } from '../helpers/eventually';
import { sendTo } from '../helpers/letters';
import { openLive } from '../helpers/live';
import { type Client, registeredClient } from '../helpers/people';
import { portal } from '../helpers/portal';

/** Another instance, which reaches the database by a way of its own. */
let other: Portal;
let way: SilentWay;
let ada: Client;

beforeAll(async () => {
  // Before anything falls silent: the other instance may have taken the mail that confirms her.
  ada = await registeredClient();
  way = await startSilentWay(portal().databaseUrl);
  const name = `silent_${process.env.JEST_WORKER_ID}`;
  // Either of the two may send what has to be sent; it has to arrive where the tests look.
  other = await startPortal({ name, database: { databaseUrl: way.url }, mail: portal().mail });
}, 120_000);

afterAll(async () => {
  await other.stop();
  way.close();
});

test('the live stream finds out that its connection was lost without a word, and misses nothing', async () => {
  const live = await openLive(ada.token, { at: other.apiUrl });
  expect(way.listening()).toBe(1);
  way.silence();
  await sendTo([ada], { subject: 'into the silence' });
  await eventually('another connection to listen', () => way.listening() === 1, 60_000);
  const [event] = await live.received(1);
  expect(event!.data.details).toMatchObject({ subject: 'into the silence' });
  live.close();
}, 90_000);

test('a stream that opens before its instance has begun to listen misses nothing', async () => {
  way.hold();
  try {
    await other.restart();
    const live = await openLive(ada.token, { at: other.apiUrl });
    // A few questions later it has caught up.
    for (let asked = 0; asked < 5; asked += 1) await ada.get('/api/projects', { at: other.apiUrl });
    await sendTo([ada], { subject: 'Before it listens' });
    way.admit();
    await eventually('it to listen', () => way.listening() === 1, 60_000);
    const [event] = await live.received(1);
    expect(event!.data.details).toMatchObject({ subject: 'Before it listens' });
    live.close();
  } finally {
    way.admit();
  }
}, 180_000);
