import { server } from '../../scripts/launcher/builds/parts';
import type { Row } from '../../scripts/checks/text-table';
import { startPortal } from '../helpers/harness/portal';
import { beginRun, endRun } from '../helpers/harness/run';
import type { Visitor } from './crowd';
import { percentile } from './process-cost';
import { type Contender, ours, raw } from './speed/contenders';
import { load } from './speed/load';
import { countStatements } from './speed/statements';
import { type Measured, shoot, SHOTS } from './speed/shots';

export const title = 'Speed: requests a second, against the least that could answer the same';

const CONNECTIONS = (process.env.BENCH_CONNECTIONS ?? '1,16,64').split(',').map(Number);
const ROUNDS = 3;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 2);

const median = (values: number[]) => percentile(values, 0.5);

function medians(rounds: Measured[]): Measured {
  const of = (key: keyof Measured) => median(rounds.map((round) => round[key]));
  return {
    perSecond: of('perSecond'),
    p50: of('p50'),
    p99: of('p99'),
    cpuUs: of('cpuUs'),
    statements: of('statements'),
    megabytes: of('megabytes'),
  };
}

/** Everybody in turn, round by round: what else the machine does meets them all alike. */
async function compare(
  contenders: Contender[],
  visitors: Visitor[],
  shot: string,
  connections: number,
): Promise<Row[]> {
  const rounds = new Map<Contender, Measured[]>(contenders.map((contender) => [contender, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const contender of contenders) {
      rounds.get(contender)!.push(await shoot(contender, shot, visitors, { connections, seconds: SECONDS }));
    }
  }
  const results = new Map([...rounds].map(([contender, all]) => [contender, medians(all)]));
  const limit = [...results].find(([{ name }]) => name === 'raw')![1].perSecond;
  return [...results].map(([{ name }, found]) => ({
    request: shot,
    connections,
    who: name,
    'req/s': Math.round(found.perSecond),
    '× raw': (found.perSecond / limit).toFixed(2),
    'p50 ms': found.p50,
    'p99 ms': found.p99,
    'CPU µs': Math.round(found.cpuUs),
    SQL: found.statements.toFixed(1),
    MB: Math.round(found.megabytes),
  }));
}

/** One database, everybody on it, every kind of request at every number of connections. */
export async function run(): Promise<Row[]> {
  await beginRun([server]);
  const portal = await startPortal({ name: 'bench_speed' });
  try {
    const visitors = await countStatements(portal.databaseUrl, load);
    const contenders = [
      await raw(portal.databaseUrl, true),
      await raw(portal.databaseUrl, false),
      ours(portal, 'Clientele'),
    ];
    const rows: Row[] = [];
    for (const shot of Object.keys(SHOTS)) {
      for (const connections of CONNECTIONS) rows.push(...(await compare(contenders, visitors, shot, connections)));
    }
    return rows;
  } finally {
    await portal.stop();
    await endRun();
  }
}
