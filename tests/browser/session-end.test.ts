import { expect, test } from '@jest/globals';
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
