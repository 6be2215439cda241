import { join } from 'node:path';
import { makeDataDir } from '../../../scripts/launcher/data-dir';
import { isAlive } from '../../../scripts/launcher/identity';
import {
  addressesOf,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type PostgresAddresses,
} from '../../../scripts/launcher/postgres/embedded';
import { eventually } from '../eventually';
import { testData, testSecrets } from './cluster';
import { childrenOf } from './family';
import { noteRunning } from './running';

/** A PostgreSQL that keeps all it has acknowledged, unlike the run's, and that a test may do anything to. */
export interface OwnPostgres extends PostgresAddresses {
  /** Ends its first process the way `kill -9` does. */
  kill(): Promise<void>;
  /** Starts it again where it was, on the same data. */
  start(): Promise<void>;
  /** Keeps it from doing anything until it is woken: it neither answers nor hangs up. Linux only. */
  freeze(): void;
  wake(): void;
  stop(): Promise<void>;
}

/** Starts a PostgreSQL with a folder of its own. */
export async function startOwnPostgres(name: string): Promise<OwnPostgres> {
  const folder = join(testData, 'clusters', name);
  makeDataDir(folder);
  const open = async (settings: Record<string, string> = {}): Promise<EmbeddedPostgres> => {
    const started = await startEmbeddedPostgres(folder, testSecrets(), settings);
    noteRunning(started.pid);
    return started;
  };
  let running = await open();
  const { port } = running;
  const addresses = addressesOf(port, testSecrets());
  /** The first process before the others, so that it makes no further ones; one that has just ended needs no signal. */
  const signal = (name: NodeJS.Signals): void => {
    process.kill(running.pid, name);
    for (const pid of childrenOf(running.pid)) if (isAlive(pid)) process.kill(pid, name);
  };
  return {
    ...addresses,
    async kill() {
      process.kill(running.pid, 'SIGKILL');
      await eventually('PostgreSQL to be gone', () => !isAlive(running.pid));
    },
    async start() {
      running = await open({ port: String(port) });
    },
    freeze: () => signal('SIGSTOP'),
    wake: () => signal('SIGCONT'),
    stop: () => running.stop(),
  };
}
