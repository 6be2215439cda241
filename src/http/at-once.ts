import { atOnce } from '../../frontend/src/lib/server/at-once';
import { Refusal } from './refusal';

/**
 * Counts something that each client does several of at the same time, by the client's id. What it counts ends by what it gives.
 * Throws 429 where one has `most` of them under way.
 */
export const atOnceForClient = (most: number, sentence: string): ((clientId: number) => () => void) =>
  atOnce(most, () => {
    throw new Refusal(429, sentence);
  });
