import { messageOf, StartError } from './start-error';
import type { Child, Part } from './child';
import { tail } from './log-file';
import { waitFor } from './wait';

const PATIENCE = 120_000;

/**
 * Waits until a child answers over HTTP.
 * @param good tells a good status from one that means "not yet"
 * @param headers of the request, such as those a reverse proxy would add
 * @throws StartError with the end of its log when the child dies or never answers; Stopped when `signal` aborts
 */
export async function waitUntilServing(
  child: Child,
  url: string,
  good: (status: number) => boolean,
  signal?: AbortSignal,
  headers: Record<string, string> = {},
): Promise<void> {
  let last = 'no answer';
  const ready = await waitFor(
    async () => {
      if (child.hasEnded()) throw new StartError(await obituary(child));
      const status = await statusOf(url, headers).catch((error: unknown) => {
        last = messageOf(error);
        return null;
      });
      if (status !== null) last = `status ${status}`;
      return status !== null && good(status) ? true : null;
    },
    { within: PATIENCE, ...(signal && { signal }) },
  );
  if (ready) return;
  throw new StartError(
    `${child.name} runs but does not answer at ${url} (${last}); the end of ${child.logFile}:\n${tail(child.logFile)}`,
  );
}

/** One sentence on how a part ended, and the end of its log. */
export async function obituary({ name, ended, logFile }: Part): Promise<string> {
  return `${name} stopped unexpectedly (${await ended}); the end of ${logFile}:\n${tail(logFile)}`;
}

async function statusOf(url: string, headers: Record<string, string>): Promise<number> {
  const response = await fetch(url, { headers, signal: AbortSignal.timeout(5000), redirect: 'manual' });
  await response.body?.cancel();
  return response.status;
}
