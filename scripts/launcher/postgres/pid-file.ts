import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '../identity';

export interface Postmaster {
  pid: number;
  port: number;
}

export const pidFileOf = (data: string): string => join(data, 'postmaster.pid');

/** @returns the server that runs on a data folder according to its postmaster.pid, or null when none lives */
export function readPidFile(data: string): Postmaster | null {
  if (!existsSync(pidFileOf(data))) return null;
  // Its lines: process id, data folder, start time, port, …
  const [pid, , , port] = readFileSync(pidFileOf(data), 'utf8').split('\n').map(Number);
  return pid && port && isAlive(pid) && isServerOf(pid, data) ? { pid, port } : null;
}

/** After a reboot the id may belong to anything; PostgreSQL itself would then refuse to start. */
function isServerOf(pid: number, data: string): boolean {
  const command = commandLine(pid);
  return command === null || command.includes(data);
}

function commandLine(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    const { status, stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return status === 0 ? stdout : null;
  }
}
