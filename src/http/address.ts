import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { hash } from '../text/hash';

/** Whether a request comes from the client site, which proves itself by a secret of this installation. */
function isFromSite(claimed: unknown): boolean {
  const key = strapi.config.get<string>('portal.siteKey');
  return key !== '' && typeof claimed === 'string' && timingSafeEqual(hash(claimed), hash(key));
}

/**
 * Whose address a request comes from. What X-Forwarded-For claims counts only as far as trusted hops wrote it: the
 * site begins it anew with the browser it speaks for; as many proxies as `PROXIES` says stand in front add to its end.
 */
export function addressOf({ headers, socket }: IncomingMessage): string {
  const direct = socket.remoteAddress ?? '';
  const hops = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((hop) => hop.trim());
  if (isFromSite(headers['x-site-key'])) return hops[0] || direct;
  const proxies = strapi.config.get<number>('portal.proxies');
  return (proxies > 0 && hops.at(-proxies)) || direct;
}
