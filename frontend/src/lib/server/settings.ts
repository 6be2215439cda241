import { env } from '$env/dynamic/private';

/** What tells Strapi whose browser the site speaks for, so that attempts count per person; its key makes it believed. */
export const onBehalfOf = (clientAddress: string): Record<string, string> => ({
  'X-Forwarded-For': clientAddress,
  'X-Site-Key': env.SITE_KEY ?? '',
});

/** Where Strapi answers, without a slash at the end. */
export function apiUrl(): string {
  return (env.API_URL ?? 'http://127.0.0.1:1337').replace(/\/+$/, '');
}
