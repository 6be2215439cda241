import type { RefusedFile, RefusedFiles } from '$lib/files';
import { keptByBrowser, type Visit } from './kept';

/** Long enough to find another file, on a phone also in another app, for which the browser lets go of the page. */
const HOURS = 1;

/** What a cookie surely holds, in bytes of its name, value and settings. */
const LONGEST = 3600;
const LONGEST_NAME = 60;

const kept = keptByBrowser('refused-files', '/projects', HOURS);

/** A name with its ending, which says more than its middle. */
const shortened = (name: string) =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 10)}…${name.slice(-9)}` : name;

const encoded = (texts: string[]) => Buffer.from(JSON.stringify(texts)).toString('base64url');

/** The texts of a JSON list. Cookies come from browsers: what is no such list holds none. */
function textsIn(json: string): string[] {
  try {
    const list: unknown = JSON.parse(json);
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps which files of a project's request were refused, and why: until it is closed, or for an hour. */
export function keepRefusedFiles(visit: Visit, documentId: string, files: RefusedFile[]): void {
  const textOf = (named: number) => {
    const pairs = files.slice(0, named).flatMap(({ name, why }) => [shortened(name), why]);
    return encoded([documentId, String(files.length - named), ...pairs]);
  };
  let named = files.length;
  while (textOf(named).length > LONGEST) named -= 1;
  kept.keep(visit, textOf(named));
}

/** The files of a project's request that were refused and have not come since; null where there are none. */
export function refusedFilesOf(
  visit: Visit,
  project: { documentId: string; files: { name: string }[] },
): RefusedFiles | null {
  const [documentId, more, ...pairs] = textsIn(Buffer.from(kept.read(visit) ?? '', 'base64url').toString());
  if (documentId !== project.documentId) return null;
  const came = (name: string | undefined) => project.files.some((file) => file.name === name);
  const files = pairs.flatMap((name, place) =>
    place % 2 === 0 && !came(name) ? [{ name, why: pairs[place + 1] ?? '' }] : [],
  );
  return files.length > 0 || Number(more) > 0 ? { files, more: Number(more) } : null;
}

export const forgetRefusedFiles = (visit: Visit): void => kept.forget(visit);
