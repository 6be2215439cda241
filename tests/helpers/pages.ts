import { readdirSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { inRoot } from '../../scripts/launcher/paths';

/** What a link says to the page that it leads to: here one that is nobody's. */
const SAID: Record<string, string> = {
  '/confirm': '?code=x',
  '/how-is-it-working': '?token=x',
  '/invite': '?code=x',
  '/reset-password': '?code=x',
  '/unsubscribe': '?token=x',
  '/view': '?code=x',
};

/** The addresses of the pages in a group of routes; those of single records have a parameter and are left out. */
function pagesOf(group: string): string[] {
  const files = readdirSync(inRoot(`frontend/src/routes/(${group})`), { recursive: true, encoding: 'utf8' });
  return files
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => /^\+page(@.*)?\.svelte$/.test(posix.basename(file)) && !file.includes('['))
    .map((file) => posix.join('/', posix.dirname(file)))
    .map((path) => path + (SAID[path] ?? ''))
    .sort();
}

/** The pages of the site that anybody may open. */
export const PUBLIC_PAGES = [...pagesOf('public'), ...pagesOf('everyone')];

/** The pages of every client; those of single records come on top. */
export const CLIENT_PAGES = [...pagesOf('client'), ...pagesOf('everyone')];
