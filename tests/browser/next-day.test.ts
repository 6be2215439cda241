import { test } from '@jest/globals';
import { scripted, signedInPage } from '../helpers/site';

const DAY_MS = 24 * 60 * 60 * 1000;

test('a page that is looked at again on another day is read anew, so that its “today” is today', async () => {
  const { page } = await signedInPage();
  await page.goto('/home');
  await scripted(page);
  await page.clock.setFixedTime(Date.now() + DAY_MS);
  const anew = page.waitForRequest((request) => new URL(request.url()).pathname === '/home/__data.json');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await anew;
});
