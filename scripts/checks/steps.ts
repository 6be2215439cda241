import { binOf } from '../launcher/builds/tool';
import { npm, type Command } from './npm';

/** One thing that must hold before the tests are worth running. */
export interface Step {
  title: string;
  command: Command;
}

const tool = (packageName: string, bin: string, ...args: string[]): Command => [
  process.execPath,
  binOf(packageName, bin),
  ...args,
];
const types = (project: string): Command => tool('typescript', 'tsc', '--noEmit', '-p', project);

/** The checks of `npm test`, cheapest first. */
export const checks = (): Step[] => [
  { title: 'Contract is current', command: [process.execPath, 'scripts/main.mjs', 'contract', '--check'] },
  { title: 'Formatting', command: tool('prettier', 'prettier', '--check', '--log-level', 'warn', '.') },
  { title: 'Types: server', command: types('tsconfig.json') },
  { title: 'Types: scripts', command: types('tsconfig.scripts.json') },
  { title: 'Types: tests', command: types('tests/tsconfig.json') },
  { title: "Types: owner's panel", command: types('src/admin/tsconfig.json') },
  { title: 'Types: client site', command: npm('run', '--silent', 'check', '-w', 'frontend') },
  { title: 'Lint', command: tool('eslint', 'eslint', '.', '--max-warnings', '0') },
];
