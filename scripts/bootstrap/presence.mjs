// Says among the commands of one folder who is there. A socket lives as long as its process, whatever ends that, so no
// process is taken for another one that had its id before. It stands outside node_modules, which npm ci empties.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const isWindows = process.platform === 'win32';
// Sockets have short names: a path of the folder itself may be too long for one. Whoever else works in the folder has
// sockets of their own, since theirs could be neither asked nor removed.
const place = isWindows ? '\\\\.\\pipe\\' : tmpdir();
const whose = createHash('sha256')
  .update(`${process.getuid?.() ?? ''} ${root}`)
  .digest('hex');
const prefix = `clientele-${whose.slice(0, 12)}-`;
const socketOf = (name) => join(place, `${prefix}${name}`);

/** Whether a process listens there; what a dead one left is removed. */
async function isThere(socket) {
  const line = connect(socket);
  try {
    await once(line, 'connect');
    return true;
  } catch (error) {
    if (!['ECONNREFUSED', 'ENOENT'].includes(error.code)) throw error;
    if (error.code === 'ECONNREFUSED') rmSync(socket, { force: true });
    return false;
  } finally {
    line.destroy();
  }
}

/** @returns {Promise<(() => void) | null>} what ends it; null where another process holds the name */
async function hold(name) {
  const socket = socketOf(name);
  const server = createServer((line) => line.destroy());
  server.listen(socket);
  try {
    await once(server, 'listening');
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    return (await isThere(socket)) ? null : hold(name);
  }
  server.unref();
  return () => void server.close();
}

/**
 * Waits until no other command of this folder installs, and is the one that does.
 * @param {() => void} onWaiting called once if there is one to be waited for
 * @returns {Promise<() => void>} gives the turn to the next
 */
export async function takeTurn(onWaiting) {
  for (let waits = 0; ; waits += 1) {
    const giveBack = await hold('installing');
    if (giveBack) return giveBack;
    if (waits === 0) onWaiting();
    await pause(200);
  }
}

/** Says, until this process ends, that it works with the packages of this folder. */
export async function usePackages() {
  const name = `used-by-${process.pid}`;
  await hold(name);
  process.on('exit', () => rmSync(socketOf(name), { force: true }));
}

/** @returns {Promise<string | undefined>} the id of another process that works with them */
export async function otherUser() {
  const start = `${prefix}used-by-`;
  for (const name of readdirSync(place)) {
    const pid = name.slice(start.length);
    const isOther = name.startsWith(start) && pid !== String(process.pid);
    if (isOther && (await isThere(join(place, name)))) return pid;
  }
  return undefined;
}
