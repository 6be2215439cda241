import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartError } from '../start-error';
import { programIn, type Binaries } from './binaries';
import type { Runner } from './runner';

type OtherUser = Runner & { kind: 'user' };

/** A place on this machine that any user may enter; one for each data directory. */
export function shelterFor(dataDir: string): string {
  const id = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  return join('/var/lib/clientele', id);
}

/**
 * Brings programs and data where another user can reach them: where they are, if that user may go there, else into the
 * shelter (root's home, for one, is closed to everybody else).
 * @throws StartError when there is data already that this user cannot reach
 */
export function shelterFromRoot(
  user: OtherUser,
  binaries: Binaries,
  data: string,
  shelter: string,
): { binaries: Binaries; data: string } {
  const reachable = (path: string): boolean =>
    spawnSync('test', ['-x', path], { uid: user.uid, gid: user.gid }).status === 0;
  if (existsSync(data)) {
    if (!reachable(dirname(data))) throw new StartError(`the user ${user.name} cannot reach the data in ${data}`);
    // Data from a run in a user namespace is root's.
    spawnSync('chown', ['-R', `${user.uid}:${user.gid}`, data]);
  }
  return {
    binaries: reachable(programIn(binaries, 'postgres'))
      ? binaries
      : copyTo(join(shelter, `postgresql-${binaries.version}`), binaries),
    data: reachable(dirname(data)) ? data : join(shelter, 'data'),
  };
}

/** Copied beside and renamed: what is there is whole, whatever ended an earlier start. */
function copyTo(folder: string, binaries: Binaries): Binaries {
  if (!existsSync(folder)) {
    const draft = `${folder}.new`;
    rmSync(draft, { recursive: true, force: true });
    cpSync(binaries.folder, draft, { recursive: true, verbatimSymlinks: true });
    renameSync(draft, folder);
  }
  return { ...binaries, folder };
}
