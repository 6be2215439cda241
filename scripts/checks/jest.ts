import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { binOf } from '../launcher/builds/tool';
import { inRoot } from '../launcher/paths';
import { runHere } from './run-step';

export interface Tally {
  passed: number;
  failed: number;
}

interface JestResults {
  numPassedTests: number;
  numFailedTests: number;
  /** Files that did not get as far as running a test. */
  numRuntimeErrorTestSuites: number;
}

/**
 * Runs Jest and counts. A file that could not be run counts as one failure, and so does Jest ending badly by itself.
 * @param args handed to Jest
 */
export async function runJest(args: string[]): Promise<Tally> {
  const results = inRoot('.test-data', 'results.json');
  mkdirSync(inRoot('.test-data'), { recursive: true });
  rmSync(results, { force: true });
  const code = await runHere([process.execPath, binOf('jest'), '--json', '--outputFile', results, ...args]);
  if (!existsSync(results)) return { passed: 0, failed: 1 };
  const found = JSON.parse(readFileSync(results, 'utf8')) as JestResults;
  const failed = found.numFailedTests + found.numRuntimeErrorTestSuites;
  return { passed: found.numPassedTests, failed: code === 0 ? failed : Math.max(failed, 1) };
}

/** Prints the count as the last line. @returns the exit code */
export function conclude({ passed, failed }: Tally): number {
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}
