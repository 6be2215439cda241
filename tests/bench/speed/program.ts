import { join } from 'node:path';
import { type Child, startChild } from '../../../scripts/launcher/child';
import { freePort } from '../../../scripts/launcher/ports';
import { waitUntilServing } from '../../../scripts/launcher/readiness';
import { testData, testSecrets } from '../../helpers/harness/cluster';
import { noteRunning } from '../../helpers/harness/running';

/** A program of the bench that answers on a port of its own. */
export interface Program {
  url: string;
  child: Child;
}

/**
 * Starts a program with the secrets of the run and a free port, and waits until it answers. Once the server stops, or
 * the bench is gone, it ends.
 */
export async function startProgram(name: string, args: string[], env: NodeJS.ProcessEnv): Promise<Program> {
  const port = await freePort();
  const child = startChild({
    name,
    args,
    env: {
      ...testSecrets(),
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      ...env,
    },
    logFile: join(testData, `${name}.log`),
  });
  noteRunning(child.pid);
  child.unref();
  const url = `http://127.0.0.1:${port}`;
  await waitUntilServing(child, `${url}/`, () => true);
  return { url, child };
}
