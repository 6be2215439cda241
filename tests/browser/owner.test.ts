import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { dataOf, type Shape } from '../helpers/answers';
import { eventually } from '../helpers/eventually';
import { type Client, expectStatus, registeredClient } from '../helpers/people';
import { loseNextAnswer } from '../helpers/lost-answer';
import { portal } from '../helpers/portal';
import { asOwner, requested } from '../helpers/projects';
import { cellsOf, openList, panelOf, rowWith, save, searchList } from './owner-panel';

const inboxOf = async (client: Client) => dataOf<Shape<'InboxItem'>[]>(await client.get('/api/messages'));

/** A project of a client that has been accepted, and begun if wanted. */
async function projectOf(client: Client, begun: boolean): Promise<void> {
  const { documentId } = await requested(client);
  await asOwner(documentId, { action: 'accept', price: null, deadline: null });
  if (begun) await asOwner(documentId, { action: 'start' });
}

describe("the owner's day", () => {
  let ada: Client;
  let grace: Client;
  let page: Page;

  beforeAll(async () => {
    // Lists begin with the letter A, and other tests' clients come after.
    ada = await registeredClient({ name: 'Aaltje of the bakery' });
    grace = await registeredClient({ name: 'Aaron of the choir' });
    await projectOf(ada, true);
    await projectOf(ada, false);
    page = await panelOf();
  }, 120_000);

  test("begins with a page in the business's name", async () => {
    const { body } = await ada.get<{ data: { name: string } }>('/api/business');
    expect(await page.title()).toBe(`Home | ${body.data.name}`);
    expect(await page.getByText(`The owner's panel of ${body.data.name}`).isVisible()).toBe(true);
  });

  test('shows how much each client has going on, and when they were last here', async () => {
    await searchList(page, 'Clients', ada.name);
    expect(await cellsOf(page, rowWith(page, ada.name))).toMatchObject({
      Proposed: '0',
      Planned: '1',
      'In progress': '1',
      Finished: '0',
      'Last signed in': expect.stringContaining(String(new Date().getFullYear())),
      'Last signed out': '–',
    });
    expect(await rowWith(page, ada.name).getByRole('link').allInnerTexts()).toEqual([ada.name]);
  });

  test('leads from a draft to the inboxes of the clients chosen', async () => {
    await openList(page, 'Messages');
    await page.getByRole('link', { name: 'New' }).first().click();
    await page.getByLabel('Search clients').fill(ada.name);
    await page.getByRole('checkbox', { name: ada.name }).click();
    await page.getByLabel('Subject').fill('We open earlier');
    await page.getByLabel('Message').fill('Dear {{name}}, from **Monday** on.');
    const preview = page.getByRole('region', { name: `As ${ada.name} will read it` });
    await preview.getByText(`Dear ${ada.name}, from Monday on.`).waitFor();
    await page.getByRole('button', { name: 'Save as a draft' }).click();
    await page.getByText('Saved. You find it among the messages.').waitFor();

    await searchList(page, 'Messages', 'We open earlier');
    await rowWith(page, 'We open earlier').getByRole('link').click();
    await page.getByText('It reaches 1 inbox.').waitFor();
    expect(await inboxOf(ada)).toEqual([]);
    await page.getByRole('button', { name: 'Send to 1 client' }).click();
    await page.getByText('Sent. It reached 1 inbox.').waitFor();
    expect(await inboxOf(ada)).toMatchObject([{ subject: 'We open earlier', topic: 'other', readAt: null }]);
    expect(await inboxOf(grace)).toEqual([]);
  });

  test('keeps what was sent as it is', async () => {
    await searchList(page, 'Messages', 'We open earlier');
    const row = rowWith(page, 'We open earlier');
    expect(await cellsOf(page, row)).toMatchObject({ Topic: 'Other', 'Reached inboxes': '1' });
    await row.getByRole('link').click();
    await page.getByText('It stays as your clients read it').waitFor();
    expect(await page.getByLabel('Subject').isDisabled()).toBe(true);
    expect(await page.getByRole('button', { name: /^(Save|Send)$/ }).count()).toBe(0);
    const letter = page.getByRole('region', { name: `As ${ada.name} reads it` });
    await letter.getByText(`Dear ${ada.name}, from Monday on.`).waitFor();
  });

  test('takes a message back while nobody has read it, and goes on writing it', async () => {
    await page.getByText('Nobody has read it yet').waitFor();
    await page.getByRole('button', { name: /^Take it back/ }).click();
    await page.getByText('Taken back. It is a draft again.').waitFor();
    expect(await inboxOf(ada)).toEqual([]);
    await page.getByRole('button', { name: 'Send to 1 client' }).click();
    await page.getByText('Not read yet').waitFor();
    const [message] = await inboxOf(ada);
    await ada.put(`/api/messages/${message!.documentId}/read`, { data: { read: true } });
    await page.reload();
    await page.getByText(`by ${ada.name}`).first().waitFor();
    expect(await page.getByRole('button', { name: /^Take it back/ }).count()).toBe(0);
  });

  test('sends files with a letter, which its client saves', async () => {
    await page.getByRole('link', { name: 'Write', exact: true }).click();
    await page.getByLabel('Search clients').fill(grace.name);
    await page.getByRole('checkbox', { name: grace.name }).click();
    await page.getByLabel('Subject').fill('The contract');
    // Enter neither sends it nor takes somebody out.
    await page.getByLabel('Subject').press('Enter');
    await page.getByLabel('Search clients').press('Enter');
    await page.getByLabel('Message').fill('Please look it over.');
    const file = { name: 'contract.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') };
    const choose = page.getByLabel('Add files');
    await choose.setInputFiles([{ ...file, name: 'setup.exe' }]);
    await page.getByText('Send a document, a picture').waitFor();
    await choose.setInputFiles([file, { ...file, name: 'by mistake.pdf' }]);
    await page.getByRole('button', { name: 'Leave out by mistake.pdf' }).click();
    await page.getByRole('button', { name: 'by mistake.pdf', exact: true }).waitFor({ state: 'detached' });
    expect(await page.getByLabel('Message').inputValue()).toBe('Please look it over.');
    await page.getByRole('button', { name: 'Send to 1 client' }).click();
    await page.getByText('Sent. It reached 1 inbox.').waitFor();
    await page.getByRole('button', { name: 'contract.pdf' }).waitFor();
    const { documentId } = (await inboxOf(grace))[0]!;
    const { files } = dataOf<Shape<'Message'>>(await grace.get(`/api/messages/${documentId}`));
    expect(files).toMatchObject([{ name: 'contract.pdf', bytes: 8, from: 'owner' }]);
    expect((await grace.get(`/api/messages/${documentId}/files/${files[0]!.documentId}`)).body).toBe('%PDF-1.7');
  });

  test('says in words what came to no server, and a file whose answer was lost goes along once', async () => {
    await page.getByRole('link', { name: 'Write', exact: true }).click();
    await page.getByLabel('Subject').fill('The price list');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Save as a draft' }).click();
    const unreached = page.getByText('This did not go through. Check your connection and try again.');
    await unreached.waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Save as a draft' }).click();
    await unreached.waitFor({ state: 'detached' });

    const list = join(mkdtempSync(join(tmpdir(), 'letter-')), 'prices.csv');
    writeFileSync(list, 'Rye;12');
    await loseNextAnswer(page, '/files');
    await page.getByLabel('Add files').setInputFiles(list);
    await unreached.waitFor();
    await page.getByLabel('Add files').setInputFiles(list);
    await page.getByRole('button', { name: 'prices.csv', exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'prices.csv', exact: true }).count()).toBe(1);
    await page.getByLabel('Message').fill('It has grown.');
    const saved = page.waitForResponse((answer) => answer.url().endsWith('/draft'));
    await page.getByRole('button', { name: 'Save as a draft' }).click();
    expect((await saved).status()).toBe(200);
    await page.reload();
    const files = page.getByRole('button', { name: 'prices.csv', exact: true });
    await files.first().waitFor();
    expect(await files.count()).toBe(1);

    // What was taken away on purpose can be added once more.
    await page.getByRole('button', { name: 'Leave out prices.csv' }).click();
    await files.waitFor({ state: 'detached' });
    await page.getByLabel('Add files').setInputFiles(list);
    await files.waitFor();
  });

  test('keeps no letter without a word, and calls one without a subject so', async () => {
    await page.getByRole('link', { name: 'Write', exact: true }).click();
    const keep = page.getByRole('button', { name: 'Save as a draft' });
    await page.getByLabel('Subject').fill(' ');
    expect(await keep.isDisabled()).toBe(true);
    await page.getByLabel('Message').fill('Only a thought so far.');
    await keep.click();
    await page.getByText('Saved. You find it among the messages.').waitFor();
    // It stands at its address, too, when that is come back to from another letter.
    await page.getByRole('link', { name: 'Write', exact: true }).click();
    const body = page.getByLabel('Message');
    await eventually('a new page', async () => (await body.inputValue()) === '');
    await page.goBack();
    await eventually('the draft', async () => (await body.inputValue()) === 'Only a thought so far.');
    await searchList(page, 'Messages', 'Only a thought so far.');
    await page.getByRole('link', { name: 'Without a subject' }).first().click();
    await eventually('the draft', async () => (await body.inputValue()) === 'Only a thought so far.');
    expect(await page.getByLabel('Subject').inputValue()).toBe('');
  });

  test('leads back from the address of a letter that is gone', async () => {
    await page.goto(`${portal().apiUrl}/admin/write/gone`);
    await page.getByRole('link', { name: 'To the messages' }).click();
    await page.getByRole('heading', { name: 'Messages', exact: true }).waitFor();
  });

  test('ends with an answer to what a client said', async () => {
    const said = { about: 'quality', rating: 5, body: 'The bread never looked better.' };
    expectStatus(await ada.post('/api/feedbacks', { data: said }), 201);
    await openList(page, 'Feedback');
    const row = rowWith(page, ada.name);
    expect(await cellsOf(page, row)).toMatchObject({ About: 'Quality', Rating: '5 of 5', Stands: 'New' });
    await row.getByText('Quality', { exact: true }).click();
    await page.locator('aside').getByText('Read', { exact: true }).waitFor();
    expect(await page.getByLabel('What they say').inputValue()).toBe(said.body);
    expect(await page.getByLabel('What they say').isDisabled()).toBe(true);
    await page.getByLabel('Your answer').fill('Thank you. It was a pleasure.');
    await save(page);
    const [feedback] = dataOf<Shape<'Feedback'>[]>(await ada.get('/api/feedbacks'));
    expect(feedback).toMatchObject({ body: said.body, answer: 'Thank you. It was a pleasure.' });
    expect(feedback!.answeredAt).not.toBeNull();
  });

  test('answers what is new in the list itself, below how each topic is rated', async () => {
    expectStatus(await ada.post('/api/feedbacks', { data: { about: 'workflow', rating: 4, body: 'So quick.' } }), 201);
    await openList(page, 'Feedback');
    await page.getByText('Average rating').waitFor();
    await page.getByRole('button', { name: 'Unread', exact: true }).click();
    const row = rowWith(page, 'So quick.');
    await row.getByRole('button', { name: `Answer ${ada.name}` }).click();
    const dialog = page.getByRole('dialog', { name: `Answer ${ada.name}` });
    await dialog.getByLabel('Your answer').fill('Thank you.');
    await dialog.getByRole('button', { name: 'Send' }).click();
    await row.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Answered', exact: true }).click();
    expect(await cellsOf(page, row)).toMatchObject({ Stands: 'Answered', Now: '' });
    await row.getByRole('link', { name: 'So quick.' }).press('Enter');
    expect(await page.getByLabel('What they say').inputValue()).toBe('So quick.');
  });

  test('stands in a log that nobody writes by hand', async () => {
    await openList(page, 'Activity');
    await rowWith(page, 'Feedback answered').first().getByRole('link', { name: 'Workflow' }).waitFor();
    expect(await page.getByRole('link', { name: 'New' }).count()).toBe(0);
    await rowWith(page, 'Feedback answered').first().getByText('Feedback answered').click();
    await page.getByLabel('What happened').waitFor();
    expect(await page.getByLabel('What happened').isDisabled()).toBe(true);
    const happened = page.getByLabel('What happened');
    await eventually('what happened', async () => (await happened.inputValue()) === 'Feedback answered');
    expect(await page.getByRole('list', { name: 'Details' }).innerText()).toBe('Workflow');
    expect(await page.getByRole('button', { name: 'Save', exact: true }).count()).toBe(0);
  });

  test('says nothing of the product underneath at the door', async () => {
    const door = await page.context().browser()!.newPage();
    await door.goto(`${portal().apiUrl}/admin/auth/login`);
    await door.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await door.locator('body').innerText()).not.toMatch(/strapi/i);
    expect(await door.title()).not.toMatch(/strapi/i);
    await door.close();
  });
});
