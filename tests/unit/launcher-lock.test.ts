import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { lockDataDir } from '../../scripts/launcher/data-dir';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'clientele-lock-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const file = (): string => join(dataDir, 'lock');

describe('the lock of a data directory', () => {
  it('keeps a second start away, naming the process and the mend', () => {
    lockDataDir(dataDir);
    expect(() => lockDataDir(dataDir)).toThrow(
      `Clientele already runs on ${dataDir} (process ${process.pid}): stop that one, or set another DATA_DIR and other ports.`,
    );
  });

  it('can be taken again once it was given back', () => {
    lockDataDir(dataDir)!.release();
    expect(existsSync(file())).toBe(false);
    lockDataDir(dataDir);
  });

  it('of one that is just being stopped is waited for', () => {
    const lock = lockDataDir(dataDir)!;
    lock.leave();
    expect(lockDataDir(dataDir)).toBe(null);
    lock.release();
    expect(lockDataDir(dataDir)).not.toBe(null);
    lock.leave();
    expect(() => lockDataDir(dataDir)).toThrow('already runs');
  });

  it('of a process that is gone is taken over', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    writeFileSync(file(), JSON.stringify({ pid, birth: '' }));
    lockDataDir(dataDir);
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({ pid: process.pid });
  });

  it('of an earlier process with the same id is taken over', () => {
    writeFileSync(file(), JSON.stringify({ pid: process.pid, birth: 'before the last reboot' }));
    lockDataDir(dataDir);
  });

  it('that is damaged is taken over', () => {
    writeFileSync(file(), '{"pid":');
    lockDataDir(dataDir);
  });
});
