import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartError } from '../start-error';
import { programIn } from './binaries';
import type { Home } from './home';
import { commandFor, type Runner } from './runner';

/**
 * Makes the data folder of a new PostgreSQL, or checks that the one that is there can be opened.
 * Text sorts by ICU's root order, so that lists read the same on every machine.
 * @param password of the superuser `postgres`
 * @throws StartError when the data belongs to another major version, or initdb fails
 */
export async function ensureCluster(home: Home, password: string): Promise<void> {
  const versionFile = join(home.data, 'PG_VERSION');
  if (existsSync(versionFile)) {
    throwIfOtherMajor(home, readFileSync(versionFile, 'utf8').trim());
    return;
  }
  // Made under another name and renamed when it is whole, so that an interrupted initdb leaves no half data behind.
  const draft = { ...home, data: `${home.data}.new` };
  const passwordFile = `${home.data}.password`;
  rmSync(draft.data, { recursive: true, force: true });
  // Its parents stay open to whoever runs PostgreSQL; the data itself does not.
  mkdirSync(dirname(home.data), { recursive: true, mode: 0o711 });
  mkdirSync(draft.data, { mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  try {
    for (const path of [draft.data, passwordFile]) give(path, home.runner);
    await initdb(draft, passwordFile);
    renameSync(draft.data, home.data);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function give(path: string, runner: Runner): void {
  if (runner.kind === 'user') chownSync(path, runner.uid, runner.gid);
}

function throwIfOtherMajor({ data, binaries }: Home, major: string): void {
  if (major === String(binaries.major)) return;
  throw new StartError(
    `The data in ${data} was made by PostgreSQL ${major} and this is PostgreSQL ${binaries.major}: dump it with the old version (pg_dump) and restore it into a new data directory.`,
  );
}

async function initdb(home: Home, passwordFile: string): Promise<void> {
  const { file, args, ids } = commandFor(home.runner, programIn(home.binaries, 'initdb'), [
    `--pgdata=${home.data}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=icu',
    '--icu-locale=und',
  ]);
  const child = spawn(file, args, { ...ids, stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  if (code !== 0) throw new StartError(`PostgreSQL could not make its data folder ${home.data}: ${errors.trim()}`);
}
