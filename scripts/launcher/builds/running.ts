import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Lock, takeLock } from '../lock';
import { root } from '../paths';

const whose = createHash('sha256')
  .update(`${process.getuid?.() ?? ''} ${root}`)
  .digest('hex');

/** Holds a lock for each process that runs what was built in this folder; outside of it, which may be one to read only. */
export const runsFolder = join(tmpdir(), `clientele-runs-${whose.slice(0, 12)}`);

/** Says that this process runs what was built in this folder, until it is given back. */
export function noteRun(): Lock | null {
  mkdirSync(runsFolder, { recursive: true, mode: 0o700 });
  const lock = takeLock(join(runsFolder, String(process.pid)));
  return 'heldBy' in lock ? null : lock;
}

/** @returns the id of another process that runs what was built in this folder */
export function otherRun(): number | undefined {
  mkdirSync(runsFolder, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(runsFolder)) {
    if (!/^\d+$/.test(name) || name === String(process.pid)) continue;
    const lock = takeLock(join(runsFolder, name));
    if ('heldBy' in lock) return lock.heldBy;
    lock.release();
  }
  return undefined;
}
