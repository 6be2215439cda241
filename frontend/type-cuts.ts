import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

/** Where fonts.css finds the cut files. */
const FOLDER = fileURLToPath(new URL('.svelte-kit/type', import.meta.url));

/** The weights that the site's styles ask for. */
const wght = { min: 400, max: 600, default: 400 };
/** Optical sizes from letters (17.5 px) to the largest headings; beyond, the serif looks as at the nearest. */
const opsz = { min: 16, max: 40, default: 16 };

const CUTS: Record<string, Record<string, typeof wght>> = {
  '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2': { wght, opsz },
  '@fontsource-variable/newsreader/files/newsreader-latin-ext-opsz-normal.woff2': { wght, opsz },
  // Emphasis inside letters: one size of text, so the smaller file without optical sizes is enough.
  '@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2': { wght },
  '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2': { wght },
  '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2': { wght },
};

/** Every character of a font's plane; those that a file has stay. */
const ALL = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).join('');

async function cut(file: string, variationAxes: Record<string, typeof wght>): Promise<void> {
  const source = createRequire(import.meta.url).resolve(file);
  const font = await subsetFont(await readFile(source), ALL, { targetFormat: 'woff2', variationAxes });
  await writeFile(join(FOLDER, file.slice(file.lastIndexOf('/') + 1)), font);
}

async function cutAll(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  for (const [file, axes] of Object.entries(CUTS)) await cut(file, axes);
}

let done: Promise<void> | undefined;

/**
 * Cuts the site's type to the weights and sizes that its styles use, which is three fifths of its bytes, and of what a
 * first visit on a slow line waits for. Once for a build, which has two passes.
 */
export const typeCuts = (): Plugin => ({ name: 'type-cuts', buildStart: () => (done ??= cutAll()) });
