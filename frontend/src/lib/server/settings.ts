import { env } from '$env/dynamic/private';
import type { Visitor } from './visitor';

/** What tells Strapi whose browser the site speaks for; its key makes it believed. */
export const onBehalfOf = ({ address, userAgent }: Visitor): Record<string, string> => ({
  'X-Forwarded-For': address,
  'X-Site-Key': env.SITE_KEY ?? '',
  'User-Agent': userAgent,
});

/** Where Strapi answers, without a slash at the end. */
export function apiUrl(): string {
  return (env.API_URL ?? 'http://127.0.0.1:1337').replace(/\/+$/, '');
}
