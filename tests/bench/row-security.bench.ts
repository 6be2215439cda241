import jwt from 'jsonwebtoken';
import { Client } from 'pg';
import { withSettings } from '../../src/database/settings';
import type { Row } from '../../scripts/checks/text-table';
import { percentile } from './process-cost';
import { boundTo, CLIENT_SETTING, withPolicies } from './row-security/policies';
import { READS } from './row-security/reads';
import { SECONDS } from './speed/fire';
import { readerOf } from './speed/shots';
import { countStatements } from './speed/statements';
import { stage } from './stage';

export const title = "Row-level security: a client's statements with policies of PostgreSQL's under them, and without";

const CONNECTIONS = [1, 8];
const ROUNDS = 5;

/** Somebody who reads on a connection of their own. */
interface Reader {
  clientId: number;
  sessionId: string;
  connection: Client;
}

/**
 * How the policies learn who reads. "fixed" is the least they could cost, since nobody tells them: a connection of a client's
 * own, which no portal has. "told" says it on the way before each read, as on connections that all share.
 */
const VARIANTS = ['none', 'fixed', 'told'] as const;
type Variant = (typeof VARIANTS)[number];

const TELL = { name: 'tell', text: `select set_config('${CLIENT_SETTING}', $1, false)` };

async function readers(databaseUrl: string, variant: Variant): Promise<Reader[]> {
  const { visitors } = await stage();
  return Promise.all(
    Array.from({ length: Math.max(...CONNECTIONS) }, async (_, index) => {
      const { clientId, token } = readerOf(visitors, index);
      const settings = ['plan_cache_mode=force_generic_plan', ...(variant === 'none' ? [] : boundTo(clientId))];
      const connection = new Client({ connectionString: withSettings(databaseUrl, settings), pipeline: true });
      await connection.connect();
      return { clientId, sessionId: (jwt.decode(token) as { sessionId: string }).sessionId, connection };
    }),
  );
}

/** One after the other on one connection, until the time is over. @returns how many reads were answered */
async function readOn({ connection, clientId, sessionId }: Reader, index: number, shot: string, variant: Variant) {
  const [{ name, text }, values] = READS[shot]!(index);
  const until = performance.now() + SECONDS * 1000;
  let count = 0;
  for (; performance.now() < until; count += 1) {
    const told = variant === 'told' ? connection.query({ ...TELL, values: [String(clientId)] }) : undefined;
    const asked = connection.query<{ answer: string | null }>({ name, text, values: [sessionId, ...values] });
    const [{ rows }] = await Promise.all([asked, told]);
    if (!rows[0]?.answer) throw new Error(`${shot}: nothing was found with policies "${variant}".`);
  }
  return count;
}

/** All variants in turn, round by round. @returns the medians of their reads a second */
async function compare(of: Map<Variant, Reader[]>, shot: string, connections: number): Promise<Map<Variant, number>> {
  const rounds = new Map(VARIANTS.map((variant) => [variant, [] as number[]]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const variant of VARIANTS) {
      const atOnce = of.get(variant)!.slice(0, connections);
      const counts = await Promise.all(atOnce.map((reader, index) => readOn(reader, index, shot, variant)));
      rounds.get(variant)!.push(counts.reduce((sum, count) => sum + count, 0) / SECONDS);
    }
  }
  return new Map([...rounds].map(([variant, found]) => [variant, percentile(found, 0.5)]));
}

async function measured(databaseUrl: string): Promise<Row[]> {
  const of = new Map<Variant, Reader[]>();
  try {
    for (const variant of VARIANTS) of.set(variant, await readers(databaseUrl, variant));
    const rows: Row[] = [];
    for (const shot of Object.keys(READS)) {
      for (const connections of CONNECTIONS) {
        const found = await compare(of, shot, connections);
        const share = (variant: Variant) => (found.get(variant)! / found.get('none')!).toFixed(2);
        rows.push({
          read: shot,
          connections,
          'none, a second': Math.round(found.get('none')!),
          'fixed ×': share('fixed'),
          'told ×': share('told'),
        });
      }
    }
    return rows;
  } finally {
    await Promise.all([...of.values()].flat().map(({ connection }) => connection.end()));
  }
}

/** The same statements of the same readers, without policies and with them in two ways. */
export async function run(): Promise<Row[][]> {
  const { portal } = await stage();
  const role = new URL(portal.databaseUrl).username;
  return [
    await countStatements(portal.databaseUrl, (admin) => withPolicies(admin, role, () => measured(portal.databaseUrl))),
  ];
}
