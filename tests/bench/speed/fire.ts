import autocannon from 'autocannon';
import { percentile, processorMs, residentKb } from '../process-cost';
import type { Contender } from './contenders';
import { statementsIn } from './statements';

export type Request = autocannon.Request;

/** What a burst of requests took; times in milliseconds but for the processor's. */
export interface Measured {
  perSecond: number;
  p50: number;
  p99: number;
  cpuUs: number;
  statements: number;
  megabytes: number;
}

export interface Force {
  connections: number;
  seconds: number;
}

/** How long each burst lasts, in seconds. */
export const SECONDS = Number(process.env.BENCH_SECONDS ?? 1.5);

const ROUNDS = 3;

/** Sends requests in turn for a while. @throws Error when anything but a success comes back */
async function fire(
  { name, url, process: { pid }, databaseUrl }: Contender,
  requests: Request[],
  { connections, seconds }: Force,
): Promise<Measured> {
  const statements = await statementsIn(databaseUrl);
  const cpu = processorMs(pid);
  const {
    requests: sent,
    duration,
    latency,
    non2xx,
    errors,
  } = await autocannon({ url, connections, duration: seconds, requests });
  if (non2xx > 0 || errors > 0) throw new Error(`${name}: ${non2xx} answers were refusals, ${errors} none at all.`);
  return {
    perSecond: sent.total / duration,
    p50: latency.p50,
    p99: latency.p99,
    cpuUs: ((processorMs(pid) - cpu) * 1000) / sent.total,
    statements: ((await statementsIn(databaseUrl)) - statements) / sent.total,
    megabytes: residentKb(pid) / 1024,
  };
}

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

/** Somebody who is measured, and with which requests. */
export interface Aim {
  at: Contender;
  requests: Request[];
}

/**
 * Everybody in turn, round by round: what else the machine does meets them all alike. @returns the medians of the rounds,
 * in the order of the aims
 */
export async function inTurn(aims: Aim[], connections: number): Promise<Measured[]> {
  const rounds = aims.map((): Measured[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, { at, requests }] of aims.entries()) {
      rounds[index]!.push(await fire(at, requests, { connections, seconds: SECONDS }));
    }
  }
  return rounds.map(medians);
}
