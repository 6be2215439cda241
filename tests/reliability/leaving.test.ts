import { Agent, get as open, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client as Connection } from 'pg';
import { withConnection } from '../../scripts/launcher/postgres/connection';
import type { Child } from '../../scripts/launcher/child';
import { crowd, type Visitor } from '../bench/crowd';
import { sql } from '../helpers/database';
import { eventually } from '../helpers/eventually';
import { type Portal, startPortal } from '../helpers/harness/portal';
import { type Client, registeredClient } from '../helpers/people';
import { usePortal } from '../helpers/portal';
import { measured, seconds } from '../helpers/reliability';
import { visitorOf } from '../helpers/site-visitor';

const STREAMS = 500;
const STREAMS_EACH = 20;

/** What the product promises. */
const GONE_MS = 10_000;

let portal: Portal;
let ada: Client;
let visitors: Visitor[];
beforeAll(async () => {
  portal = await startPortal({ name: 'leaving', mailPatience: 20_000 });
  usePortal(portal);
  await portal.site();
  ada = await registeredClient();
  visitors = await withConnection(portal.databaseUrl, (database) => crowd(database, STREAMS / STREAMS_EACH));
}, 180_000);
afterAll(() => portal.stop());

interface Stream {
  answer: IncomingMessage;
  /** Settles with how it ended: in order, or cut. */
  ended: Promise<'in order' | 'cut'>;
}

function openStream(url: string, headers: Record<string, string>, agent: Agent): Promise<Stream> {
  return new Promise((resolve, reject) => {
    open(url, { headers, agent }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`A stream was answered ${answer.statusCode}`));
      const ended = new Promise<'in order' | 'cut'>((settle) => {
        answer.once('end', () => settle('in order')).once('error', () => settle('cut'));
      });
      answer.resume();
      resolve({ answer, ended });
    }).once('error', reject);
  });
}

/** Opens them for everybody of the crowd, as far as one client may have streams. */
async function openStreams(urlOf: string, headersOf: (token: string) => Record<string, string>): Promise<Stream[]> {
  const agent = new Agent({ maxSockets: Infinity });
  const streams: Stream[] = [];
  for (const { token } of visitors) {
    const each = Array.from({ length: STREAMS_EACH }, () => openStream(urlOf, headersOf(token), agent));
    streams.push(...(await Promise.all(each)));
  }
  return streams;
}

/** Holds what a client writes back until it is let go. */
async function holdBack(client: Client): Promise<() => Promise<void>> {
  const connection = new Connection({ connectionString: portal.databaseUrl });
  await connection.connect();
  await connection.query('begin');
  await connection.query(
    'select from up_users_client_lnk l join up_users u on u.id = l.user_id where u.document_id = $1 for update of l',
    [client.user.documentId],
  );
  return async () => {
    await connection.query('commit');
    await connection.end();
  };
}

const isHeldBack = (count: number) =>
  eventually('the writes to be under way', async () => {
    const [row] = await sql<{ waiting: number }>(
      `select count(*)::int as waiting from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return row!.waiting === count;
  });

/** Asks a process to go, with streams open and writes under way. @returns how long it took to be gone */
async function goes(child: Child, streams: Stream[], letGo: () => Promise<void>): Promise<number> {
  const since = performance.now();
  process.kill(child.pid, 'SIGTERM');
  expect(new Set(await Promise.all(streams.map(({ ended }) => ended)))).toEqual(new Set(['in order']));
  await letGo();
  expect(await child.ended).toBe('exit code 0');
  return performance.now() - since;
}

describe(`told to go with ${STREAMS} open streams`, () => {
  test('the site ends them in order, answers what is under way, and goes', async () => {
    const { port } = new URL(portal.siteUrl);
    const streams = await openStreams(`${portal.siteUrl}/live`, (token) => ({
      cookie: `access-${port}=${token}; refresh-${port}=none`,
    }));
    const visitor = visitorOf(ada);
    const fields = await visitor.hiddenFields('/feedback');
    const letGo = await holdBack(ada);
    const form = visitor.send('/feedback', { ...fields, about: 'service', body: 'While it goes' });
    await isHeldBack(1);
    const took = await goes(await portal.site(), streams, letGo);
    expect(await form).toEqual({ status: 303, says: '/feedback' });
    expect(took).toBeLessThan(GONE_MS);
    measured(`SIGTERM to the site with ${STREAMS} streams`, `gone in ${seconds(took)}, nothing cut`);
  }, 180_000);

  test('Strapi ends them in order, answers what is under way, and goes, whatever the mail server does', async () => {
    portal.mail.manners.afterData = 'silence';
    const asking = { email: `other-${ada.email}`, password: ada.password };
    expect((await ada.post('/api/auth/change-email', asking)).status).toBe(200);
    await eventually('a mail to be under way', () => portal.mail.received.some(({ to }) => to.includes(asking.email)));
    const streams = await openStreams(`${portal.apiUrl}/api/live`, (token) => ({ authorization: `Bearer ${token}` }));
    const letGo = await holdBack(ada);
    const writes = Promise.all([
      ada.post('/api/projects', { data: { title: 'While it goes', description: 'By the lane.' } }),
      ada.put(
        '/api/clients/me',
        { data: { company: 'By the Document Service' } },
        { headers: { origin: portal.siteUrl } },
      ),
    ]);
    await isHeldBack(2);
    const took = await goes(portal.server, streams, letGo);
    expect((await writes).map(({ status }) => status)).toEqual([201, 200]);
    expect(took).toBeLessThan(GONE_MS);
    measured(`SIGTERM to Strapi with ${STREAMS} streams`, `gone in ${seconds(took)}, nothing cut`);
  }, 180_000);
});
