import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOn } from '../helpers/accessibility';
import { newPage } from '../helpers/browser';
import { eventually } from '../helpers/eventually';
import { documentIdOf, sendTo } from '../helpers/letters';
import { type Client, expectStatus, owner, registeredClient } from '../helpers/people';
import { requested } from '../helpers/projects';
import { scripted, signedInPage, signInOn } from '../helpers/site';

const sketch = { name: 'sketch.txt', mimeType: 'text/plain', buffer: Buffer.from('A boat') };

const answers = (page: Page) => page.getByRole('log', { name: 'Answers so far' });

describe.each([
  ['with script', true],
  ['without script', false],
])('a client, %s', (_, javaScript) => {
  let client: Client;
  let page: Page;
  beforeAll(async () => {
    client = await registeredClient();
    page = await newPage({ javaScript });
    await signInOn(page, client);
  }, 60_000);

  test('writes about a project, and finds their message among the others', async () => {
    const { documentId, title } = await requested(client);
    await page.goto(`/projects/${documentId}`);
    await page.getByRole('link', { name: 'Ask about this project' }).click();
    await page.getByRole('heading', { name: 'Write to us' }).waitFor();
    await page.getByRole('button', { name: 'Send it' }).click();
    await page.getByText('Give the message a subject.').waitFor();
    await page.getByLabel('Subject').fill('The colour');
    await page.getByLabel('Files').setInputFiles([sketch]);
    await page.getByLabel('Your message').fill('Could it be **blue**?');
    await page.getByRole('button', { name: 'Send it' }).click();
    await page.getByRole('heading', { name: 'The colour' }).waitFor();
    await page.getByText('Your message has arrived.').waitFor();
    await page.getByRole('link', { name: title }).first().waitFor();
    expect(await page.locator('strong', { hasText: 'blue' }).count()).toBe(1);
    await page.getByText('You: Could it be blue?').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'sketch.txt' }).click();
    expect(await readFile(await (await download).path(), 'utf8')).toBe('A boat');
  });

  test('sends files with an answer, and loses no word when one of them is refused', async () => {
    const message = await sendTo([client], { subject: 'The sketch', body: 'Have you a drawing?' });
    await page.goto(`/messages/${message}`);
    await page.getByLabel('Your answer').fill('Here it is.');
    await page.getByLabel('Files').setInputFiles([{ ...sketch, name: 'setup.exe' }]);
    await page.getByRole('button', { name: 'Send your answer' }).click();
    await page.getByText('Send a document, a picture').waitFor();
    expect(await page.getByLabel('Your answer').inputValue()).toBe('Here it is.');
    await page.getByLabel('Files').setInputFiles([sketch, { ...sketch, name: 'detail.txt' }]);
    await page.getByRole('button', { name: 'Send your answer' }).click();
    await answers(page).getByRole('link', { name: 'detail.txt' }).waitFor();
    const download = page.waitForEvent('download');
    await answers(page).getByRole('link', { name: 'sketch.txt' }).click();
    expect((await download).suggestedFilename()).toBe('sketch.txt');
    expect(await readFile(await (await download).path(), 'utf8')).toBe('A boat');
  });

  test('answers a letter', async () => {
    const message = await sendTo([client], { subject: 'The plan', body: 'Is Monday good?' });
    await page.goto(`/messages/${message}`);
    await page.getByLabel('Your answer').fill('Monday is good.');
    await page.getByRole('button', { name: 'Send your answer' }).click();
    await answers(page).getByText('Monday is good.').waitFor();
    await answers(page).getByText('Not seen yet').waitFor();
    await page.getByText('Your answer has arrived.').waitFor();
    if (javaScript) expect(await violationsOn(page)).toEqual([]);
  });
});

test('an open letter shows the owner’s answer and that the client’s was seen, without a reload', async () => {
  const client = await registeredClient();
  const page = await newPage();
  await signInOn(page, client);
  const [admin, message, id] = [
    await owner(),
    await sendTo([client], { subject: 'The sign' }),
    await documentIdOf(client),
  ];
  expectStatus(await client.post(`/api/messages/${message}/replies`, { data: { body: 'Larger, please.' } }), 201);
  await page.goto(`/messages/${message}`);
  await answers(page).getByText('Not seen yet').waitFor();
  await page.getByLabel('Your answer').fill('And one more');
  expectStatus(await admin.post(`/portal/messages/${message}/replies`, { client: id, body: 'It will be.' }), 201);
  await answers(page).getByText('It will be.').waitFor();
  await answers(page).getByText(/^Seen/).waitFor();
  expect(await page.getByLabel('Your answer').inputValue()).toBe('And one more');
});

test('an answer that comes in above leaves the field where it is written in', async () => {
  const { client, page } = await signedInPage({ height: 600 });
  const message = await sendTo([client], { subject: 'The sign', body: 'Large?\n\n'.repeat(8) });
  await page.goto(`/messages/${message}`);
  await scripted(page);
  const field = page.getByLabel('Your answer');
  await field.fill('Larger');
  const place = async () => (await field.boundingBox())!.y;
  const before = await place();
  const answer = { client: await documentIdOf(client), body: 'We thought of something.\n\n'.repeat(20) };
  expectStatus(await (await owner()).post(`/portal/messages/${message}/replies`, answer), 201);
  await answers(page).getByText('We thought of something.').first().waitFor();
  await eventually('the field to be where it was', async () => Math.abs((await place()) - before) < 3);
  expect(await page.getByText('You began this before and have not sent it.').count()).toBe(0);
});
