import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';

const LARGEST = 5_000_000;

/**
 * Opens a log to append to; one that has grown beyond 5 MB becomes `<file>.1` first, in place of an older one.
 * @returns a file descriptor
 */
function openLog(file: string): number {
  if (existsSync(file) && statSync(file).size > LARGEST) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}

/** Hands `use` a descriptor for the log; children inherit it, and it is closed here. */
export function withLog<T>(file: string, use: (descriptor: number) => T): T {
  const descriptor = openLog(file);
  try {
    return use(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** @returns the last lines of a log, indented, for an error message */
export function tail(file: string, lines = 15): string {
  if (!existsSync(file)) return '';
  const all = readFileSync(file, 'utf8').trimEnd().split('\n');
  return all
    .slice(-lines)
    .map((line) => `  ${line}`)
    .join('\n');
}
