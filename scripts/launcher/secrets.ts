import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { machineSecret, readablePassword } from './passwords';
import { StartError } from './start-error';

const generators = {
  APP_KEYS: () => Array.from({ length: 4 }, machineSecret).join(','),
  API_TOKEN_SALT: machineSecret,
  ADMIN_JWT_SECRET: machineSecret,
  TRANSFER_TOKEN_SALT: machineSecret,
  ENCRYPTION_KEY: machineSecret,
  JWT_SECRET: machineSecret,
  /** By which Strapi knows its client site. */
  SITE_KEY: machineSecret,
  OWNER_PASSWORD: readablePassword,
  DEMO_PASSWORD: readablePassword,
  /** The embedded PostgreSQL: its superuser, and the role Clientele works with. */
  POSTGRES_PASSWORD: machineSecret,
  DATABASE_PASSWORD: machineSecret,
};

type SecretName = keyof typeof generators;
export type Secrets = Record<SecretName, string>;

const names = Object.keys(generators) as SecretName[];
const stored = z.partialRecord(z.enum(names), z.string().min(1));

/**
 * The secrets of one data directory: made once, kept in `secrets.json` (readable by its owner alone). A variable of
 * the same name in `env` wins over the file and is not written to it.
 * @throws StartError when the file is damaged
 */
export function loadSecrets(dataDir: string, env: NodeJS.ProcessEnv): Secrets {
  const file = join(dataDir, 'secrets.json');
  const known = existsSync(file) ? readSecrets(file) : {};
  const secrets = {} as Secrets;
  for (const name of names) secrets[name] = known[name] ?? generators[name]();
  if (names.some((name) => known[name] === undefined)) writeSecrets(file, secrets);
  for (const name of names) secrets[name] = env[name]?.trim() ? (env[name] ?? '') : secrets[name];
  return secrets;
}

function readSecrets(file: string): Partial<Secrets> {
  chmodSync(file, 0o600);
  try {
    return stored.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new StartError(
      `${file} is damaged: restore it from a backup, since new secrets would not open the old data.`,
    );
  }
}

/** Written beside and renamed, so that a crash leaves the old file or the new one, never half of one. */
function writeSecrets(file: string, secrets: Secrets): void {
  const draft = `${file}.new`;
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
}
