import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { freePort } from '../../scripts/launcher/ports';
import { post } from '../helpers/api';
import { sql } from '../helpers/database';
import { startPortal, type Portal } from '../helpers/harness/portal';
import { newCredentials, registeredClient } from '../helpers/people';
import { usePortal } from '../helpers/portal';

const SITE_URL = 'https://portal.example.test';
const API_URL = 'https://panel.example.test';

/** Two instances and a site behind one proxy that speaks TLS to the outside. */
let portal: Portal;
let other: Portal;
/** Where the proxy finds the site. */
let site: string;

beforeAll(async () => {
  const SITE_PORT = String(await freePort());
  portal = await startPortal({ name: 'guessing', environment: { SITE_URL, SITE_PORT, PROXIES: '1' } });
  const { mail } = portal;
  other = await startPortal({ name: 'guessing_too', database: portal, mail, environment: { PROXIES: '1', API_URL } });
  usePortal(portal);
  await portal.site();
  site = `http://127.0.0.1:${SITE_PORT}`;
}, 120_000);

afterAll(async () => {
  await other.stop();
  await portal.stop();
});

afterEach(() => sql('delete from login_failures'));

interface Credentials {
  email: string;
  password: string;
}

/** The login form of the site, as the proxy passes it on for a browser at `address`. */
const onSite = ({ email, password }: Credentials, address: string): Promise<Response> =>
  fetch(`${site}/login`, {
    method: 'POST',
    headers: { origin: SITE_URL, 'x-forwarded-for': address, 'x-forwarded-proto': 'https', accept: 'text/html' },
    body: new URLSearchParams({ identifier: email, password }),
    redirect: 'manual',
  });

/** The API's login, as the proxy passes it on. */
const onApi = async ({ email, password }: Credentials, address: string, at = portal): Promise<number> => {
  const headers = { 'x-forwarded-for': address };
  return (await post('/api/auth/local', { identifier: email, password }, { at: at.apiUrl, headers })).status;
};

const wrong = (email: string) => ({ email, password: 'a wrong guess' });

/** Wrong guesses at whoever there is not. */
const nobody = () => wrong(newCredentials().email);

const soonTooMany = () => sql('update login_failures set failures = 499 where failures < 5');

describe('guessing behind the site and a proxy', () => {
  test('forty wrong tries at one account lock nobody else out, not even next to them', async () => {
    const [guessed, neighbour] = [await registeredClient(), await registeredClient()];
    const answers = await Promise.all(Array.from({ length: 40 }, () => onSite(wrong(guessed.email), '203.0.113.7')));
    const tries = answers.map(({ status }) => status);
    expect(tries.filter((status) => status === 400)).toHaveLength(10);
    expect(tries.filter((status) => status === 429)).toHaveLength(30);
    expect((await onSite(guessed, '203.0.113.7')).status).toBe(429);
    expect((await onSite(neighbour, '203.0.113.7')).status).toBe(303);
  });

  test('counts each browser’s network by itself, and believes no address that a browser claims', async () => {
    const client = await registeredClient();
    await onSite(nobody(), '203.0.113.8');
    await soonTooMany();
    await onSite(nobody(), 'claimed, 203.0.113.8');
    expect((await onSite(client, '198.51.100.1, 203.0.113.8')).status).toBe(429);
    expect(await onApi(client, '198.51.100.1, 203.0.113.8')).toBe(429);
    expect((await onSite(client, '203.0.113.8, 203.0.113.9')).status).toBe(303);
    expect(await onApi(client, '203.0.113.9')).toBe(200);
  });

  test('is known to every instance, and to one that was started anew', async () => {
    const { email, password } = await registeredClient();
    for (let times = 0; times < 10; times += 1) {
      expect(await onApi(wrong(email), `203.0.113.${times + 20}`, times % 2 === 0 ? portal : other)).toBe(400);
    }
    await other.restart();
    for (const at of [portal, other]) expect(await onApi({ email, password }, '203.0.113.40', at)).toBe(429);
  }, 180_000);

  test('the panel counts with them: every instance knows, and nobody locks the owner out elsewhere', async () => {
    const { email, password } = portal.owner;
    const login = async (secret: string, address: string, at: Portal) => {
      const headers = { 'x-forwarded-for': address };
      return (await post('/admin/login', { email, password: secret }, { at: at.apiUrl, headers })).status;
    };
    const tries: number[] = [];
    for (let times = 0; times < 5; times += 1) {
      for (const at of [portal, other]) tries.push(await login('a wrong guess', '203.0.113.50', at));
    }
    expect(tries).toEqual(Array<number>(10).fill(400));
    await other.restart();
    expect(await login(password, '203.0.113.50', other)).toBe(429);
    expect(await login(password, '203.0.113.51', other)).toBe(200);
  }, 180_000);
});

test('a health check that comes past the proxy finds the site well', async () => {
  expect((await fetch(`${site}/login`)).status).toBe(200);
});

describe('behind TLS', () => {
  test('every cookie of a session goes over TLS alone and belongs to its host, and browsers remember to use it', async () => {
    const answer = await onSite(await registeredClient(), '203.0.113.60');
    const cookies = answer.headers.getSetCookie();
    expect(cookies.map((cookie) => cookie.split('=')[0]).sort()).toEqual(['__Host-access', '__Host-refresh']);
    for (const cookie of cookies) expect(cookie).toMatch(/; HttpOnly; Secure; SameSite=Lax$/i);
    expect(answer.headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/);
  });

  test('so does the panel’s', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.61', 'x-forwarded-proto': 'https' };
    const answer = await post('/admin/login', portal.owner, { at: other.apiUrl, headers });
    const refresh = answer.headers.getSetCookie().find((cookie) => cookie.startsWith('strapi_admin_refresh'));
    expect(refresh).toMatch(/; secure/i);
  });

  test('a form of another site is refused, whatever it claims to be', async () => {
    const forged = await fetch(`${site}/login`, {
      method: 'POST',
      headers: { origin: 'https://evil.example.test', 'x-forwarded-host': 'portal.example.test' },
      body: new URLSearchParams({ identifier: 'x', password: 'x' }),
      redirect: 'manual',
    });
    expect(forged.status).toBe(403);
    expect(await forged.text()).toContain('came from another site');
    expect(Object.fromEntries(forged.headers)).toMatchObject({
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });
});
