import { Refusal } from '../http/refusal';

/** A browser takes six at a time. */
const MOST = 12;

const BUSY = 'Too many files are on their way to you already. Wait until some are here, then try again.';

/** How many files of each client are on their way from here: what a reader has not taken yet stays in memory. */
const underWay = new Map<number, number>();

/**
 * Counts a file that is to be sent to a client. Throws 429 where too many are on their way.
 * @returns what ends the counting, called any number of times
 */
export function setOut(clientId: number): () => void {
  const before = underWay.get(clientId) ?? 0;
  if (before >= MOST) throw new Refusal(429, BUSY);
  underWay.set(clientId, before + 1);
  let over = false;
  return () => {
    if (over) return;
    over = true;
    const left = underWay.get(clientId)! - 1;
    if (left > 0) underWay.set(clientId, left);
    else underWay.delete(clientId);
  };
}
