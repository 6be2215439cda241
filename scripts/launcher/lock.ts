import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { birthOf, isAlive } from './identity';
import { codeOf } from './start-error';

const holder = z.object({ pid: z.number(), birth: z.string(), leaving: z.boolean().default(false) });

export interface Lock {
  /** Says that it will be given back soon: whoever wants it may wait. */
  leave(): void;
  release(): void;
}

export interface Held {
  heldBy: number;
  leaving: boolean;
}

/**
 * Takes a lock file, or says who has it. The lock of a process that is gone is taken over.
 * @returns the lock, or what is known of the living process that holds it
 */
export function takeLock(file: string): Lock | Held {
  const draft = `${file}.${process.pid}`;
  const write = (leaving: boolean): void =>
    writeFileSync(draft, JSON.stringify({ pid: process.pid, birth: birthOf(process.pid), leaving }), { mode: 0o600 });
  let held = true;
  const leave = (): void => {
    // Given back, it may be another's by now.
    if (!held) return;
    write(true);
    renameSync(draft, file);
  };
  const release = (): void => {
    held = false;
    rmSync(file, { force: true });
  };
  write(false);
  try {
    for (;;) {
      if (tryLink(draft, file)) return { leave, release };
      const held = livingHolder(file);
      if (held) return held;
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

function livingHolder(file: string): Held | null {
  try {
    const { pid, birth, leaving } = holder.parse(JSON.parse(readFileSync(file, 'utf8')));
    return isAlive(pid) && birthOf(pid) === birth ? { heldBy: pid, leaving } : null;
  } catch {
    // Gone since we looked, or damaged: either way nobody holds it.
    return null;
  }
}
