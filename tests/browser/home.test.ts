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

  await page.goto('/home');
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  const runsOver = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(await runsOver()).toBe(false);

  const { documentId } = await requested(client, { title: 'A second lamp' });
  await asOwner(documentId, { action: 'accept', ...WORDS.accept });
  await page.goto('/home');
  await running.getByRole('link', { name: 'A second lamp' }).waitFor();
  await proposed.getByRole('link', { name: 'A first lamp' }).waitFor();
});

test('home shows what still runs, and its tab all that was asked for, whatever came and ended since', async () => {
  const { client, page } = await signedInPage({ javaScript: false });
  await requested(client, { title: 'The long work' });
  await sql(
    `with ended as (
       insert into projects (document_id, title, description, state, percent_done, created_at, updated_at)
       select gen_random_uuid(), 'Ended', 'x', 'withdrawn', 0, localtimestamp, localtimestamp
       from generate_series(1, 101) returning id)
     insert into projects_client_lnk (project_id, client_id) select ended.id, l.client_id
     from ended, up_users_client_lnk l join up_users u on u.id = l.user_id where u.email = $1`,
    [client.email],
  );
  await page.goto('/home');
  await page.getByRole('article').getByRole('link', { name: 'The long work' }).waitFor();

  await page.goto('/projects?state=closed');
  const ended = page.getByRole('region', { name: 'Ended' }).getByRole('listitem');
  const counts = [await ended.count()];
  for (let pages = 0; pages < 2; pages += 1) {
    await page.getByRole('link', { name: 'Older projects' }).click();
    await page.waitForURL(/cursor=/);
    counts.push(await ended.count());
  }
  expect(counts).toEqual([50, 50, 1]);
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
