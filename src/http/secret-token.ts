import { createHmac } from 'node:crypto';

/**
 * What a private address holds: nobody guesses it, and only this installation can make it again from the nonce, so that a copy
 * of the database alone opens nothing.
 * @param what it opens, and whose
 */
export function secretToken(what: string, nonce: Buffer): string {
  const secret = strapi.config.get<string>('plugin::users-permissions.jwtSecret');
  return createHmac('sha256', secret).update(what).update(nonce).digest('base64url');
}
