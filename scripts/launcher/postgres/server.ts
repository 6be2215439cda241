import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '../identity';
import { tail, withLog } from '../log-file';
import { freePort } from '../ports';
import { StartError } from '../start-error';
import { waitFor } from '../wait';
import { programIn } from './binaries';
import { answers, isStarting } from './connection';
import type { Home } from './home';
import { namesAnother, pidFileOf, readPidFile, type Postmaster } from './pid-file';
import { commandFor } from './runner';

const PATIENCE = 60_000;
/** For a server that says that it is at it: after a crash it first does again all that it had not written yet. */
const RECOVERY = 15 * 60_000;

export interface ServerOptions {
  password: string;
  logFile: string;
  /** Further settings, such as { fsync: 'off' } for data nobody will miss; without `port` it takes any free one. */
  settings?: Record<string, string>;
}

/**
 * Starts PostgreSQL on 127.0.0.1 in a session of its own, so that a terminal's Ctrl-C does not reach it: it has to
 * stop last. A server that an earlier, killed run left behind on the same data is used instead of a second one.
 * @throws StartError with the end of its log
 */
export async function startServer(home: Home, options: ServerOptions): Promise<Postmaster> {
  const left = await leftBehind(home, options.password);
  if (left) return left;
  if (namesAnother(home.data)) rmSync(pidFileOf(home.data), { force: true });
  const port = Number(options.settings?.port ?? (await freePort()));
  const server = await waitFor(() => tryToStart(home, port, options), { within: PATIENCE, every: 250 });
  if (server) return server;
  throw notStarted(options);
}

/** What PostgreSQL says of a server that was killed a moment ago: of its memory, or of itself while it is still listed. */
const STILL_LEAVING = /is still in use|"postmaster\.pid" already exists/;

/**
 * @returns null where it may be tried again: processes of a server that was killed may still be at their last statement,
 * and PostgreSQL does not start beside them
 * @throws StartError with the end of its log where something else stands in the way
 */
async function tryToStart(home: Home, port: number, options: ServerOptions): Promise<Postmaster | null> {
  const spawned = spawnServer(home, port, options);
  const isUp = async () => (spawned.hasEnded() ? false : (await answers(port, options.password)) || null);
  const inTime = await waitFor(isUp, { within: PATIENCE });
  const up = inTime ?? ((await isStarting(port)) && (await waitFor(isUp, { within: RECOVERY, every: 250 })));
  if (up) return { pid: spawned.pid, port };
  if (STILL_LEAVING.test(tail(options.logFile, 4))) return null;
  throw notStarted(options);
}

function spawnServer(home: Home, port: number, options: ServerOptions): { pid: number; hasEnded(): boolean } {
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    ...options.settings,
  };
  const { file, args, ids } = commandFor(home.runner, programIn(home.binaries, 'postgres'), [
    '-D',
    home.data,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]);
  const child = withLog(options.logFile, (log) =>
    spawn(file, args, { ...ids, detached: true, stdio: ['ignore', log, log] }),
  );
  child.unref();
  let over = false;
  child.once('exit', () => (over = true)).once('error', () => (over = true));
  return { pid: child.pid ?? 0, hasEnded: () => over };
}

const notStarted = ({ logFile }: ServerOptions): StartError =>
  new StartError(`PostgreSQL did not start; the end of ${logFile}:\n${tail(logFile)}`);

/**
 * Stops PostgreSQL: transactions are rolled back, everything committed is written ("fast"); when it has not ended in
 * time, at once, to recover at the next start ("immediate"). Committed data is safe either way.
 * @param patience milliseconds
 */
export async function stopServer(
  data: string,
  server: Postmaster,
  patience = 20_000,
  hurry?: AbortSignal,
): Promise<void> {
  const gone = (): boolean => !isAlive(server.pid) || readPidFile(data)?.pid !== server.pid;
  for (const [signal, within] of [
    ['SIGINT', patience],
    ['SIGQUIT', 5000],
  ] as const) {
    if (gone()) return;
    process.kill(server.pid, signal);
    const end = performance.now() + within;
    await waitFor(() => (gone() || hurry?.aborted || performance.now() > end ? true : null), { within, every: 20 });
  }
}

async function leftBehind(home: Home, password: string): Promise<Postmaster | null> {
  // It may be starting or stopping: wait until it answers or is gone.
  return waitFor(
    async () => {
      const running = readPidFile(home.data);
      if (!running) return undefined;
      return (await answers(running.port, password, home.data)) ? running : null;
    },
    { within: 15_000 },
  ).then((found) => found ?? null);
}

/** @returns where the embedded PostgreSQL writes what it has to say */
export const postgresLog = (dataDir: string): string => join(dataDir, 'logs', 'postgres.log');
