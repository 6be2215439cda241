import { isHttpError } from '@sveltejs/kit';
import { createPublicApi } from './api';

export interface Tokens {
  jwt: string;
  refreshToken: string;
}

type Refreshed = Tokens | 'refused' | 'unreachable';

/** A browser sends several requests with the old cookie before the first answer brings it the new one. */
const SHARED_FOR_MS = 10_000;
const inFlight = new Map<string, Promise<Refreshed>>();

/** Exchanges a refresh token; everybody who asks with the same one within a few seconds gets the same answer. */
export function refreshTokens(refreshToken: string, clientAddress: string): Promise<Refreshed> {
  const running = inFlight.get(refreshToken);
  if (running) return running;
  const started = exchange(refreshToken, clientAddress);
  inFlight.set(refreshToken, started);
  const forget = () => inFlight.delete(refreshToken);
  started.then((answer) => {
    if (answer === 'unreachable') forget();
    else setTimeout(forget, SHARED_FOR_MS).unref();
  }, forget);
  return started;
}

async function exchange(refreshToken: string, clientAddress: string): Promise<Refreshed> {
  try {
    const { data, response } = await createPublicApi(clientAddress).POST('/auth/refresh', { body: { refreshToken } });
    if (data) return data;
    return response.status >= 500 || response.status === 429 ? 'unreachable' : 'refused';
  } catch (cause) {
    if (isHttpError(cause, 503)) return 'unreachable';
    throw cause;
  }
}
