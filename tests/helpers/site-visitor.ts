import { portal } from './portal';
import type { Client } from './people';

interface SitePage {
  status: number;
  html: string;
  headers: Headers;
}

/** What somebody sends: with files as a browser's own form data. */
type Fields = Record<string, string> | FormData;

/** Somebody on the site whose browser runs no script. */
export interface SiteVisitor {
  open(path: string): Promise<SitePage>;
  /** Posts a page's form, and gives the page that comes back. */
  post(path: string, fields: Fields): Promise<SitePage>;
  /** What the one form with a key on a page sends unseen. Throws while the page does not come. */
  hiddenFields(path: string): Promise<Record<string, string>>;
  /** Posts a page's form. `says` is what the page then says at the form, or the page it leads to. */
  send(path: string, fields: Fields): Promise<{ status: number; says: string }>;
}

const KEY = /<input type="hidden" name="idempotencyKey" value="([^"]+)"/;

/** The key that a page gave its form. */
export const keyIn = (html: string): string | undefined => KEY.exec(html)?.[1];

const alertIn = (html: string) =>
  /role="alert"[^>]*>(?:<!--.*?-->)*<p[^>]*>([^<]*)/.exec(html)?.[1] ?? html.slice(0, 200);

/** Signs a client in to the worker's site, with the session they have. */
export function visitorOf({ token, refreshToken }: Pick<Client, 'token' | 'refreshToken'>): SiteVisitor {
  const { siteUrl } = portal();
  const { port } = new URL(siteUrl);
  const cookie = `access-${port}=${token}; refresh-${port}=${refreshToken}`;
  // As a reverse proxy would have written it, where the site is told of one.
  const headers = { cookie, accept: 'text/html', origin: siteUrl, 'x-forwarded-for': '127.0.0.1' };
  const ask = async (path: string, init: RequestInit = {}): Promise<SitePage> => {
    const answer = await fetch(new URL(path, siteUrl), { headers, redirect: 'manual', ...init });
    return { status: answer.status, html: await answer.text(), headers: answer.headers };
  };

  return {
    open: (path) => ask(path),
    post: (path, fields) =>
      ask(path, { method: 'POST', body: fields instanceof FormData ? fields : new URLSearchParams(fields) }),
    async hiddenFields(path) {
      const { status, html } = await this.open(path);
      const key = keyIn(html);
      if (key === undefined) throw new Error(`No form with a key on ${path} (${status})`);
      return { idempotencyKey: key };
    },
    async send(path, fields) {
      const { status, html, headers: said } = await this.post(path, fields);
      return { status, says: said.get('location') ?? alertIn(html) };
    },
  };
}
