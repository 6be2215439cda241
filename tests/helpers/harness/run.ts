import { buildChanged } from '../../../scripts/launcher/builds/build';
import type { Part } from '../../../scripts/launcher/builds/parts';
import { takeDataDir, makeDataDir } from '../../../scripts/launcher/data-dir';
import { startTestCluster, testData } from './cluster';
import { forgetRunning, stopRunning } from './running';
import { ensureTemplate } from './template';

type Stop = () => Promise<void>;

// Jest sets up and tears down once for each folder of tests that is in the run; all share what is started here.
let started: Promise<Stop> | undefined;

/** Brings up what tests of the running product need: the builds, PostgreSQL, the template database. */
export async function beginRun(parts: Part[]): Promise<void> {
  await buildChanged(parts);
  await (started ??= start());
}

/** Stops all of it, and whatever the tests started. */
export async function endRun(): Promise<void> {
  const stop = await started?.catch(() => undefined);
  started = undefined;
  await stop?.();
}

async function start(): Promise<Stop> {
  makeDataDir(testData);
  const lock = await takeDataDir(testData);
  forgetRunning();
  const postgres = await startTestCluster();
  const stop = async (): Promise<void> => {
    await stopRunning();
    await postgres.stop();
    lock.release();
  };
  stopOnSignal(stop);
  await ensureTemplate();
  return stop;
}

/** Jest ends at once when it is interrupted, without its teardown. */
function stopOnSignal(stop: Stop): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void stop().finally(() => process.exit(1)));
  }
}
