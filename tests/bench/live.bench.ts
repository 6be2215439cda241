import { Agent, get, type IncomingMessage } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { type Portal, startPortal } from '../helpers/harness/portal';
import type { Row } from '../../scripts/checks/text-table';
import { crowd, type Visitor } from './crowd';
import { percentile, processorMs, residentKb } from './process-cost';

export const title = 'Live: from the commit to the browser';

const SIZES = [1, 500, 2000];
const STREAMS_EACH = 20;
const EVENTS = 200;
const IDLE_MS = 3000;

type Heard = (clientId: number) => void;

function openStream(portal: Portal, visitor: Visitor, heard: Heard, agent: Agent): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${visitor.token}` };
    get(`${portal.apiUrl}/api/live`, { headers, agent }, (response) => {
      response.on('data', (chunk: Buffer) => {
        if (chunk.includes('data:')) heard(visitor.clientId);
      });
      resolve(response);
    }).on('error', reject);
  });
}

/** Writes one line after another and measures how long each takes from its commit to every stream of its client. */
async function latencies(database: Client, visitors: Visitor[], each: number, listen: (heard: Heard) => void) {
  const found: number[] = [];
  for (let event = 0; event < EVENTS; event += 1) {
    const { clientId } = visitors[event % visitors.length]!;
    let waiting = each;
    let committed = 0;
    const all = new Promise<void>((resolve) => {
      listen((id) => {
        if (id !== clientId) return;
        found.push(Math.max(0, performance.now() - (committed || performance.now())));
        waiting -= 1;
        if (waiting === 0) resolve();
      });
    });
    await database.query(
      `insert into activities (client_id, kind, actor_type, details, created_at, updated_at)
       values ($1, 'message.sent', 'owner', '{"subject":"A word"}', localtimestamp, localtimestamp)`,
      [clientId],
    );
    committed = performance.now();
    await all;
  }
  return found;
}

async function measure(portal: Portal, database: Client, size: number): Promise<Row> {
  const each = Math.min(size, STREAMS_EACH);
  const visitors = await crowd(database, Math.ceil(size / each));
  const before = residentKb(portal.server.pid);
  let heard: Heard = () => undefined;
  const agent = new Agent({ maxSockets: Infinity });
  const streams: IncomingMessage[] = [];
  for (const visitor of visitors) {
    const opened = Array.from({ length: each }, () => openStream(portal, visitor, (id) => heard(id), agent));
    streams.push(...(await Promise.all(opened)));
  }
  const perStream = (residentKb(portal.server.pid) - before) / size;
  const cpu = processorMs(portal.server.pid);
  await pause(IDLE_MS);
  const idle = ((processorMs(portal.server.pid) - cpu) / IDLE_MS) * 100;
  const found = await latencies(database, visitors, each, (next) => (heard = next));
  for (const stream of streams) stream.destroy();
  return {
    streams: String(size),
    'p50 ms': percentile(found, 0.5).toFixed(1),
    'p99 ms': percentile(found, 0.99).toFixed(1),
    'KB a stream': size === 1 ? '–' : perStream.toFixed(1),
    'CPU idle %': idle.toFixed(1),
  };
}

/** Opens streams in growing numbers on one Strapi and measures each crowd in turn. */
export async function run(): Promise<Row[][]> {
  const portal = await startPortal({ name: 'bench_live' });
  const database = new Client({ connectionString: portal.databaseUrl });
  await database.connect();
  try {
    const rows: Row[] = [];
    for (const size of SIZES) rows.push(await measure(portal, database, size));
    return [rows];
  } finally {
    await database.end();
    await portal.stop();
  }
}
