import { readFileSync } from 'node:fs';

/** The processes that a process has started. Linux only. */
export function childrenOf(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return children.split(' ').filter(Boolean).map(Number);
}

/** The child that runs a program, known by a part of its command line. */
export function childOf(pid: number, program: string): number {
  const runsIt = (child: number) => readFileSync(`/proc/${child}/cmdline`, 'utf8').includes(program);
  const found = childrenOf(pid).find(runsIt);
  if (found === undefined) throw new Error(`Process ${pid} has no child that runs ${program}.`);
  return found;
}
