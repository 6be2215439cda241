import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../paths';
import { baseEnvironment } from '../environment';
import { hashInputs } from './inputs';
import { binOf, runTool } from './tool';

/** Something built from sources into a folder. */
export interface Part {
  /** As the progress line names it. */
  label: string;
  /** Where the result and its stamp are, absolute. */
  output: string;
  /** A hash of everything the result depends on. */
  hash(): string;
  build(signal?: AbortSignal): Promise<void>;
}

/** What the server takes from the site. */
const SHARED = ['markdown', 'at-once'].map((name) => `frontend/src/lib/server/${name}.ts`);

const inPanel = (path: string): boolean => path.startsWith('src/admin/');

export const server: Part = {
  label: 'Building the server',
  output: inRoot('dist'),
  hash: () =>
    hashInputs(
      ['src', 'config', 'database', ...SHARED, 'tsconfig.json', 'package-lock.json'],
      (path) => !inPanel(path),
    ),
  async build(signal) {
    const draft = inRoot('.cache', 'server');
    rmSync(draft, { recursive: true, force: true });
    const options = ['-p', 'tsconfig.json', '--outDir', draft, '--incremental', 'false'];
    await runTool({ args: [binOf('typescript', 'tsc'), ...options], ...(signal && { signal }) });
    // Strapi loads whatever lies in dist, so a file whose source is gone must go too; a build that fails changes nothing.
    replaceContents(inRoot('dist'), draft, 'build');
  },
};

export const panel: Part = {
  label: "Building the owner's panel",
  output: inRoot('dist', 'build'),
  // It imports nothing from outside its folder; the linter holds it to that.
  hash: () => hashInputs(['src/admin', 'config/admin.ts', 'package-lock.json']),
  async build(signal) {
    // Built without this machine's settings: the panel finds its server by the address it is opened at.
    const env = { ...baseEnvironment(process.env), NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' };
    await runTool({ args: [binOf('@strapi/strapi', 'strapi'), 'build'], env, ...(signal && { signal }) });
  },
};

export const site: Part = {
  label: 'Building the client site',
  output: inRoot('frontend', 'build'),
  hash: () => hashInputs(['frontend', 'package-lock.json'], (path) => !/^frontend\/(build|\.svelte-kit)\//.test(path)),
  build: (signal) =>
    runTool({
      args: [binOf('vite', 'vite', 'frontend'), 'build'],
      cwd: inRoot('frontend'),
      env: { ...baseEnvironment(process.env), NODE_ENV: 'production' },
      ...(signal && { signal }),
    }),
};

/** Puts what is in `source` in the place of everything in `target` but the entry `kept`. */
function replaceContents(target: string, source: string, kept: string): void {
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(target)) if (name !== kept) rmSync(join(target, name), { recursive: true });
  for (const name of readdirSync(source)) renameSync(join(source, name), join(target, name));
}
