import { expect, test } from '@jest/globals';
import { newPage } from '../helpers/browser';

test('a page that cannot be reached comes by itself when the connection is back', async () => {
  const page = await newPage();
  await page.goto('/login');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.context().setOffline(true);
  await page.reload();
  await page.getByRole('heading', { name: 'You seem to be offline' }).waitFor();
  await page.context().setOffline(false);
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/login');
});
