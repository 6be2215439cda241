import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { makeDataDir } from '../../scripts/launcher/data-dir';

const folder = mkdtempSync(join(tmpdir(), 'data-dir-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a data directory is made with all that leads to it', () => {
  makeDataDir(join(folder, 'deep', 'down'));
  makeDataDir(join(folder, 'deep', 'down'));
  expect(statSync(join(folder, 'deep', 'down', 'logs')).mode & 0o777).toBe(0o700);
});

test.each([
  ['a file', () => join(folder, 'file')],
  ['where nobody can make a folder', () => '/proc/nowhere/deeper'],
])('one that is %s is refused in a sentence', (_, place) => {
  writeFileSync(join(folder, 'file'), '');
  expect(() => makeDataDir(place())).toThrow(/cannot be written .* set DATA_DIR to a folder you may write to/);
});
