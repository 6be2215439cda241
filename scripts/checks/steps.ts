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

/** The checks of `npm test`, cheapest first. The server's types are checked by its build. */
export const checks = (): Step[] => [
  { title: 'Contract', command: [process.execPath, 'scripts/main.mjs', 'contract', '--check'] },
  // Early: it writes where the site's build reads, which comes last of the builds.
  { title: 'Types of the client site', command: npm('run', '--silent', 'check', '-w', 'frontend') },
  { title: 'Formatting', command: tool('prettier', 'prettier', '--check', '--log-level', 'warn', '.') },
  { title: 'Types of the scripts', command: types('tsconfig.scripts.json') },
  { title: "Types of the owner's panel", command: types('src/admin/tsconfig.json') },
  { title: 'Types of the tests', command: types('tests/tsconfig.json') },
  { title: 'Lint', command: tool('eslint', 'eslint', '.', '--max-warnings', '0') },
];
