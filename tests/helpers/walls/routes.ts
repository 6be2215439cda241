import { execFileSync } from 'node:child_process';
import { inRoot } from '../../../scripts/launcher/paths';
import type { Portal } from '../harness/portal';

export interface Route {
  method: string;
  /** As Strapi's router has it, with `:name` parameters and patterns. */
  path: string;
}

/** Every route of the server's own router, by the server's own word: the build asked on the portal's database. */
export function routesOf({ environment }: Portal): Route[] {
  const printed = execFileSync(process.execPath, [inRoot('tests', 'helpers', 'walls', 'print-routes.cjs')], {
    cwd: inRoot(),
    env: environment,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const pairs = JSON.parse(printed.trim().split('\n').at(-1)!) as [string, string][];
  const unique = new Map(pairs.map(([method, path]) => [`${method} ${path}`, { method, path }]));
  return [...unique.values()].filter(({ method }) => ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].includes(method));
}
