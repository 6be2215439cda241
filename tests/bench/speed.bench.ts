import { withConnection } from '../../scripts/launcher/postgres/connection';
import type { Row } from '../../scripts/checks/text-table';
import type { Visitor } from './crowd';
import { type Contender, naive, ours, raw } from './speed/contenders';
import { inTurn, type Measured } from './speed/fire';
import { salvo, SHOTS } from './speed/shots';
import { stage } from './stage';

export const title = 'Speed: requests a second, against the least that could answer the same and a naive Strapi';

const CONNECTIONS = (process.env.BENCH_CONNECTIONS ?? '1,16,64').split(',').map(Number);

/** Of raw's requests a second. */
const AIMS: Record<string, number> = { inbox: 0.7, 'one message': 0.6, projects: 0.6, 'feedback POST': 0.4 };

const OURS = 'Clientele';

interface Result {
  shot: string;
  connections: number;
  of: Map<string, Measured>;
}

/** Whoever asks for things has been here a moment ago: a visit is noted once a minute, not with every request. */
const noteVisits = (databaseUrl: string) =>
  withConnection(databaseUrl, (database) => database.query('update up_users set last_seen_at = localtimestamp'));

async function compare(
  contenders: Contender[],
  visitors: Visitor[],
  shot: string,
  connections: number,
): Promise<Result> {
  const aims = contenders.map((at) => ({ at, requests: salvo(at, shot, visitors) }));
  const found = await inTurn(aims, connections);
  return { shot, connections, of: new Map(contenders.map(({ name }, index) => [name, found[index]!])) };
}

const rowsOf = ({ shot, connections, of }: Result): Row[] =>
  [...of].map(([who, found]) => ({
    request: shot,
    connections,
    who,
    'req/s': Math.round(found.perSecond),
    '× raw': (found.perSecond / of.get('raw')!.perSecond).toFixed(2),
    'p50 ms': found.p50,
    'p99 ms': found.p99,
    'CPU µs': Math.round(found.cpuUs),
    SQL: found.statements.toFixed(1),
    MB: Math.round(found.megabytes),
  }));

/** What was aimed at, beside what was reached. */
function verdict({ shot, connections, of }: Result): Row {
  const [us, least, stock] = [of.get(OURS)!, of.get('raw')!, of.get('naive Strapi')!];
  return {
    request: shot,
    connections,
    '× raw': (us.perSecond / least.perSecond).toFixed(2),
    aim: AIMS[shot]?.toFixed(1) ?? '–',
    '× naive (aim 20)': Math.round(us.perSecond / stock.perSecond),
    "p99 × raw's (aim 1.5)": (us.p99 / Math.max(least.p99, 1)).toFixed(1),
  };
}

/** Everybody with the same data, every kind of request at every number of connections. */
export async function run(): Promise<Row[][]> {
  const { portal, visitors } = await stage();
  const contenders = [
    await raw(portal.databaseUrl, true),
    await raw(portal.databaseUrl, false),
    await naive(visitors),
    ours(portal, OURS),
  ];
  const results: Result[] = [];
  for (const shot of Object.keys(SHOTS)) {
    for (const connections of CONNECTIONS) {
      await noteVisits(portal.databaseUrl);
      results.push(await compare(contenders, visitors, shot, connections));
    }
  }
  for (const { name, process } of contenders) if (name !== OURS) await process.stop(10_000);
  return [results.flatMap(rowsOf), results.map(verdict)];
}
