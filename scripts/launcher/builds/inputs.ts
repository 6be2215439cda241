import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from '../paths';

/**
 * One hash over the names and contents of files; the same wherever the repository lies.
 * @param paths files and folders, relative to the root; those that do not exist are left out
 * @param isInput tells which files count, by their path relative to the root, with slashes on Windows, too
 */
export function hashInputs(paths: string[], isInput: (path: string) => boolean = () => true): string {
  const hash = createHash('sha256');
  const files = paths
    .flatMap((path) => filesUnder(join(root, path)))
    .map((file) => relative(root, file).replaceAll(sep, '/'));
  for (const file of files.filter(isInput).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules')
    .flatMap((entry) => filesUnder(join(path, entry.name)));
}
