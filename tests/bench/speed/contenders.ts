import { join } from 'node:path';
import jwt from 'jsonwebtoken';
import type { Child } from '../../../scripts/launcher/child';
import { preparePublicDir } from '../../../scripts/launcher/data-dir';
import { inRoot } from '../../../scripts/launcher/paths';
import { testData, testSecrets } from '../../helpers/harness/cluster';
import { createDatabase } from '../../helpers/harness/databases';
import type { Portal } from '../../helpers/harness/portal';
import type { Visitor } from '../crowd';
import { loadNaive } from './naive-load';
import { startProgram } from './program';
import { countStatements } from './statements';

/** Somebody who answers the same requests. */
export interface Contender {
  name: string;
  url: string;
  process: Child;
  databaseUrl: string;
  tokenOf: (visitor: Visitor) => string;
}

const told = (visitor: Visitor) => visitor.token;

/** The product itself. */
export const ours = (portal: Portal, name: string): Contender => ({
  name,
  url: portal.apiUrl,
  process: portal.server,
  databaseUrl: portal.databaseUrl,
  tokenOf: told,
});

/** The bare server, without or with what it may remember. */
export async function raw(databaseUrl: string, plus: boolean): Promise<Contender> {
  const name = plus ? 'raw+' : 'raw';
  const args = ['--import', 'tsx', inRoot('tests', 'bench', 'speed', 'raw-server.ts')];
  const { url, child } = await startProgram(name, args, { DATABASE_URL: databaseUrl, RAW_PLUS: String(plus) });
  return { name, url, process: child, databaseUrl, tokenOf: told };
}

/** What stock users-permissions signs, once for each: signing takes its time. */
function stockTokens(): Contender['tokenOf'] {
  const made = new Map<number, string>();
  return ({ userId }) => {
    const token = made.get(userId) ?? jwt.sign({ id: userId }, testSecrets().JWT_SECRET, { expiresIn: '1h' });
    made.set(userId, token);
    return token;
  };
}

/** A Strapi as its guide shows it (`tests/bench/naive`), with as much in a database of its own. */
export async function naive(visitors: Visitor[]): Promise<Contender> {
  const databaseUrl = await createDatabase('bench_naive', 'empty');
  const { url, child } = await startProgram('naive Strapi', [inRoot('tests', 'bench', 'naive', 'server.js')], {
    DATABASE_URL: databaseUrl,
    PUBLIC_DIR: preparePublicDir(join(testData, 'naive')),
    STRAPI_TELEMETRY_DISABLED: 'true',
  });
  await countStatements(databaseUrl, (database) => loadNaive(database, visitors));
  return { name: 'naive Strapi', url, process: child, databaseUrl, tokenOf: stockTokens() };
}
