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
  const { pid, port } = written(data);
  return pid && port && isAlive(pid) && isServerOf(pid, data) ? { pid, port } : null;
}

/**
 * Whether the id in postmaster.pid has gone to a program that is no server of this data, which PostgreSQL would take for
 * one. In any other case the file is PostgreSQL's: by it a server knows what a killed one has left running.
 */
export function namesAnother(data: string): boolean {
  const { pid } = written(data);
  return pid ? isAlive(pid) && !isServerOf(pid, data) : false;
}

/** Its lines: process id, data folder, start time, port, … */
function written(data: string): { pid?: number | undefined; port?: number | undefined } {
  if (!existsSync(pidFileOf(data))) return {};
  const [pid, , , port] = readFileSync(pidFileOf(data), 'utf8').split('\n').map(Number);
  return { pid, port };
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
