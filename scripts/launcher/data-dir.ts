import { accessSync, constants, cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { takeLock, type Lock } from './lock';
import { inRoot } from './paths';
import { codeOf, StartError } from './start-error';
import { waitFor } from './wait';

/** Level by level: where a file system takes no folders (`/proc`), Node's own recursive way never ends. */
function makeFolder(path: string, mode: number): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path), mode);
  mkdirSync(path, { mode });
}

/**
 * Makes the data directory, unless it is there.
 * @throws StartError when it cannot be written
 */
export function makeDataDir(dataDir: string): void {
  try {
    // Others may pass through (PostgreSQL perhaps runs as another user) but not look around.
    makeFolder(dataDir, 0o711);
    accessSync(dataDir, constants.W_OK);
    for (const name of ['logs', 'mailbox']) makeFolder(join(dataDir, name), 0o700);
  } catch (error) {
    throw new StartError(
      `The data directory ${dataDir} cannot be written (${codeOf(error)}): set DATA_DIR to a folder you may write to.`,
    );
  }
}

/**
 * Takes the data directory for this process alone.
 * @returns null while another Clientele stops on it
 * @throws StartError when another Clientele runs on it
 */
export function lockDataDir(dataDir: string): Lock | null {
  const lock = takeLock(join(dataDir, 'lock'));
  if (!('heldBy' in lock)) return lock;
  if (lock.leaving) return null;
  throw new StartError(
    `Clientele already runs on ${dataDir} (process ${lock.heldBy}): stop that one, or set another DATA_DIR and other ports.`,
  );
}

/** Milliseconds within which another Clientele that is being stopped has ended, its children and PostgreSQL with it. */
const UNTIL_STOPPED = 60_000;

/**
 * Takes the data directory as `lockDataDir` does, from one that is just being stopped as soon as it can be had.
 * @throws StartError when another Clientele runs on it, or takes too long to stop; Stopped when `signal` aborts
 */
export async function takeDataDir(dataDir: string, signal?: AbortSignal): Promise<Lock> {
  const lock = await waitFor(() => lockDataDir(dataDir), { within: UNTIL_STOPPED, ...(signal && { signal }) });
  if (lock) return lock;
  throw new StartError(`Clientele is still being stopped on ${dataDir}: try again when it has ended.`);
}

/**
 * Fills the folder of public files: what the repository ships, and room for uploads. What was uploaded stays.
 * @returns its absolute path
 */
export function preparePublicDir(dataDir: string): string {
  const publicDir = join(dataDir, 'public');
  mkdirSync(join(publicDir, 'uploads'), { recursive: true });
  cpSync(inRoot('public'), publicDir, { recursive: true });
  return publicDir;
}
