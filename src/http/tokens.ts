import { createSecretKey, type KeyObject } from 'node:crypto';
import jwt from 'jsonwebtoken';

type TokenType = 'access' | 'refresh';

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

/** What a token says; null when it is not ours, of another type, or too old. */
export function readToken(type: TokenType, token: string): TokenPayload | null {
  try {
    const payload = jwt.verify(token, secretKey(), { algorithms: ['HS256'] });
    if (typeof payload === 'string' || payload.type !== type) return null;
    const { sessionId, userId } = payload as Record<string, unknown>;
    return typeof sessionId === 'string' && /^\d+$/.test(String(userId)) ? { sessionId, userId: Number(userId) } : null;
  } catch {
    return null;
  }
}
