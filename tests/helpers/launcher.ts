import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { baseEnvironment } from '../../scripts/launcher/environment';
import { inRoot, root } from '../../scripts/launcher/paths';
import { freePort } from '../../scripts/launcher/ports';
import { eventually } from './eventually';

/** `npm start` as somebody runs it; without npm in between, unless told. */
export interface Launch {
  pid: number;
  /** Everything printed so far. */
  output(): string;
  /** Settles with the exit code once it has ended. */
  exitCode: Promise<number | null>;
  /** Waits until it says that it is running. */
  running(): Promise<void>;
  signal(name: NodeJS.Signals): void;
}

/** Settings for a run of its own: free ports, a data directory of its own. */
export interface Scene {
  environment: Record<'PORT' | 'SITE_PORT' | 'MAIL_SMTP_PORT' | 'MAIL_WEB_PORT' | 'DATA_DIR', string>;
  /** Deletes the data directory. */
  clear(): void;
}

export async function newScene(): Promise<Scene> {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'clientele-'));
  const [PORT, SITE_PORT, MAIL_SMTP_PORT, MAIL_WEB_PORT] = await distinctPorts();
  return {
    environment: { PORT, SITE_PORT, MAIL_SMTP_PORT, MAIL_WEB_PORT, DATA_DIR },
    clear: () => rmSync(DATA_DIR, { recursive: true, force: true }),
  };
}

const main = () => [inRoot('scripts', 'main.mjs')];

/** npm's own program, by its own word to the tests that it runs. */
export const throughNpm = () => [process.env.npm_execpath!, 'run'];

/** Starts the launcher with these variables and no others of Clientele's. */
export function launch(environment: NodeJS.ProcessEnv, command: 'start' | 'demo' = 'start', through = main): Launch {
  const child = spawn(process.execPath, [...through(), command], {
    cwd: root,
    env: { ...baseEnvironment(process.env), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  let over = false;
  const exitCode = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      over = true;
      resolve(code);
    });
  });
  return {
    pid: child.pid ?? 0,
    output: () => output,
    exitCode,
    async running() {
      await eventually(
        'the launcher to say that it runs',
        () => over || output.includes('Clientele is running'),
        60_000,
      );
      if (over) throw new Error(`It ended instead: ${output}`);
    },
    signal: (name) => void child.kill(name),
  };
}

async function distinctPorts(): Promise<[string, string, string, string]> {
  const ports = await Promise.all([freePort(), freePort(), freePort(), freePort()]);
  return ports.map(String) as [string, string, string, string];
}
