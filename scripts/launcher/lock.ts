import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { birthOf, isAlive } from './identity';
import { codeOf } from './start-error';

const holder = z.object({ pid: z.number(), birth: z.string() });

export interface Lock {
  release(): void;
}

/**
 * Takes a lock file, or says who has it. The lock of a process that is gone is taken over.
 * @returns the lock, or the id of the living process that holds it
 */
export function takeLock(file: string): Lock | { heldBy: number } {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ pid: process.pid, birth: birthOf(process.pid) }), { mode: 0o600 });
  try {
    for (;;) {
      if (tryLink(draft, file)) return { release: () => rmSync(file, { force: true }) };
      const heldBy = livingHolder(file);
      if (heldBy !== null) return { heldBy };
      bury(file, `${draft}.dead`);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A link appears whole or not at all, so nobody ever reads a lock that is half written. */
function tryLink(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Removes the lock of a process that is gone, and not the one that somebody else has put in its place meanwhile. */
function bury(file: string, grave: string): void {
  try {
    renameSync(file, grave);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if (livingHolder(grave) !== null) tryLink(grave, file);
  rmSync(grave, { force: true });
}

function livingHolder(file: string): number | null {
  try {
    const { pid, birth } = holder.parse(JSON.parse(readFileSync(file, 'utf8')));
    return isAlive(pid) && birthOf(pid) === birth ? pid : null;
  } catch {
    // Gone since we looked, or damaged: either way nobody holds it.
    return null;
  }
}
