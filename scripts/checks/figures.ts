import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { inRoot } from '../launcher/paths';
import type { Row } from './text-table';

// Tests run in processes of their own: what they measured waits here, a line of JSON each.
const FILE = inRoot('.test-data', 'figures.jsonl');

/** Leaves a row for the table at the end of the run. */
export function addFigure(row: Row): void {
  mkdirSync(dirname(FILE), { recursive: true });
  appendFileSync(FILE, `${JSON.stringify(row)}\n`);
}

export const forgetFigures = (): void => rmSync(FILE, { force: true });

/** The rows left since they were last forgotten. */
export function figures(): Row[] {
  if (!existsSync(FILE)) return [];
  const lines = readFileSync(FILE, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Row);
}
