import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf, StartError } from '../start-error';
import { programIn, type Binaries } from './binaries';
import { commandFor, readPasswd, runnersFor, type Runner } from './runner';
import { shelterFor, shelterFromRoot } from './shelter';

/** Where one embedded PostgreSQL lives, and as whom. */
export interface Home {
  runner: Runner;
  binaries: Binaries;
  /** PostgreSQL's own data folder. */
  data: string;
  /** What a person should know about this choice, or null when it is the ordinary one. */
  note: string | null;
}

/**
 * Decides as whom PostgreSQL runs and where its programs and data lie: the first way that works on this machine.
 * @throws StartError saying why each way failed
 */
export function findHome(dataDir: string, binaries: Binaries): Home {
  const sheltered = join(shelterFor(dataDir), 'data');
  const data = existsSync(sheltered) ? sheltered : join(dataDir, 'postgres');
  const owner = existsSync(data) ? statSync(data).uid : undefined;
  const failures: string[] = [];
  for (const runner of runnersFor(process.getuid?.(), readPasswd(), owner)) {
    try {
      const places =
        runner.kind === 'user' ? shelterFromRoot(runner, binaries, data, shelterFor(dataDir)) : { binaries, data };
      throwIfUnable(runner, places.binaries);
      return { runner, ...places, note: noteOn(runner, places.data, failures) };
    } catch (error) {
      failures.push(`${labelOf(runner)}: ${messageOf(error)}`);
    }
  }
  const reasons = failures.join('; ') || 'there is no other user';
  throw new StartError(
    `PostgreSQL refuses to run as root, and no other way worked (${reasons}): run Clientele as an ordinary user, or set DATABASE_URL.`,
  );
}

/** Runs `postgres --version` that way. */
function throwIfUnable(runner: Runner, binaries: Binaries): void {
  if (runner.kind === 'self') return;
  const { file, args, ids } = commandFor(runner, programIn(binaries, 'postgres'), ['--version']);
  const { status, stderr, error } = spawnSync(file, args, { ...ids, encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(stderr.trim() || `exit code ${status}`);
}

function labelOf(runner: Runner): string {
  return runner.kind === 'user' ? `as the user ${runner.name}` : 'in a user namespace';
}

function noteOn(runner: Runner, data: string, failures: string[]): string | null {
  if (runner.kind !== 'user') return null;
  const why = failures.length ? ` (${failures.join('; ')})` : '';
  return `PostgreSQL runs as the user ${runner.name}, with its data in ${data}${why}.`;
}
