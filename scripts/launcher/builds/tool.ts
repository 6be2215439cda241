import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readFileSync } from 'node:fs';
import { inRoot, root } from '../paths';
import { StartError, Stopped } from '../start-error';

/**
 * Finds the program a package installs, without a shell or npx between.
 * @param from the folder whose packages count, relative to the root: the site has some of its own
 */
export function binOf(packageName: string, bin = packageName, from = '.'): string {
  const manifest = findManifest(packageName, inRoot(from));
  const { bin: bins } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: string | Record<string, string> };
  const file = typeof bins === 'string' ? bins : bins[bin];
  if (!file) throw new Error(`${packageName} installs no program called ${bin}`);
  return join(dirname(manifest), file);
}

/** Not by `require.resolve`: many packages do not export their package.json. */
function findManifest(packageName: string, from: string): string {
  const folders = createRequire(join(from, 'package.json')).resolve.paths(packageName) ?? [];
  for (const folder of folders) {
    const file = join(folder, packageName, 'package.json');
    try {
      readFileSync(file);
      return file;
    } catch {
      continue;
    }
  }
  throw new Error(`the package ${packageName} is not installed`);
}

export interface Tool {
  /** A program's file, as `binOf` finds it, and its arguments. */
  args: string[];
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  signal?: AbortSignal;
}

/**
 * Runs a build tool to its end, keeping what it prints for the case that it fails.
 * @throws StartError with that output; Stopped when `signal` aborts
 */
export async function runTool({ args, cwd = root, env = process.env, signal }: Tool): Promise<void> {
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk));
  const stop = (): boolean => child.kill('SIGTERM');
  signal?.addEventListener('abort', stop, { once: true });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  signal?.removeEventListener('abort', stop);
  if (signal?.aborted) throw new Stopped();
  if (code !== 0)
    throw new StartError(
      `${Buffer.concat(output).toString()}\nThe build failed, see above: mend the source it names and run the command again.`,
    );
}
