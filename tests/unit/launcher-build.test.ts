import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { buildChanged, isCurrent } from '../../scripts/launcher/builds/build';
import { hashInputs } from '../../scripts/launcher/builds/inputs';
import type { Part } from '../../scripts/launcher/builds/parts';
import { runsFolder } from '../../scripts/launcher/builds/running';
import { birthOf } from '../../scripts/launcher/identity';
import { root } from '../../scripts/launcher/paths';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clientele-build-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A part whose source is one file, and whose result is a copy of it. */
function partOf(source: string): Part & { builds: number } {
  const output = join(folder, 'out');
  return {
    label: 'Building',
    output,
    builds: 0,
    hash: () => hashInputs([relative(root, source)]),
    build() {
      this.builds += 1;
      return Promise.resolve();
    },
  };
}

describe('a part', () => {
  it('is built when its sources changed, and only then', async () => {
    const source = join(folder, 'source');
    writeFileSync(source, 'one');
    const part = partOf(source);
    await buildChanged([part]);
    await buildChanged([part]);
    expect(part.builds).toBe(1);
    writeFileSync(source, 'two');
    expect(isCurrent(part)).toBe(false);
    await buildChanged([part]);
    expect(part.builds).toBe(2);
  });

  it('is built again when a source changed while it was being built', async () => {
    const source = join(folder, 'source');
    writeFileSync(source, 'one');
    const saveDuringBuild = (): Promise<void> => {
      writeFileSync(source, 'two');
      return Promise.resolve();
    };
    const part = { ...partOf(source), build: saveDuringBuild };
    await buildChanged([part]);
    expect(isCurrent(part)).toBe(false);
  });

  it('is not built under a portal that runs what was built before', async () => {
    const source = join(folder, 'source');
    writeFileSync(source, 'one');
    const part = partOf(source);
    const other = spawn(process.execPath, ['--eval', 'process.stdin.resume()'], {
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    const note = join(runsFolder, String(other.pid));
    mkdirSync(runsFolder, { recursive: true });
    writeFileSync(note, JSON.stringify({ pid: other.pid, birth: birthOf(other.pid!) }));
    await expect(buildChanged([part])).rejects.toThrow(`process ${other.pid} runs what was built of them before`);
    other.kill();
    await once(other, 'exit');
    await buildChanged([part]);
    expect(part.builds).toBe(1);
    expect(existsSync(note)).toBe(false);
  });

  it('whose build failed is not current', async () => {
    const source = join(folder, 'source');
    writeFileSync(source, 'one');
    const part = { ...partOf(source), build: () => Promise.reject(new Error('no')) };
    await expect(buildChanged([part])).rejects.toThrow('no');
    expect(isCurrent(part)).toBe(false);
  });
});

describe('the hash of sources', () => {
  const hash = (): string => hashInputs([relative(root, folder)]);

  it('changes with a name as with a content', () => {
    writeFileSync(join(folder, 'a'), 'x');
    const before = hash();
    rmSync(join(folder, 'a'));
    writeFileSync(join(folder, 'b'), 'x');
    expect(hash()).not.toBe(before);
  });
});
