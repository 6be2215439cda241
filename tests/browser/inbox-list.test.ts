import { expect, test } from '@jest/globals';
import { eventually } from '../helpers/eventually';
import { documentIdOf, sendTo } from '../helpers/letters';
import { expectStatus, owner } from '../helpers/people';
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

test('a letter that is answered while the list is read stays in its place until what is new is asked for', async () => {
  const { client, page } = await signedInPage();
  const older = await sendTo([client], { subject: 'The older' });
  await sendTo([client], { subject: 'The newer' });
  const heard = page.waitForResponse((answer) => new URL(answer.url()).pathname === '/live' && answer.ok());
  await page.goto('/messages');
  await scripted(page);
  await heard;
  const subjects = () => page.locator('.list .subject').allInnerTexts();
  const rows = await subjects();
  expect(rows.map((text) => text.replace(/^Unread:\s+/, ''))).toEqual(['The newer', 'The older']);

  const answer = { client: await documentIdOf(client), body: 'One more thing.' };
  expectStatus(await (await owner()).post(`/portal/messages/${older}/replies`, answer), 201);
  await page.getByRole('button', { name: '1 new' }).waitFor();
  await page.locator('.list li', { hasText: 'The older' }).getByText('1 answer').waitFor();
  expect(await subjects()).toEqual(rows);
  await page.getByRole('button', { name: '1 new' }).click();
  await eventually(
    'the answered letter to come first',
    async () => (await subjects())[0]?.endsWith('The older') || null,
  );
});

test('an answer of one’s own is no news', async () => {
  const { client, page } = await signedInPage();
  const older = await sendTo([client], { subject: 'The older' });
  await sendTo([client], { subject: 'The newer' });
  await page.goto(`/messages/${older}`);
  await scripted(page);
  await page.getByLabel('Your answer').fill('Monday is good.');
  await page.getByRole('button', { name: 'Send your answer' }).click();
  await page.getByText('Your answer has arrived.').waitFor();
  await page.locator('.list li', { hasText: 'The older' }).getByText('1 answer').waitFor();
  expect(await page.getByRole('button', { name: /new/ }).count()).toBe(0);
});

test('an answer to the letter that stands open is no news in the list beside it', async () => {
  const { client, page } = await signedInPage();
  const message = await sendTo([client], { subject: 'The plan' });
  await page.goto(`/messages/${message}`);
  await scripted(page);
  const answer = { client: await documentIdOf(client), body: 'One more thing.' };
  expectStatus(await (await owner()).post(`/portal/messages/${message}/replies`, answer), 201);
  await page.getByRole('log').getByText('One more thing.').waitFor();
  await page.locator('.list li', { hasText: 'The plan' }).getByText('1 answer').waitFor();
  expect(await page.getByRole('button', { name: /new/ }).count()).toBe(0);
});

test('the box says what is searched for, after Back as well', async () => {
  const { client, page } = await signedInPage();
  await sendTo([client], { subject: 'A stove' });
  await page.goto('/messages');
  await scripted(page);
  const box = page.getByRole('searchbox');
  for (const words of ['stove', 'oven']) {
    await box.fill(words);
    await box.press('Enter');
    await page.waitForURL(`**/messages?q=${words}`);
  }
  await page.goBack();
  await page.getByText('Found for “stove”').waitFor();
  expect(await box.inputValue()).toBe('stove');
  await page
    .getByRole('link', { name: 'Inbox', exact: true })
    .or(page.getByRole('link', { name: 'Messages' }))
    .first()
    .click();
  await page.getByText('Inbox, newest first').waitFor();
  expect(await box.inputValue()).toBe('');
});
