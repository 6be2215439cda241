import { waitFor } from '../../scripts/launcher/wait';

type Missing = false | null | undefined;

/**
 * Waits for something to become true, looking every 25 ms.
 * @param what names it in the error, such as "a mail to ada@example.test"
 * @param look answers false, null or undefined for "not yet"
 * @param within milliseconds
 */
export async function eventually<T>(
  what: string,
  look: () => Promise<T | Missing> | T | Missing,
  within = 20_000,
): Promise<T> {
  const found = await waitFor(async () => (await look()) || null, { within, every: 25 });
  if (found === null) throw new Error(`${what}: not within ${within / 1000} s`);
  return found;
}
