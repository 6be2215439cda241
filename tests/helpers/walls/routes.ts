import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { inRoot } from '../../../scripts/launcher/paths';
import type { Portal } from '../harness/portal';

export interface Route {
  method: string;
  /** As Strapi's router has it, with `:name` parameters and patterns. */
  path: string;
}

const run = promisify(execFile);

/** Every route of the server's own router, by the server's own word: the build asked on the portal's database. */
export async function routesOf({ environment }: Portal): Promise<Route[]> {
  const { stdout } = await run(process.execPath, [inRoot('tests', 'helpers', 'walls', 'print-routes.cjs')], {
    cwd: inRoot(),
    env: environment,
    maxBuffer: 64 * 1024 * 1024,
  });
  const pairs = JSON.parse(stdout.trim().split('\n').at(-1)!) as [string, string][];
  const unique = new Map(pairs.map(([method, path]) => [`${method} ${path}`, { method, path }]));
  return [...unique.values()].filter(({ method }) => ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].includes(method));
}
