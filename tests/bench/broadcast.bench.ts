import { setTimeout as pause } from 'node:timers/promises';
import autocannon from 'autocannon';
import { Client } from 'pg';
import type { Row } from '../../scripts/checks/text-table';
import { type Portal, startPortal } from '../helpers/harness/portal';
import { smtpLoop } from './broadcast/smtp-loop';
import { crowd, type Visitor } from './crowd';
import { percentile } from './process-cost';
import { SECONDS } from './speed/fire';

export const title = 'Broadcast: one message to 10,000 clients, and its mails behind it';

const CLIENTS = 10_000;
const ROUNDS = 3;
/** How long the mails are watched while they go out, in seconds. */
const WATCHED = SECONDS * 6;
const READERS = 4;

const median = (values: number[]) => percentile(values, 0.5);

async function timed(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now();
  await work();
  return performance.now() - since;
}

async function ownerOf({ apiUrl, owner }: Portal): Promise<string> {
  const response = await fetch(`${apiUrl}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(owner),
  });
  return ((await response.json()) as { data: { token: string } }).data.token;
}

/** Sends a message to everybody. @throws Error where it did not reach every inbox */
async function broadcast({ apiUrl }: Portal, token: string): Promise<void> {
  const response = await fetch(`${apiUrl}/portal/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({
      topic: 'workflow',
      subject: 'Closed in August',
      body: 'We are away. '.repeat(40),
      clients: 'all',
    }),
  });
  const { data } = (await response.json()) as { data: { inboxes: number } | null };
  if (data?.inboxes !== CLIENTS) throw new Error(`It reached ${data?.inboxes ?? 'no'} inboxes.`);
}

/** The least that puts a message into as many inboxes: one insert of as many rows, with the indexes and triggers they have. */
const plainInsert = (database: Client) =>
  database.query(
    `with m as (
       insert into messages (document_id, subject, topic, body, sent_at, created_at, updated_at)
       values (gen_random_uuid(), 'Plain', 'other', 'Plain', localtimestamp, localtimestamp, localtimestamp) returning id
     ) insert into deliveries (document_id, client_id, message_id, topic, sent_at, latest_at, created_at, updated_at)
     select gen_random_uuid(), c.id, m.id, 'other', localtimestamp, localtimestamp, localtimestamp, localtimestamp from m, clients c`,
  );

/** How an inbox answers a few readers, who do not hurry. */
async function inboxOf({ apiUrl }: Portal, visitors: Visitor[], seconds: number) {
  const { latency } = await autocannon({
    url: apiUrl,
    connections: READERS,
    overallRate: READERS * 25,
    duration: seconds,
    requests: visitors.slice(0, 500).map(({ token }) => ({
      method: 'GET',
      path: '/api/messages?limit=25',
      headers: { authorization: `Bearer ${token}` },
    })),
  });
  return latency;
}

/** Waits until everybody's mail is written down as to be told. */
async function untilDispatched(database: Client): Promise<void> {
  for (;;) {
    const { rows } = await database.query<{ left: number }>(
      `select count(*)::int as left from activities a, dispatch_position p
       where a.kind = 'message.sent' and (a.xid, a.id) > (p.xid, p.id)`,
    );
    if (rows[0]!.left === 0) return;
    await pause(20);
  }
}

/** Alternately the product and the plain insert. @returns the medians, in milliseconds */
async function sendings(portal: Portal, database: Client) {
  const token = await ownerOf(portal);
  const [sent, plain, dispatched]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    plain.push(await timed(() => plainInsert(database)));
    sent.push(await timed(() => broadcast(portal, token)));
    dispatched.push(await timed(() => untilDispatched(database)));
  }
  return { sent: median(sent), plain: median(plain), dispatched: median(dispatched) };
}

/** Everybody's inbox, then everybody's mail while a few read on. */
export async function run(): Promise<Row[][]> {
  const quiet = await startPortal({ name: 'bench_broadcast' });
  const database = new Client({ connectionString: quiet.databaseUrl });
  await database.connect();
  try {
    const visitors = await crowd(database, CLIENTS);
    await database.query('vacuum analyze');
    const before = await inboxOf(quiet, visitors, WATCHED / 2);
    const { sent, plain, dispatched } = await sendings(quiet, database);
    const had = quiet.mail.received.length;
    const during = await inboxOf(quiet, visitors, WATCHED);
    const mails = (quiet.mail.received.length - had) / WATCHED;
    await quiet.server.stop(10_000);
    const bare = await smtpLoop(quiet.mail.url, quiet.mail.received.at(-1)!.source, 2000);
    const row = (what: string, found: string, aim = '–'): Row => ({ what, found, aim });
    return [
      [
        row(`"send" to ${CLIENTS} inboxes, log and live`, `${Math.round(sent)} ms`, '≤ 2000 ms'),
        row('a plain SQL insert of as many deliveries', `${Math.round(plain)} ms`),
        row('ratio', `${(sent / plain).toFixed(1)} ×`),
        row('then, until every mail is noted with its job', `${Math.round(dispatched)} ms`),
        row('mails a second behind it', mails.toFixed(0)),
        row('mails a second of a bare SMTP loop', bare.toFixed(0)),
        row('ratio', (mails / bare).toFixed(2)),
        row('inbox before, p50 · p99', `${before.p50} · ${before.p99} ms`),
        row('inbox while mails go out, p50 · p99', `${during.p50} · ${during.p99} ms`),
      ],
    ];
  } finally {
    await database.end();
    await quiet.stop();
  }
}
