import { createHash } from 'node:crypto';

/** What is kept of a text that must not be known from the database: its SHA-256. */
export const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
