import { expect, test } from '@jest/globals';
import { eventually } from '../helpers/eventually';
import { sendTo } from '../helpers/letters';
import { scripted, signedInPage } from '../helpers/site';

test('“Latest” shows the newest letters, whatever the list beside it left out', async () => {
  const { client, page } = await signedInPage();
  await sendTo([client], { subject: 'A new stove' });
  await page.goto('/messages?unread=true&archived=true');
  await page.getByText('Everything here is read.').waitFor();
  const tabs = page.getByRole('navigation', { name: 'Messages by topic' });
  await tabs.getByRole('link', { name: 'Latest' }).click();
  await page.waitForURL('**/messages?filter=latest');
  await page.getByRole('link', { name: 'A new stove' }).waitFor();
  // A kept address of old is no other pile.
  await page.goto('/messages?filter=latest&archived=true');
  await page.getByRole('link', { name: 'A new stove' }).waitFor();
});

test('whoever marks or archives one letter of the latest reads on where they were', async () => {
  const { client, page } = await signedInPage({ height: 600 });
  const [last, middle, first] = [
    await sendTo([client], { subject: 'The last', body: 'Long.\n\n'.repeat(30) }),
    await sendTo([client], { subject: 'The middle', body: 'Long.\n\n'.repeat(30) }),
    await sendTo([client], { subject: 'The first', body: 'Long.\n\n'.repeat(30) }),
  ];
  await page.goto('/messages?filter=latest');
  await scripted(page);
  const letter = (id: string) => page.getByRole('article').filter({ has: page.locator(`#subject-${id}`) });
  const isRead = (id: string) =>
    eventually('the focus on its subject', () =>
      page.evaluate((subject) => document.activeElement?.id === subject && window.scrollY > 100, `subject-${id}`),
    );
  await letter(middle).getByRole('button', { name: 'Mark read' }).click();
  await letter(middle).getByRole('button', { name: 'Mark unread' }).waitFor();
  await isRead(middle);
  await letter(middle).getByRole('button', { name: 'Archive' }).click();
  await letter(middle).waitFor({ state: 'detached' });
  await isRead(last);
  expect(await letter(first).getByRole('button', { name: 'Mark read' }).count()).toBe(1);
});

test('a search leaves the field where it is, and says what it came to', async () => {
  const { client, page } = await signedInPage();
  await sendTo([client], { subject: 'A new stove' });
  await page.goto('/messages');
  await scripted(page);
  const field = page.getByRole('searchbox', { name: 'Search messages' });
  await field.fill('stove');
  await field.press('Enter');
  await page.getByRole('status').filter({ hasText: 'Found for “stove”' }).waitFor({ state: 'attached' });
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await field.fill('oven');
  await field.press('Enter');
  await page
    .getByRole('status')
    .filter({ hasText: 'No message here has “oven” in it.' })
    .waitFor({ state: 'attached' });
  // A way back to another search has its words in the field.
  await page.getByRole('main').click({ position: { x: 1, y: 1 } });
  await page.goBack();
  await eventually('the words of the search before', async () => (await field.inputValue()) === 'stove');
});

test('a search that finds nothing in a tab offers to go on everywhere, with its words', async () => {
  const { client, page } = await signedInPage();
  await sendTo([client], { subject: 'A new stove', topic: 'other' });
  await page.goto('/messages?filter=workflow&unread=true&q=stove');
  await page.getByText('No message here has “stove” in it.').waitFor();
  await page.getByRole('link', { name: 'Search everywhere' }).click();
  await page.waitForURL('**/messages?q=stove');
  await page.getByRole('link', { name: /A new stove/ }).waitFor();
  await page.goto('/messages?q=oven');
  await page.getByText('No message here has “oven” in it.').waitFor();
  const oven = await sendTo([client], { subject: 'Your oven' });
  await client.put(`/api/messages/${oven}/archived`, { data: { archived: true } });
  await page.getByRole('link', { name: 'Search the archived ones' }).click();
  await page.getByRole('link', { name: /Your oven/ }).waitFor();
});
