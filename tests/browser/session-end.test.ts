import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { expect, test } from '@jest/globals';
import jwt from 'jsonwebtoken';
import type { Page } from 'playwright-core';
import { violationsOn } from '../helpers/accessibility';
import { dataOf } from '../helpers/answers';
import { newPage } from '../helpers/browser';
import { sql } from '../helpers/database';
import { eventually } from '../helpers/eventually';
import { formWith } from '../helpers/files';
import { testSecrets } from '../helpers/harness/cluster';
import { type Client, expectStatus, registeredClient } from '../helpers/people';
import { portal } from '../helpers/portal';
import { requested } from '../helpers/projects';
import { scripted, signedInPage } from '../helpers/site';
import { siteCookie } from '../helpers/site-cookie';

const endSessionsOf = ({ email }: Client) =>
  sql('delete from strapi_sessions where user_id = (select id::text from up_users where email = $1)', [email]);

async function signInHere(page: Page, { email, password }: Client, changed = password): Promise<void> {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(changed);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

test('an open page whose session has ended elsewhere asks to sign in again, and keeps what was written', async () => {
  const { client, page } = await signedInPage();
  await page.goto('/feedback');
  await scripted(page);
  await page.getByLabel('Your words').fill('Half a sentence');
  const answer = await client.post('/api/auth/change-password', {
    currentPassword: client.password,
    password: 'quite another password',
    passwordConfirmation: 'quite another password',
  });
  expect(answer.status).toBe(200);
  await page.waitForURL('**/login?next=%2Ffeedback');
  await page.getByText('You were signed out meanwhile. Sign in, and you are back where you were.').waitFor();
  await signInHere(page, client, 'quite another password');
  await page.waitForURL('**/feedback');
  const words = page.getByLabel('Your words');
  await eventually('the words to be there', async () => (await words.inputValue()) === 'Half a sentence');
});

test('what is sent after the session has ended is kept through the signing in', async () => {
  const { client, page } = await signedInPage();
  // A phone that has slept: the page has not heard of it yet.
  await page.route('**/live', (route) => route.abort());
  await page.goto('/feedback');
  await scripted(page);
  await page.getByLabel('Something else').check();
  await page.getByLabel('Excellent').check();
  await page.getByLabel('Your words').fill('All of what I wanted to say');
  await endSessionsOf(client);
  await page.getByRole('button', { name: 'Send it' }).click();
  await page.waitForURL('**/login?next=%2Ffeedback');
  await page.getByText('You were signed out meanwhile, and nothing was sent.').waitFor();
  await signInHere(page, client);
  await page.waitForURL('**/feedback');
  const words = page.getByLabel('Your words');
  await eventually('the words to be there', async () => (await words.inputValue()) === 'All of what I wanted to say');
  expect(await page.getByLabel('Something else').isChecked()).toBe(true);
  expect(await page.getByLabel('Excellent').isChecked()).toBe(true);
  const note = page.getByRole('note', { name: 'What you have not sent' });
  await note.getByText('You began this before and have not sent it.').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Send it' }).click();
  await page.getByText('Your words have arrived.').waitFor();
  await page.reload();
  await scripted(page);
  expect([await words.inputValue(), await note.count()]).toEqual(['', 0]);

  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByText('Good to see you again.').waitFor();
});

test('a message that met the end of its session stands there again, and asks for its files', async () => {
  const { client, page } = await signedInPage({ width: 390 });
  await page.route('**/live', (route) => route.abort());
  await page.goto('/messages/new');
  await scripted(page);
  await page.getByLabel('Something else').check();
  await page.getByLabel('Subject').fill('The plan');
  await page.getByLabel('Your message').fill('Here it is.');
  const plan = { name: 'plan.txt', mimeType: 'text/plain', buffer: Buffer.from('A boat') };
  await page.getByLabel('Files').setInputFiles(plan);
  await endSessionsOf(client);
  await page.getByRole('button', { name: 'Send it' }).click();
  await page.waitForURL('**/login?next=%2Fmessages%2Fnew');
  await signInHere(page, client);
  await page.waitForURL('**/messages/new');
  const note = page.getByRole('note', { name: 'What you have not sent' });
  await note.getByText('Choose your files again: plan.txt').waitFor();
  expect(await page.getByLabel('Something else').isChecked()).toBe(true);
  expect(await page.getByLabel('Subject').inputValue()).toBe('The plan');
  await page.getByLabel('Files').setInputFiles(plan);
  await note.getByText('Choose your files again').waitFor({ state: 'detached' });
  await note.getByRole('button', { name: 'Drop it, and start anew' }).click();
  await note.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('topic');
  expect(await page.getByLabel('Subject').inputValue()).toBe('');
  expect(await page.getByLabel('Something else').isChecked()).toBe(false);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);

  // Where there is no sidebar, one leaves from the page about oneself.
  await page.getByRole('link', { name: 'You', exact: true }).click();
  await page.getByRole('heading', { name: 'Your profile' }).waitFor();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByText('You are signed out.').waitFor();
});

test('a file that is asked for after the session has ended is found where it stands, once signed in again', async () => {
  const { client, page } = await signedInPage();
  const { documentId } = await requested(client, { title: 'A boat' });
  const form = formWith('file', [['sketch.txt', 'A boat']]);
  expectStatus(await client.post(`/api/projects/${documentId}/files`, form), 201);
  await page.route('**/live', (route) => route.abort());
  await page.goto(`/projects/${documentId}`);
  await scripted(page);
  await endSessionsOf(client);
  await page.getByRole('link', { name: 'sketch.txt' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await signInHere(page, client);
  await page.waitForURL(`**/projects/${documentId}`);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'sketch.txt' }).click();
  expect((await download).suggestedFilename()).toBe('sketch.txt');
});

test('what takes longer to arrive than a token lasts arrives, and its sender stays signed in', async () => {
  await portal().site();
  const client = await registeredClient();
  const { userId, sessionId } = jwt.decode(client.token) as Record<string, string>;
  const claims = { userId, sessionId, type: 'access' };
  const token = jwt.sign(claims, testSecrets().JWT_SECRET, { algorithm: 'HS256', expiresIn: 17 });
  const { exp } = jwt.decode(token) as { exp: number };
  const form = 'about=service&body=From+the+train';
  const sending = request(`${portal().siteUrl}/feedback`, {
    method: 'POST',
    headers: {
      accept: 'text/html',
      origin: portal().siteUrl,
      cookie: siteCookie(portal().siteUrl, { ...client, token }),
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': form.length,
    },
  });
  sending.write(form.slice(0, 10));
  await eventually('the token to have run out', () => Date.now() > exp * 1000);
  sending.end(form.slice(10));
  const [answer] = (await once(sending, 'response')) as [IncomingMessage];
  expect([answer.statusCode, answer.headers.location]).toEqual([303, '/feedback']);
  expect(answer.headers['set-cookie']?.join()).toMatch(/access-\d+=ey/);
  expect(dataOf<object[]>(await client.get('/api/feedbacks'))).toMatchObject([{ body: 'From the train' }]);
});

test('without script the sign-in page says as well that nothing was sent', async () => {
  const { client, page } = await signedInPage({ javaScript: false });
  await page.goto('/feedback');
  await page.getByLabel('Your words').fill('Lost on the way');
  await endSessionsOf(client);
  await page.getByRole('button', { name: 'Send it' }).click();
  await page.getByText('You were signed out meanwhile, and nothing was sent.').waitFor();

  const stranger = await newPage();
  await stranger.goto('/feedback');
  await stranger.getByText('Good to see you again.').waitFor();
});
