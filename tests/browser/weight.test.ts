import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from '@jest/globals';
import { sendTo } from '../helpers/letters';
import { CLIENT_PAGES, PUBLIC_PAGES } from '../helpers/pages';
import { type Client, registeredClient } from '../helpers/people';
import { portal } from '../helpers/portal';
import { product } from '../helpers/products';
import { requested } from '../helpers/projects';
import { siteCookie } from '../helpers/site-cookie';
import { MOST_SCRIPT_KB, scriptKb } from '../helpers/weight';

let client: Client;
let records: string[];

beforeAll(async () => {
  await portal().site();
  client = await registeredClient();
  const [letter, project, { slug }] = [await sendTo([client]), await requested(client), await product()];
  records = [`/messages/${letter}`, `/projects/${project.documentId}`, `/products/${slug}`];
}, 60_000);

/** The pages that bring along more scripts than they may, each with how many KB. */
async function heavyAmong(paths: string[], cookie: string | null): Promise<[path: string, kb: number][]> {
  const found = await Promise.all(
    paths.map(async (path) => [path, await scriptKb(portal().siteUrl + path, cookie)] as [string, number]),
  );
  return found.filter(([, kb]) => kb > MOST_SCRIPT_KB);
}

test('no page brings along more than 60 KB of compressed JavaScript', async () => {
  expect(await heavyAmong(PUBLIC_PAGES, null)).toEqual([]);
  expect(await heavyAmong([...CLIENT_PAGES, ...records], siteCookie(portal().siteUrl, client))).toEqual([]);
}, 60_000);

test('every page says in a sentence what it is, to whoever searches or is sent its address', async () => {
  const headers = { cookie: siteCookie(portal().siteUrl, client) };
  const silent: string[] = [];
  for (const path of [...PUBLIC_PAGES, ...CLIENT_PAGES, ...records]) {
    const page = await fetch(portal().siteUrl + path, PUBLIC_PAGES.includes(path) ? {} : { headers });
    if (!/<meta name="description" content="[^"]+"/.test(await page.text())) silent.push(path);
  }
  expect(silent).toEqual([]);
}, 60_000);

/** The marks by which Svelte gives elements of a page the styles of their component. */
const marksIn = (text: string) => new Set(text.match(/\bsvelte-[a-z0-9]+/g));

test('every page comes with all of its styles: it looks before and without scripts as it does with them', async () => {
  const cookie = siteCookie(portal().siteUrl, client);
  const bare: [path: string, marks: string[]][] = [];
  for (const path of [...PUBLIC_PAGES, ...CLIENT_PAGES, ...records]) {
    const page = await fetch(portal().siteUrl + path, PUBLIC_PAGES.includes(path) ? {} : { headers: { cookie } });
    const html = await page.text();
    const styles = (html.match(/<style\b.*?<\/style>/gs) ?? []).join('');
    const worn = marksIn((html.match(/class="[^"]*"/g) ?? []).join(' '));
    const missing = [...worn].filter((mark) => !marksIn(styles).has(mark));
    if (worn.size === 0 || missing.length > 0) bare.push([path, missing]);
  }
  expect(bare).toEqual([]);
}, 60_000);

/** A page as it comes over the line. */
const bytesOf = (encoding: string, path = '/home', more = {}) =>
  new Promise<{ encoding: string | undefined; vary: string | undefined; bytes: Buffer }>((resolve, reject) => {
    const headers = { cookie: siteCookie(portal().siteUrl, client), 'accept-encoding': encoding, ...more };
    request(portal().siteUrl + path, { headers }, (answer) => {
      const { 'content-encoding': used, vary } = answer.headers;
      buffer(answer).then((bytes) => resolve({ encoding: used, vary, bytes }), reject);
    })
      .on('error', reject)
      .end();
  });

test.each([
  ['/messages?q=secret', 'cross-site', undefined],
  ['/messages?q=secret', 'same-site', undefined],
  ['/messages/secret', 'cross-site', undefined],
  ['/messages?q=secret', 'same-origin', 'gzip'],
  ['/messages?q=secret', 'none', 'gzip'],
  ['/messages', 'cross-site', 'gzip'],
])('the length of %s, opened from %s, tells nobody what else it holds', async (path, from, used) => {
  expect((await bytesOf('gzip', path, { 'sec-fetch-site': from })).encoding).toBe(used);
});

test('a page travels compressed to whoever can read it so, and as it is to others', async () => {
  const [small, plain] = [await bytesOf('gzip, br'), await bytesOf('gzip;q=0, identity')];
  expect(small).toMatchObject({ encoding: 'gzip', vary: 'accept-encoding' });
  expect(plain).toMatchObject({ encoding: undefined, vary: 'accept-encoding' });
  expect(plain.bytes.toString()).toMatch(/^<!doctype html>/);
  expect(gunzipSync(small.bytes).toString()).toMatch(/^<!doctype html>/);
  expect(small.bytes.length).toBeLessThan(plain.bytes.length / 2);
});
