import { expect, test } from '@jest/globals';
import { violationsOn } from '../helpers/accessibility';
import { signedInPage } from '../helpers/site';

test.each([
  ['with script', true],
  ['without script', false],
])('a client has their deadlines in a calendar, and takes its address back, %s', async (_, javaScript) => {
  const { page } = await signedInPage({ javaScript });
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Make an address for my calendar' }).click();
  await page.getByText('Your calendar has a new address.').waitFor();
  const url = await page.getByLabel('Address of your calendar').inputValue();
  const calendar = await fetch(url);
  expect([calendar.status, calendar.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(await calendar.text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
  if (javaScript) expect(await violationsOn(page)).toEqual([]);

  await page.getByRole('button', { name: 'Switch it off' }).click();
  await page.getByText('Your calendar is switched off.').waitFor();
  expect((await fetch(url)).status).toBe(404);
});
