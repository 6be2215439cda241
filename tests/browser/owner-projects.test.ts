import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { dataOf } from '../helpers/answers';
import { eventually } from '../helpers/eventually';
import { type Client, registeredClient } from '../helpers/people';
import { asClient, asOwner, type Project, requested } from '../helpers/projects';
import { dialogInList, dialogOf, openList, openProject, openProjects, panelOf, rowWith, save } from './owner-panel';

const hasFocus = (element: Element) => element === document.activeElement;

describe('a project in the hands of the owner', () => {
  let ada: Client;
  let project: Project;
  let page: Page;

  const asAdaSees = async () => dataOf<Project>(await ada.get(`/api/projects/${project.documentId}`));
  const buttons = async () =>
    (await page.locator('aside', { hasText: 'What now?' }).getByRole('button').allInnerTexts()).filter(
      (name) => !name.startsWith('Show all'),
    );

  beforeAll(async () => {
    ada = await registeredClient({ name: 'Aaltje of the boats' });
    project = await requested(ada, { title: 'A boat that sings', budget: '900', budgetCurrency: 'SEK' });
    page = await panelOf();
    await openProject(page, project.title);
  }, 120_000);

  test('can be accepted, offered, kept waiting, asked about or refused while it is a request', async () => {
    await page.getByText('Proposed. It is your move.').waitFor();
    expect(await buttons()).toEqual(['Make an offer', 'Accept', 'Keep waiting', 'Ask the client', 'Refuse']);
  });

  test('keeps what was typed where the server refuses it', async () => {
    const dialog = await dialogOf(page, 'Accept');
    expect(await dialog.getByLabel('Currency').inputValue()).toBe('SEK');
    await dialog.getByLabel('Price').fill('about 1200');
    await dialog.getByLabel('Note').fill('With pleasure');
    await dialog.getByRole('button', { name: 'Accept' }).click();
    await dialog.getByText('Write an amount such as 1200.50.').waitFor();
    expect(await dialog.getByLabel('Price').inputValue()).toBe('about 1200');
    expect(await dialog.getByLabel('Price').evaluate(hasFocus)).toBe(true);
    expect(await dialog.getByLabel('Note').inputValue()).toBe('With pleasure');
    expect(await asAdaSees()).toMatchObject({ state: 'proposed' });
  });

  test('is accepted with a price and a date', async () => {
    const dialog = page.getByRole('dialog', { name: 'Accept' });
    await dialog.getByLabel('Price').fill('1200.50');
    await dialog.getByLabel('Deadline').fill('2017-03-01');
    await dialog.getByText('This day is over already.').waitFor();
    await dialog.getByLabel('Deadline').fill('2027-03-01');
    await dialog.getByText('This day is over already.').waitFor({ state: 'detached' });
    // What the client wants meanwhile is read before it is decided about.
    await asClient(ada, project.documentId, { action: 'edit-request', description: 'It sings in four voices.' });
    await dialog.getByRole('button', { name: 'Accept' }).click();
    await dialog.getByText('This has changed meanwhile. Read it again before you decide.').waitFor();
    await dialog.getByText('It sings in four voices.').waitFor();
    await dialog.getByRole('button', { name: 'Accept' }).click();
    await page.getByText('Accepted. It is in your queue.').waitFor();
    await page.getByText(/^Planned, .* in the queue\. It is your move\./).waitFor();
    const price = page.getByLabel('Price');
    await eventually('the price in the form', async () => (await price.inputValue()) === '1200.50');
    expect(await asAdaSees()).toMatchObject({
      state: 'planned',
      price: '1200.50',
      currency: 'SEK',
      deadline: '2027-03-01',
    });
  });

  test('waits while the form has changes that are not saved', async () => {
    await page.getByLabel('Title').fill('A boat that hums');
    await page.getByText('Save or undo your changes to the form first.').waitFor();
    expect(await page.getByRole('button', { name: 'Start the work' }).isDisabled()).toBe(true);
    await save(page);
    await page.getByText('Save or undo your changes').waitFor({ state: 'detached' });
  });

  test('is started, and its progress reported, with the keyboard', async () => {
    await (await dialogOf(page, 'Start the work')).getByRole('button', { name: 'Start the work' }).press('Enter');
    await page.getByText('In progress, 0% done. It is your move.').waitFor();
    const dialog = await dialogOf(page, 'Report progress');
    expect(await dialog.getByRole('slider', { name: 'Done' }).evaluate(hasFocus)).toBe(true);
    for (const key of ['PageUp', 'PageUp', 'ArrowRight']) await page.keyboard.press(key);
    await dialog.getByText('21%').waitFor();
    await dialog.getByLabel('Note').fill('The hull is tight');
    await dialog.getByRole('button', { name: 'Report progress' }).click();
    await page.getByText('In progress, 21% done. It is your move.').waitFor();
    const seen = await asAdaSees();
    expect(seen).toMatchObject({ state: 'in_progress', percentDone: 21 });
    expect(seen.timeline[0]!.details).toMatchObject({ note: 'The hull is tight' });
  });

  test('tells what happened, newest first', async () => {
    await page.getByRole('button', { name: /^Show all/ }).click();
    const lines = await page
      .getByRole('listitem')
      .filter({ has: page.locator('time') })
      .allInnerTexts();
    expect(lines.map((line) => line.split('\n')[0])).toEqual([
      'Progress reported',
      'Work started',
      'Words changed',
      'Project accepted',
      'Request changed',
      'Project requested',
    ]);
    expect(lines[0]).toMatch(/Done: 0% → 21%[^]*The hull is tight/);
    expect(lines[2]).toContain('Title: A boat that sings → A boat that hums');
    expect(lines[3]).toMatch(/Price: open → SEK\s1,200\.50/);
    expect(lines[5]).toContain(ada.name);
  });

  test('says so when the client was faster', async () => {
    const other = await requested(ada, { title: 'A kite' });
    await asOwner(other.documentId, { action: 'offer', price: null, deadline: null });
    await openProject(page, 'A kite');
    await page.getByText('Offered. It is the client’s move.').waitFor();
    expect((await buttons()).slice(0, 2)).toEqual(['Accept', 'Make an offer']);
    const dialog = await dialogOf(page, 'Refuse');
    await dialog.getByRole('button', { name: 'Refuse' }).click();
    await dialog.getByText('Say why, in a few words.').waitFor();
    await dialog.getByLabel('Why').fill('No wind');
    await asClient(ada, other.documentId, { action: 'withdraw' });
    await dialog.getByRole('button', { name: 'Refuse' }).click();
    await dialog.getByText('This project was withdrawn, so this cannot be done now.').waitFor();
    expect(await dialog.getByLabel('Why').inputValue()).toBe('No wind');
    await page.keyboard.press('Escape');
    await page.getByText('Withdrawn. Nobody has to do anything.').waitFor();
    expect(await buttons()).toEqual([]);
  });

  test('is promised anew only what was changed, whatever somebody else has promised meanwhile', async () => {
    const { documentId } = await requested(ada, { title: 'A swing' });
    await asOwner(documentId, { action: 'accept', price: '1000.00', currency: 'EUR', deadline: '2027-03-01' });
    await openProject(page, 'A swing');
    const dialog = await dialogOf(page, 'Change the promise');
    await asOwner(documentId, { action: 'change-promise', price: '1200.00', reason: 'Oak' });
    const reread = page.waitForResponse((answer) => answer.url().endsWith(`/portal/projects/${documentId}`));
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await reread;
    await dialog.getByLabel('Deadline').fill('2027-04-01');
    await dialog.getByLabel('Why').fill('The oak must dry');
    await dialog.getByRole('button', { name: 'Change the promise' }).click();
    await page.getByText('The promise is changed.').waitFor();
    const { price, deadline } = dataOf<Project>(await ada.get(`/api/projects/${documentId}`));
    expect({ price, deadline }).toEqual({ price: '1200.00', deadline: '2027-04-01' });
  });

  test('is decided about as it stands, whatever a list that was open before shows of it', async () => {
    const { documentId } = await requested(ada, { title: 'A boat that whistles' });
    await asOwner(documentId, { action: 'offer', price: '1000.00', currency: 'EUR', deadline: null });
    await openProjects(page);
    await rowWith(page, 'A boat that whistles').first().waitFor();
    await asOwner(documentId, { action: 'offer', price: '1500.00', currency: 'EUR', deadline: '2027-03-01' });
    const dialog = await dialogInList(page, 'A boat that whistles', 'Accept');
    const [price, deadline] = [dialog.getByLabel('Price'), dialog.getByLabel('Deadline')];
    await eventually('the terms that hold', async () => (await price.inputValue()) === '1500.00');
    expect(await deadline.inputValue()).toBe('2027-03-01');
    await dialog.getByLabel('Note').fill('By telephone');
    await asOwner(documentId, { action: 'offer', price: '1700.00', currency: 'EUR', deadline: null });
    await dialog.getByRole('button', { name: 'Accept' }).click();
    await dialog.getByText('This has changed meanwhile. Read it again before you decide.').waitFor();
    await eventually('the terms that hold', async () => (await price.inputValue()) === '1700.00');
    expect([await deadline.inputValue(), await dialog.getByLabel('Note').inputValue()]).toEqual(['', 'By telephone']);
    await page.keyboard.press('Escape');
  });

  test('has nothing to be done with before it is saved', async () => {
    await openList(page, 'Projects');
    await page.getByRole('link', { name: 'New' }).first().click();
    await page.getByLabel('Title').waitFor();
    expect(await page.getByText('What now?').count()).toBe(0);
  });

  test('stands in the log in words', async () => {
    await openList(page, 'Activity');
    await rowWith(page, 'Request withdrawn').first().waitFor();
    await rowWith(page, 'Project accepted').first().waitFor();
    await rowWith(page, 'Project accepted').first().getByText('Project accepted').click();
    const details = page.getByRole('list', { name: 'Details' });
    await details.getByText('Price: open → ').waitFor();
    expect(await details.innerText()).not.toMatch(/[{}"]/);
    await page.getByRole('link', { name: 'Open it' }).click();
    await page.getByLabel('Title').waitFor();
  });
});
