import { env } from '$env/dynamic/private';

/** Where Strapi answers, without a slash at the end. */
export function apiUrl(): string {
  return (env.API_URL ?? 'http://127.0.0.1:1337').replace(/\/+$/, '');
}
