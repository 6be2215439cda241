import autocannon from 'autocannon';
import type { Visitor } from '../crowd';
import { processorMs, residentKb } from '../process-cost';
import type { Contender } from './contenders';
import { statementsIn } from './statements';

type Shot = autocannon.Request & { title: string };

/** This many clients take turns, so that no cache has only one of them. */
const ROTATING = 500;

/** The requests that are measured, each as clients in turn send it. */
export const SHOTS: Record<string, (index: number) => Omit<Shot, 'title' | 'headers'>> = {
  inbox: () => ({ method: 'GET', path: '/api/messages?filter=all&limit=25' }),
  'one message': (index) => ({ method: 'GET', path: `/api/messages/bench-message-${500_000 + index}` }),
  projects: () => ({ method: 'GET', path: '/api/projects?limit=25' }),
  'feedback POST': () => ({
    method: 'POST',
    path: '/api/feedbacks',
    body: JSON.stringify({ data: { about: 'service', body: 'Thank you, that was quick.' } }),
  }),
  profile: () => ({ method: 'GET', path: '/api/clients/me' }),
};

export interface Measured {
  perSecond: number;
  p50: number;
  p99: number;
  cpuUs: number;
  statements: number;
  megabytes: number;
}

/** Which client's message `index` names: the loader hands them out in turn. */
export const readerOf = (visitors: Visitor[], index: number): Visitor => visitors[(500_000 + index) % visitors.length]!;

/** Sends one kind of request for a while. @throws Error when anything but a success comes back */
export async function shoot(
  { url, process: { pid }, tokenOf, databaseUrl }: Contender,
  shot: string,
  visitors: Visitor[],
  { connections, seconds }: { connections: number; seconds: number },
): Promise<Measured> {
  const requests = Array.from({ length: ROTATING }, (_, index) => ({
    ...SHOTS[shot]!(index),
    headers: {
      authorization: `Bearer ${tokenOf(readerOf(visitors, index))}`,
      'content-type': 'application/json',
    },
  }));
  const statements = await statementsIn(databaseUrl);
  const cpu = processorMs(pid);
  const {
    requests: sent,
    latency,
    non2xx,
    errors,
  } = await autocannon({ url, connections, duration: seconds, requests });
  if (non2xx > 0 || errors > 0) throw new Error(`${shot}: ${non2xx} answers were refusals, ${errors} none at all.`);
  return {
    perSecond: sent.average,
    p50: latency.p50,
    p99: latency.p99,
    cpuUs: ((processorMs(pid) - cpu) * 1000) / sent.total,
    statements: ((await statementsIn(databaseUrl)) - statements) / sent.total,
    megabytes: residentKb(pid) / 1024,
  };
}
