import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Lock, takeLock } from '../lock';
import { inRoot } from '../paths';
import { codeOf } from '../start-error';

/** Holds a lock for each process that runs what was built in this folder. */
export const runsFolder = inRoot('node_modules', '.clientele-runs');

/**
 * Says that this process runs what was built in this folder, until it is given back. Where nothing can be written, nothing can
 * be built either, and nothing needs to be said.
 */
export function noteRun(): Lock | null {
  try {
    mkdirSync(runsFolder, { recursive: true });
    const lock = takeLock(join(runsFolder, String(process.pid)));
    return 'heldBy' in lock ? null : lock;
  } catch (error) {
    if (['EACCES', 'EROFS'].includes(codeOf(error) ?? '')) return null;
    throw error;
  }
}

/** @returns the id of another process that runs what was built in this folder */
export function otherRun(): number | undefined {
  mkdirSync(runsFolder, { recursive: true });
  for (const name of readdirSync(runsFolder)) {
    if (!/^\d+$/.test(name) || name === String(process.pid)) continue;
    const lock = takeLock(join(runsFolder, name));
    if ('heldBy' in lock) return lock.heldBy;
    lock.release();
  }
  return undefined;
}
