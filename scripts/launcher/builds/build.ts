import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock, type Lock } from '../lock';
import { inRoot } from '../paths';
import { withProgress } from '../progress';
import { StartError } from '../start-error';
import { waitFor } from '../wait';
import type { Part } from './parts';
import { otherRun } from './running';

const stampOf = (part: Part): string => join(part.output, '.clientele-stamp');

/** Whether a part's result belongs to the sources as they are now. */
export function isCurrent(part: Part): boolean {
  return existsSync(stampOf(part)) && readFileSync(stampOf(part), 'utf8') === part.hash();
}

/**
 * Builds those parts whose sources changed since their last build, one after another, saying how long each takes.
 * Another start from the same folder is waited for, so that two never write one result.
 * @throws StartError with the tool's output, or where a portal runs from the folder: it would lose what it serves; Stopped
 * when `signal` aborts
 */
export async function buildChanged(parts: Part[], signal?: AbortSignal): Promise<void> {
  if (parts.every(isCurrent)) return;
  const lock = await waitForLock(signal);
  try {
    for (const part of parts) {
      if (isCurrent(part)) continue;
      refuseUnderRun();
      // Taken before: a source saved during the build makes the result out of date.
      const hash = part.hash();
      await withProgress(part.label, () => part.build(signal));
      mkdirSync(part.output, { recursive: true });
      writeFileSync(stampOf(part), hash);
    }
  } finally {
    lock.release();
  }
}

function refuseUnderRun(): void {
  const pid = otherRun();
  if (pid === undefined) return;
  throw new StartError(
    `The sources have changed, and process ${pid} runs what was built of them before: stop that, then run the command again.`,
  );
}

async function waitForLock(signal?: AbortSignal): Promise<Lock> {
  const lock = await waitFor(
    () => {
      const taken = takeLock(inRoot('node_modules', '.clientele-build-lock'));
      return 'heldBy' in taken ? null : taken;
    },
    { within: 300_000, every: 200, ...(signal && { signal }) },
  );
  if (lock) return lock;
  throw new StartError(
    'Another build from this folder has not ended for five minutes: stop it and run the command again.',
  );
}
