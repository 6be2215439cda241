import { createSecretKey, type KeyObject } from 'node:crypto';
import jwt from 'jsonwebtoken';

/** `view` reads what a client reads and changes nothing. */
type TokenType = 'access' | 'refresh' | 'view';

interface TokenPayload {
  sessionId: string;
  userId: number;
}

let key: KeyObject | undefined;

/** A KeyObject, since jsonwebtoken would try to read a text as a public key first, on every call. */
function secretKey(): KeyObject {
  key ??= createSecretKey(Buffer.from(strapi.config.get<string>('plugin::users-permissions.jwtSecret'), 'utf8'));
  return key;
}

/** A token in the shape of Strapi's own session manager. `seconds` is how long it lasts. */
export function signToken(type: TokenType, { sessionId, userId }: TokenPayload, seconds: number): string {
  const payload = { userId: String(userId), sessionId, type };
  return jwt.sign(payload, secretKey(), { algorithm: 'HS256', expiresIn: seconds });
}

interface Verified extends TokenPayload {
  type: unknown;
  /** In milliseconds since 1970. */
  expiresAt: number;
}

function verified(token: string): Verified | null {
  try {
    const payload = jwt.verify(token, secretKey(), { algorithms: ['HS256'] });
    if (typeof payload === 'string') return null;
    const { sessionId, userId, type, exp = 0 } = payload as Record<string, unknown> & { exp?: number };
    if (typeof sessionId !== 'string' || !/^\d+$/.test(String(userId))) return null;
    return { sessionId, userId: Number(userId), type, expiresAt: exp * 1000 };
  } catch {
    return null;
  }
}

const MOST_KNOWN = 10_000;

/**
 * Tokens whose signatures were checked already, the oldest first. It spares the work and nothing else: whether a session
 * still lives is asked of the database every time.
 */
const known = new Map<string, Verified>();

function remember(token: string, said: Verified): Verified {
  if (known.size >= MOST_KNOWN) known.delete(known.keys().next().value!);
  known.set(token, said);
  return said;
}

/** What a token says; null when it is not ours, of another type, or too old. */
export function readToken(type: TokenType, token: string): TokenPayload | null {
  const before = known.get(token);
  const said = before ?? verified(token);
  if (!said || said.type !== type || said.expiresAt <= Date.now()) return null;
  return before ?? remember(token, said);
}
