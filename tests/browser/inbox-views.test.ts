import { test } from '@jest/globals';
import { sendTo } from '../helpers/letters';
import { signedInPage } from '../helpers/site';

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
