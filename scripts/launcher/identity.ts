import { readFileSync } from 'node:fs';
import { codeOf } from './start-error';

/** @returns whether a process with this id runs, whoever owns it */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
  // In a container nobody may have collected a process that ended long ago.
  return statOf(pid)?.[0] !== 'Z';
}

/**
 * What tells a process from a later one with the same id (ids are used again, surely so after a reboot).
 * @returns boot and start time on Linux; an empty string elsewhere, where the id alone must do
 */
export function birthOf(pid: number): string {
  const start = statOf(pid)?.[19];
  return start === undefined ? '' : `${bootId()}:${start}`;
}

/** The fields of Linux's /proc/<pid>/stat from the third on: state first, start time as the twentieth. */
function statOf(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets, and may hold spaces and brackets.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

const bootId = (): string => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
