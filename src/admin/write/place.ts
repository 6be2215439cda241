import type { Named } from './writing';

/** Where letters are written, within the panel. */
export const WRITE = 'write';

/** What a role must be granted to write to clients. */
export const NEEDED = [{ action: 'api::portal.send-messages', subject: null }];

export const writingAddress = (documentId?: string): string => (documentId ? `/${WRITE}/${documentId}` : `/${WRITE}`);

/** What the way to the page says of whom the letter is for, or of which open letter it is the address. */
export interface WriteState {
  to?: Named[];
  /** As `Composer` is told it. */
  own?: string;
}
