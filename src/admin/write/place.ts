import type { Named } from './writing';

/** Where letters are written, within the panel. */
export const WRITE = 'write';

/** What a role must be granted to write to clients. */
export const NEEDED = [{ action: 'api::portal.send-messages', subject: null }];

export const writingAddress = (documentId?: string): string => (documentId ? `/${WRITE}/${documentId}` : `/${WRITE}`);

/** What the way to the page says of whom the letter is for, or that the page itself went there. */
export interface WriteState {
  to?: Named[];
  own?: true;
}
