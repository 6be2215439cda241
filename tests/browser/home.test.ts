import { expect, test } from '@jest/globals';
import { violationsOn } from '../helpers/accessibility';
import { sql } from '../helpers/database';
import { sendTo } from '../helpers/letters';
import { asOwner, requested, WORDS } from '../helpers/projects';
import { signedInPage } from '../helpers/site';

const LETTERS = 26;

test('home shows a request that was just sent, and its figures lead to what they count', async () => {
  const { client, page } = await signedInPage({ width: 390 });
  await page.goto('/home');
  const running = page.getByRole('region', { name: 'Running' });
  await running.getByText('Nothing is under way').waitFor();
  await requested(client, { title: 'A first lamp' });
  await page.goto('/home');
  const proposed = page.getByRole('region', { name: 'Proposed' });
  await proposed.getByRole('link', { name: 'A first lamp' }).waitFor();
  expect(await running.count()).toBe(0);
  expect(await violationsOn(page)).toEqual([]);
  const figures = page.getByRole('region', { name: 'Your projects' });
  expect(await figures.getByRole('link').count()).toBe(1);
  await figures.getByRole('link', { name: '1 proposed' }).click();
  await page.waitForURL('**/projects?state=proposed');
  await page.getByRole('link', { name: 'A first lamp' }).waitFor();

  const { documentId } = await requested(client, { title: 'A second lamp' });
  await asOwner(documentId, { action: 'accept', ...WORDS.accept });
  await page.goto('/home');
  await running.getByRole('link', { name: 'A second lamp' }).waitFor();
  await proposed.getByRole('link', { name: 'A first lamp' }).waitFor();
});

test('home counts all that came since the last visit, and what its list leaves out is a page away', async () => {
  const { client, page } = await signedInPage({ javaScript: false });
  const { documentId } = await requested(client, { title: 'A sign' });
  await asOwner(documentId, { action: 'offer', ...WORDS.offer });
  for (let number = 1; number <= LETTERS; number += 1) await sendTo([client], { subject: `Letter ${number}` });
  await sql(`update up_users set last_seen_at = '2026-01-01 10:00' where email = $1`, [client.email]);

  // The visit begins with what is asked first, and knows the one before from then on.
  await client.get('/api/users/me');

  await page.goto('/home');
  await page
    .getByText(`Since your last visit on 1 January, one thing moved and ${LETTERS} messages came in.`)
    .waitFor();
  const list = page.getByRole('region', { name: 'Since 1 January' });
  const rows = await list.getByRole('listitem').count();
  expect(await list.getByText(`Letter ${LETTERS - rows}`).count()).toBe(0);
  await list.getByRole('link', { name: /^\d+ more since then$/ }).click();
  await page.getByRole('heading', { name: 'What happened', level: 1 }).waitFor();
  await page.getByRole('link', { name: `Letter ${LETTERS - rows}`, exact: true }).waitFor();
  await page.getByRole('listitem').filter({ hasText: 'made an offer for A sign' }).waitFor();
});
