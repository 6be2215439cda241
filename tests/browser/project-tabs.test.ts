import { expect, test } from '@jest/globals';
import { asClient, asOwner, requested, WORDS } from '../helpers/projects';
import { signedInPage } from '../helpers/site';

test('every project stands under one of the tabs, also an offered one and those that led nowhere', async () => {
  const { client, page } = await signedInPage({ javaScript: false });
  const ask = async (title: string) => (await requested(client, { title })).documentId;
  await ask('The proposed one');
  await asOwner(await ask('The offered one'), { action: 'offer', ...WORDS.offer });
  await asOwner(await ask('The refused one'), { action: 'refuse', ...WORDS.refuse });
  await asClient(client, await ask('The withdrawn one'), { action: 'withdraw' });
  const cancelled = await ask('The cancelled one');
  await asOwner(cancelled, { action: 'accept', ...WORDS.accept });
  await asOwner(cancelled, { action: 'cancel', ...WORDS.cancel });
  for (const name of ['running', 'ready']) {
    const id = await ask(`The ${name} one`);
    await asOwner(id, { action: 'accept', ...WORDS.accept });
    await asOwner(id, { action: 'start' });
    if (name === 'ready') await asOwner(id, { action: 'mark-ready' });
  }

  const under = async (tab: string) => {
    await page.goto('/projects');
    await page.getByRole('navigation', { name: 'Projects by state' }).getByRole('link', { name: tab }).click();
    await page.locator(`[aria-current=page]:has-text("${tab}")`).waitFor();
    return page.getByRole('link', { name: /^The .* one/ }).allInnerTexts();
  };
  const titles = async (tab: string) => (await under(tab)).map((text) => /The \w+ one/.exec(text)![0]).sort();
  expect(await titles('Proposed')).toEqual(['The offered one', 'The proposed one']);
  expect(await titles('In progress')).toEqual(['The ready one', 'The running one']);
  expect(await titles('Ready')).toEqual(['The ready one']);
  expect(await titles('Closed')).toEqual(['The cancelled one', 'The refused one', 'The withdrawn one']);

  await page.goto('/home');
  await page.getByRole('link', { name: '2 in progress' }).click();
  await page.waitForURL('**/projects?state=in_progress');
}, 60_000);
