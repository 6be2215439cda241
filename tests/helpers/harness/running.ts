import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '../../../scripts/launcher/identity';
import { waitFor } from '../../../scripts/launcher/wait';
import { testData } from './cluster';

const folder = join(testData, 'running');

/** Notes a process, so that the run's end can make sure of it, whichever process started it. */
export function noteRunning(pid: number): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, String(pid)), '');
}

/** Forgets processes of an earlier run. */
export function forgetRunning(): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

/** Asks every noted process to stop, waits up to ten seconds, and kills what is left. */
export async function stopRunning(): Promise<void> {
  const alive = (): number[] => readdirSync(folder).map(Number).filter(isAlive);
  for (const pid of alive()) process.kill(pid, 'SIGTERM');
  await waitFor(() => (alive().length === 0 ? true : null), { within: 10_000 });
  for (const pid of alive()) process.kill(pid, 'SIGKILL');
}
