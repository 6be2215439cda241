import { posix } from 'node:path';

/** A path as Strapi's router reads it: in any case, with or without a slash at its end. */
export const asRouted = (path: string): string => path.toLowerCase().replace(/(?<=.)\/$/, '');

/** A path as a folder of files is asked for it: decoded, and by the shortest way. One that cannot be decoded leads nowhere. */
export function asFile(path: string): string {
  try {
    return posix.normalize(decodeURIComponent(path)).toLowerCase();
  } catch {
    return '';
  }
}
