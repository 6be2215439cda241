import { expect, test } from '@jest/globals';
import { violationsOn } from '../helpers/accessibility';
import { newPage } from '../helpers/browser';
import { asClient, asOwner, requested, WORDS } from '../helpers/projects';
import { signedInPage } from '../helpers/site';

test.each([
  ['with script', true],
  ['without script', false],
])('a client shows a project to somebody without a login, and stops showing it, %s', async (_, javaScript) => {
  const { client, page } = await signedInPage({ javaScript });
  const { documentId } = await requested(client, { title: 'Bread by post', description: 'The recipe is secret' });
  await asOwner(documentId, { action: 'offer', ...WORDS.offer });
  await asClient(client, documentId, { action: 'decline', reason: 'Too dear' });
  await asOwner(documentId, { action: 'accept', price: '4800.00', currency: 'EUR', deadline: '2099-02-15' });
  await asOwner(documentId, { action: 'start', note: 'Between us' });
  await page.goto(`/projects/${documentId}`);
  await page.getByRole('link', { name: 'Show it to somebody' }).click();
  await page.getByRole('radio', { name: 'A week' }).check();
  await page.getByRole('button', { name: 'Make the link' }).click();
  await page.getByText('The link is made.').waitFor();
  const url = await page.getByLabel('Link to Bread by post').inputValue();
  if (javaScript) expect(await violationsOn(page)).toEqual([]);

  const boss = await newPage({ javaScript });
  await boss.goto(url);
  await boss.getByRole('heading', { name: 'Bread by post', level: 1 }).waitFor();
  await boss.getByText('Work started').waitFor();
  await boss.getByText('Expected 15 February 2099').waitFor();
  expect(
    await boss
      .getByRole('listitem')
      .filter({ has: boss.getByRole('time') })
      .count(),
  ).toBe(3);
  expect(await boss.locator('body').innerText()).not.toMatch(/secret|4,?800|Between us|offer|declined|Too dear/i);
  if (javaScript) expect(await violationsOn(boss)).toEqual([]);

  await page.getByRole('button', { name: 'Stop this link' }).click();
  await page.getByText('The link has stopped.').waitFor();
  await boss.reload();
  await boss.getByRole('heading', { name: 'This link does not work any more' }).waitFor();
});
