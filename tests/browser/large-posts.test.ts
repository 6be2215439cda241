import { once } from 'node:events';
import { type IncomingMessage, request as httpRequest } from 'node:http';
import { beforeAll, expect, test } from '@jest/globals';
import { sql } from '../helpers/database';
import { eventually } from '../helpers/eventually';
import { registeredClient } from '../helpers/people';
import { portal } from '../helpers/portal';
import { requested } from '../helpers/projects';
import { scripted, signedInPage } from '../helpers/site';
import { siteCookie } from '../helpers/site-cookie';

const LARGE = 3 * 1024 * 1024;

beforeAll(() => portal().site());

const sent = async (path: string, body: BodyInit, cookie = '') => {
  const { siteUrl } = portal();
  const headers = { origin: siteUrl, accept: 'text/html', ...(cookie && { cookie }) };
  const init = { method: 'POST', body, headers, redirect: 'manual', duplex: 'half' } as const;
  return fetch(new URL(path, siteUrl), init);
};

/** A body whose length nobody says. */
const unannounced = () => new Blob([new Uint8Array(LARGE)]).stream();

test('a stranger sends no more than a form of words holds, whoever they claim to be', async () => {
  const form = () => new URLSearchParams({ identifier: 'x'.repeat(LARGE), password: 'x' });
  const { port } = new URL(portal().siteUrl);
  const { token, refreshToken } = await registeredClient();
  const forged = `access-${port}=${token.slice(0, -3)}abc; refresh-${port}=${refreshToken.slice(0, -3)}abc`;
  const refused = await sent('/login', form());
  expect(refused.status).toBe(413);
  expect(await refused.text()).toContain('This is too large to be sent by somebody who is not signed in.');
  expect((await sent('/login', unannounced())).status).toBe(413);
  expect([303, 413]).toContain((await sent('/login', form(), forged)).status);
  expect((await sent('/login', new URLSearchParams({ identifier: 'x', password: 'x' }))).status).toBe(400);
});

/** Begins a form that never comes to its end. */
function begun(path: string, cookie: string) {
  const { siteUrl } = portal();
  const headers = {
    origin: siteUrl,
    cookie,
    'content-type': 'multipart/form-data; boundary=x',
    'content-length': LARGE,
  };
  const sending = httpRequest(new URL(path, siteUrl), { method: 'POST', headers, agent: false });
  sending.on('error', () => {});
  sending.write('--x');
  return sending;
}

test('somebody whose forms with files never end has a few in memory, and holds nobody else back', async () => {
  const { siteUrl } = portal();
  const [ada, grace] = [await registeredClient(), await registeredClient()].map((who) => siteCookie(siteUrl, who));
  const path = '/settings/name';
  const whole = (cookie: string, accept = 'text/html') => {
    // Just longer than words are: it is taken apart quickly, beside those that are on their way.
    const body = new URLSearchParams({ name: '', more: 'x'.repeat(LARGE / 8) });
    const headers = {
      origin: siteUrl,
      cookie,
      accept,
      ...(accept !== 'text/html' && { 'x-sveltekit-action': 'true' }),
    };
    return fetch(new URL(path, siteUrl), { method: 'POST', body, headers, redirect: 'manual' });
  };
  const sending: ReturnType<typeof begun>[] = [];
  try {
    const isRefused = async () => {
      // One more each time: one that arrives while a whole one is being answered may be refused itself.
      sending.push(begun(path, ada!));
      return (await whole(ada!)).status === 429;
    };
    await eventually('a refusal', isRefused, 45_000);
    const toScript = await whole(ada!, 'application/json');
    expect([toScript.status, await toScript.json()]).toEqual([
      429,
      {
        type: 'error',
        error: expect.objectContaining({ message: expect.stringContaining('still on their way here') }),
      },
    ]);
    expect((await whole(grace!)).status).toBe(400);

    for (const one of sending) one.destroy();
    await eventually('a place to be free again', async () => (await whole(ada!)).status === 400);
  } finally {
    for (const one of sending) one.destroy();
  }
});

test('a file that is sent after the session has ended leads to the sign-in page', async () => {
  const { client, page } = await signedInPage();
  const { documentId } = await requested(client);
  await page.route('**/live', (route) => route.abort());
  await page.goto(`/projects/${documentId}/files`);
  const buffer = Buffer.alloc(LARGE, 'x');
  await page.getByLabel('Which file?').setInputFiles({ name: 'plan.txt', mimeType: 'text/plain', buffer });
  await sql('delete from strapi_sessions where user_id = (select id::text from up_users where email = $1)', [
    client.email,
  ]);
  await page
    .getByRole('button', { name: /Send|Add/ })
    .first()
    .click();
  await page.waitForURL(/\/login/);
});

test('so does one for whom nobody knows a session any more, however large it is', async () => {
  const { siteUrl } = portal();
  const client = await registeredClient();
  await sql('delete from strapi_sessions where user_id = (select id::text from up_users where email = $1)', [
    client.email,
  ]);
  // The access token has run out: the browser has dropped it.
  const { port } = new URL(siteUrl);
  const headers = {
    origin: siteUrl,
    accept: 'text/html',
    cookie: `refresh-${port}=${client.refreshToken}`,
    'content-length': 6 * LARGE,
  };
  const form = {
    method: 'POST',
    agent: false,
    headers: { ...headers, 'content-type': 'multipart/form-data; boundary=x' },
  };
  // Writes all it has before it reads, as browsers do.
  const sending = httpRequest(new URL('/messages/new', siteUrl), form);
  const answered = once(sending, 'response');
  for (let part = 0; part < 6; part += 1) {
    if (!sending.write(Buffer.alloc(LARGE, 'x'))) await once(sending, 'drain');
  }
  sending.end();
  const [answer] = (await answered) as [IncomingMessage];
  expect([answer.statusCode, answer.headers.location]).toEqual([303, '/login?next=%2Fmessages%2Fnew']);
});

test('a form with a file that is sent while the portal is away says so, keeps all it holds, and can be sent again', async () => {
  const { client, page } = await signedInPage();
  await page.route('**/live', (route) => route.abort());
  const { documentId } = await requested(client);
  await page.goto('/messages/new');
  await scripted(page);
  const send = page.getByRole('button', { name: 'Send it' });
  await page.getByLabel('A project', { exact: true }).check();
  await page.getByLabel('Which project?').selectOption(documentId);
  await page.getByLabel('Your message').fill('Two sticks and a sheet.');
  const buffer = Buffer.alloc(LARGE, 'x');
  await page.getByLabel('Files').setInputFiles({ name: 'plan.txt', mimeType: 'text/plain', buffer });
  await send.click();
  await page.getByText('Give the message a subject.').waitFor();
  await page.getByLabel('Subject').fill('The plan');
  await portal().server.stop(10_000);
  try {
    await send.click();
    await page.getByText('What you typed is still here; please try again in a minute.').waitFor();
  } finally {
    await portal().restart();
  }
  expect(await page.getByLabel('Your message').inputValue()).toBe('Two sticks and a sheet.');
  expect(await page.getByLabel('Which project?').inputValue()).toBe(documentId);
  await send.click();
  await page.getByText('Your message has arrived.').waitFor();
  await page.getByRole('link', { name: 'plan.txt' }).waitFor();
}, 90_000);
