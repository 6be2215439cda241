import { join } from 'node:path';
import jwt from 'jsonwebtoken';
import { type Child, startChild } from '../../../scripts/launcher/child';
import { inRoot } from '../../../scripts/launcher/paths';
import { freePort } from '../../../scripts/launcher/ports';
import { waitUntilServing } from '../../../scripts/launcher/readiness';
import { testData, testSecrets } from '../../helpers/harness/cluster';
import type { Portal } from '../../helpers/harness/portal';
import { noteRunning } from '../../helpers/harness/running';
import type { Visitor } from '../crowd';

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
  const port = await freePort();
  const name = plus ? 'raw+' : 'raw';
  const child = startChild({
    name,
    args: ['--import', 'tsx', inRoot('tests', 'bench', 'speed', 'raw-server.ts')],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      JWT_SECRET: testSecrets().JWT_SECRET,
      RAW_PLUS: String(plus),
    },
    logFile: join(testData, `${name}.log`),
  });
  noteRunning(child.pid);
  child.unref();
  const url = `http://127.0.0.1:${port}`;
  await waitUntilServing(child, `${url}/`, () => true);
  return { name, url, process: child, databaseUrl, tokenOf: told };
}

/** What stock users-permissions signs. */
export const stockToken = ({ userId }: Visitor): string =>
  jwt.sign({ id: userId }, testSecrets().JWT_SECRET, { expiresIn: '1h' });
