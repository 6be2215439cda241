import { isHttpError } from '@sveltejs/kit';
import { createPublicApi } from './api';
import type { Visitor } from './visitor';

export interface Tokens {
  jwt: string;
  refreshToken: string;
}

type Refreshed = Tokens | 'refused' | 'unreachable';

/** A browser sends several requests with the old cookie before the first answer brings it the new one. */
const SHARED_FOR_MS = 10_000;
const inFlight = new Map<string, Promise<Refreshed>>();

/** Exchanges a refresh token; everybody who asks with the same one within a few seconds gets the same answer. */
export function refreshTokens(refreshToken: string, visitor: Visitor): Promise<Refreshed> {
  const running = inFlight.get(refreshToken);
  if (running) return running;
  const started = exchange(refreshToken, visitor);
  inFlight.set(refreshToken, started);
  const forget = () => inFlight.delete(refreshToken);
  started.then((answer) => {
    if (answer === 'unreachable') forget();
    else setTimeout(forget, SHARED_FOR_MS).unref();
  }, forget);
  return started;
}

/** Whether it is the API that says that a session is over: whatever stands in front of it refuses in words of its own. */
const isEnd = (answer: { error?: { status?: number } } | undefined) => [400, 401].includes(answer?.error?.status ?? 0);

async function exchange(refreshToken: string, visitor: Visitor): Promise<Refreshed> {
  try {
    const { data, error } = await createPublicApi(visitor).POST('/auth/refresh', { body: { refreshToken } });
    return data ?? (isEnd(error) ? 'refused' : 'unreachable');
  } catch (cause) {
    if (isHttpError(cause, 503)) return 'unreachable';
    throw cause;
  }
}
