import { expect, test } from '@jest/globals';
import { eventually } from '../helpers/eventually';
import { sendTo } from '../helpers/letters';
import { scripted, signedInPage } from '../helpers/site';

const LETTERS = 30;

test('another page and another topic of the inbox begin at their top', async () => {
  const { client, page } = await signedInPage({ height: 500 });
  for (let number = 1; number <= LETTERS; number += 1) await sendTo([client], { subject: `Letter ${number}` });
  await page.goto('/messages');
  await scripted(page);
  const list = page.locator('.list');
  const scrolled = () => list.evaluate(({ scrollTop }) => scrollTop);

  await page.getByRole('link', { name: 'Older messages' }).click();
  await page.getByRole('link', { name: 'Newest messages' }).waitFor();
  expect(await scrolled()).toBe(0);
  await page.getByRole('link', { name: 'Newest messages' }).click();
  await page.getByRole('link', { name: `Letter ${LETTERS}` }).waitFor();

  await list.evaluate((element) => element.scrollTo(0, 200));
  await page.getByRole('navigation', { name: 'Messages by topic' }).getByRole('link', { name: 'Other' }).click();
  await page.waitForURL('**/messages?filter=other');
  await eventually('the list to begin at its top', async () => (await scrolled()) === 0);

  await list.evaluate((element) => element.scrollTo(0, 200));
  await page
    .getByRole('link', { name: /Letter \d+/ })
    .nth(8)
    .click();
  await page.getByRole('button', { name: 'Archive' }).waitFor();
  expect(await scrolled()).toBeGreaterThan(0);
}, 90_000);

test('an inbox that was empty holds back what comes after its first letter', async () => {
  const { client, page } = await signedInPage();
  await page.goto('/messages');
  await page.getByText('No messages yet.').waitFor();
  await sendTo([client], { subject: 'The first' });
  await page.getByRole('link', { name: /The first/ }).waitFor();
  await sendTo([client], { subject: 'The second' });
  await page.getByRole('button', { name: '1 new' }).click();
  await page.getByRole('link', { name: /The second/ }).waitFor();
});
