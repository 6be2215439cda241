import { join, resolve } from 'node:path';

/** The repository's root folder, absolute. */
export const root = resolve(__dirname, '../..');

/** @returns an absolute path inside the repository */
export const inRoot = (...parts: string[]): string => join(root, ...parts);
