import { test } from '@jest/globals';
import { scripted, signedInPage } from '../helpers/site';

const DAY_MS = 24 * 60 * 60 * 1000;

test.each([
  ['turned to', 'document', 'visibilitychange'],
  ['gone back to', 'window', 'focus'],
] as const)('a page that is %s on another day is read anew, so that its “today” is today', async (_, on, event) => {
  const { page } = await signedInPage();
  await page.goto('/home');
  await scripted(page);
  await page.clock.setFixedTime(Date.now() + DAY_MS);
  const anew = page.waitForRequest((request) => new URL(request.url()).pathname === '/home/__data.json');
  await page.evaluate(([on, event]) => globalThis[on].dispatchEvent(new Event(event)), [on, event] as const);
  await anew;
});
