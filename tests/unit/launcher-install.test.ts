import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '../helpers/eventually';

/** Stands in for npm: writes down that it began, installs once it is let, and writes down that it ended. */
const NPM = `const { appendFileSync, existsSync, mkdirSync } = require('node:fs');
appendFileSync('log', 'begun\\n');
const timer = setInterval(() => {
  if (!existsSync('go')) return;
  clearInterval(timer);
  mkdirSync('node_modules', { recursive: true });
  appendFileSync('log', 'ended\\n');
}, 10);`;

const INSTALL = `import { install } from './scripts/bootstrap/install.mjs';
const code = await install();
process.stdout.write('code ' + code);
if (code === 0 && process.argv[2] === 'stay') process.stdin.resume();
else process.exit(code);`;

let folder: string;
let children: ChildProcess[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clientele-install-'));
  children = [];
  for (const name of ['frontend', 'tmp']) mkdirSync(join(folder, name));
  cpSync('scripts/bootstrap', join(folder, 'scripts', 'bootstrap'), { recursive: true });
  const files = { 'package-lock.json': '{}', 'package.json': '{}', 'frontend/package.json': '{}' };
  for (const [name, content] of Object.entries({ ...files, 'npm.cjs': NPM, 'install.mjs': INSTALL })) {
    writeFileSync(join(folder, name), content);
  }
});
afterEach(async () => {
  for (const child of children) {
    if (child.exitCode === null && child.kill('SIGKILL')) await once(child, 'exit');
  }
  rmSync(folder, { recursive: true });
});

/** Begins a command in the folder. @param stay whether it runs on after it has installed */
function begin({ stay = false } = {}) {
  const args = ['install.mjs', ...(stay ? ['stay'] : [])];
  const env = { ...process.env, npm_execpath: join(folder, 'npm.cjs'), TMPDIR: join(folder, 'tmp') };
  const child = spawn(process.execPath, args, { cwd: folder, env });
  children.push(child);
  return { child, said: Promise.all([text(child.stdout), text(child.stderr)]).then((all) => all.join('')) };
}

const allow = () => writeFileSync(join(folder, 'go'), '');
const log = () => (existsSync(join(folder, 'log')) ? readFileSync(join(folder, 'log'), 'utf8') : '');

describe('the packages', () => {
  it('are installed once by two commands that are begun at the same time', async () => {
    const first = begin();
    await eventually('npm to begin', () => log() === 'begun\n');
    const second = begin();
    const waits = eventually('the second to wait', async () =>
      /waiting/.test(String(await once(second.child.stdout, 'data'))),
    );
    await waits;
    allow();
    expect(await first.said).toContain('code 0');
    expect(await second.said).toContain('code 0');
    expect(log()).toBe('begun\nended\n');
    expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
  });

  it('are left alone while a command runs with them, and changed once it has ended, however it did', async () => {
    allow();
    const running = begin({ stay: true });
    await eventually('the first to run', async () => /code 0/.test(String(await once(running.child.stdout, 'data'))));
    writeFileSync(join(folder, 'package-lock.json'), '{"newer": true}');
    const refused = await begin().said;
    expect(refused).toContain('code 1');
    expect(refused).toContain(`process ${running.child.pid} runs from this folder with the old ones: stop that`);
    expect(log()).toBe('begun\nended\n');
    running.child.kill('SIGKILL');
    await once(running.child, 'exit');
    expect(await begin().said).toContain('code 0');
    expect(log()).toBe('begun\nended\nbegun\nended\n');
  });
});
