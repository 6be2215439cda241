import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readablePassword } from '../../scripts/launcher/passwords';
import { loadSecrets } from '../../scripts/launcher/secrets';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'clientele-secrets-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const file = (): string => join(dataDir, 'secrets.json');
const mode = (): number => statSync(file()).mode & 0o777;

describe('secrets', () => {
  it('are made on the first start and stay the same', () => {
    const first = loadSecrets(dataDir, {});
    expect(loadSecrets(dataDir, {})).toEqual(first);
    expect(new Set(Object.values(first)).size).toBe(Object.keys(first).length);
  });

  it('are different in every data directory', () => {
    const first = loadSecrets(dataDir, {});
    rmSync(file());
    const second = loadSecrets(dataDir, {});
    expect(second.JWT_SECRET).not.toBe(first.JWT_SECRET);
  });

  it('are for their owner alone to read, also after somebody opened the file', () => {
    loadSecrets(dataDir, {});
    expect(mode()).toBe(0o600);
    chmodSync(file(), 0o644);
    loadSecrets(dataDir, {});
    expect(mode()).toBe(0o600);
  });

  it('come from the environment where it sets them, and are not written down then', () => {
    const own = 'from the environment';
    expect(loadSecrets(dataDir, { JWT_SECRET: own }).JWT_SECRET).toBe(own);
    expect(readFileSync(file(), 'utf8')).not.toContain(own);
  });

  it('that a newer version needs are added, the others kept', () => {
    writeFileSync(file(), JSON.stringify({ JWT_SECRET: 'kept' }));
    const secrets = loadSecrets(dataDir, {});
    expect(secrets.JWT_SECRET).toBe('kept');
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual(secrets);
  });

  it('in a damaged file are not replaced', () => {
    writeFileSync(file(), '{"JWT_SECRET": "ke');
    expect(() => loadSecrets(dataDir, {})).toThrow(/secrets\.json is damaged: restore it/);
    expect(readFileSync(file(), 'utf8')).toBe('{"JWT_SECRET": "ke');
  });
});

describe('a generated password', () => {
  const passwords = Array.from({ length: 200 }, readablePassword);

  it('has what the panel asks of one', () => {
    for (const password of passwords) expect(password).toMatch(/(?=.*[a-z])(?=.*[A-Z])(?=.*\d)/);
  });

  it('can be read from paper', () => {
    for (const password of passwords) expect(password).toMatch(/^([a-zA-Z2-9]{4}-){3}[a-zA-Z2-9]{4}$/);
    expect(passwords.join('')).not.toMatch(/[0O1lI]/);
  });
});
