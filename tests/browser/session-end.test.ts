import { expect, test } from '@jest/globals';
import { scripted, signedInPage } from '../helpers/site';

test('an open page whose session has ended elsewhere asks to sign in again, and leads back', async () => {
  const { client, page } = await signedInPage();
  await page.goto('/projects');
  await scripted(page);
  const answer = await client.post('/api/auth/change-password', {
    currentPassword: client.password,
    password: 'quite another password',
    passwordConfirmation: 'quite another password',
  });
  expect(answer.status).toBe(200);
  await page.waitForURL('**/login?next=%2Fprojects');
});
