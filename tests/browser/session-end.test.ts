import { expect, test } from '@jest/globals';
import { sql } from '../helpers/database';
import { eventually } from '../helpers/eventually';
import { scripted, signedInPage } from '../helpers/site';

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
  await page.getByLabel('E-mail address').fill(client.email);
  await page.getByLabel('Password', { exact: true }).fill('quite another password');
  await page.getByRole('button', { name: 'Sign in' }).click();
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
  await page.getByLabel('Your words').fill('All of what I wanted to say');
  await sql('delete from strapi_sessions where user_id = (select id::text from up_users where email = $1)', [
    client.email,
  ]);
  await page.getByRole('button', { name: 'Send it' }).click();
  await page.waitForURL('**/login?next=%2Ffeedback');
  await page.getByLabel('E-mail address').fill(client.email);
  await page.getByLabel('Password', { exact: true }).fill(client.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL('**/feedback');
  const words = page.getByLabel('Your words');
  await eventually('the words to be there', async () => (await words.inputValue()) === 'All of what I wanted to say');
});
