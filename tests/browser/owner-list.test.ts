import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { dataOf } from '../helpers/answers';
import { type Client, registeredClient } from '../helpers/people';
import { portal } from '../helpers/portal';
import { asOwner, type Project, requested } from '../helpers/projects';
import { cellsOf, dialogInList, openList, openProjects, panelOf, rowWith } from './owner-panel';

describe('the list of projects', () => {
  let ada: Client;
  let page: Page;
  const asAdaSees = async (id: string) => dataOf<Project>(await ada.get(`/api/projects/${id}`));
  const home = () => page.getByRole('link', { name: 'Home', exact: true }).click();
  const openView = (name: string) => page.getByRole('button', { name, exact: true }).click();

  beforeAll(async () => {
    ada = await registeredClient({ name: 'Aase of the list' });
    page = await panelOf();
  }, 120_000);

  test('takes three clicks to accept a request', async () => {
    const { documentId } = await requested(ada, { title: 'A shelf that folds' });
    await openProjects(page);
    const dialog = await dialogInList(page, 'A shelf that folds', 'Accept');
    await dialog.getByLabel('Price').fill('half');
    await dialog.getByRole('button', { name: 'Accept' }).click();
    await dialog.getByText('Write an amount such as 1200.50.').waitFor();
    expect(await dialog.getByLabel('Price').inputValue()).toBe('half');
    await dialog.getByLabel('Price').fill('300');
    await dialog.getByRole('button', { name: 'Accept' }).click();
    await rowWith(page, 'A shelf that folds').getByText('Planned').waitFor();
    expect(await asAdaSees(documentId)).toMatchObject({ state: 'planned', price: '300' });
  });

  test('takes three clicks to report progress, and says what is late and whose move it is', async () => {
    const { documentId } = await requested(ada, { title: 'A lamp that hums' });
    await asOwner(documentId, { action: 'accept', price: null, deadline: '2020-01-31' });
    await asOwner(documentId, { action: 'start' });
    await openProjects(page);
    const dialog = await dialogInList(page, 'A lamp that hums', 'Report progress');
    await dialog.getByRole('slider', { name: 'Done' }).fill('40');
    await dialog.getByText('40%').waitFor();
    await dialog.getByRole('button', { name: 'Report progress' }).click();
    const row = rowWith(page, 'A lamp that hums');
    await row.getByText('40%').waitFor();
    await row.getByText('Your move').waitFor();
    expect(await cellsOf(page, row)).toMatchObject({
      Title: `A lamp that hums${ada.name}`,
      State: 'In progressYour move',
      Done: '40%',
      Deadline: expect.stringMatching(/2020.*, late$/),
    });
    expect(await asAdaSees(documentId)).toMatchObject({ percentDone: 40 });
  });

  test('says in a dialog what it is about, and what the client said beside a refusal', async () => {
    const wish = { description: 'In two voices, please.', budget: '900', budgetCurrency: 'EUR' };
    await requested(ada, { title: 'A kettle that sings', ...wish });
    await openProjects(page);
    const dialog = await dialogInList(page, 'A kettle that sings', 'Make an offer');
    await dialog.getByText(`A kettle that sings · ${ada.name}`).waitFor();
    await dialog.getByText('In two voices, please.').waitFor();
    await dialog.getByLabel('Price').fill('half');
    await dialog.getByRole('button', { name: 'Make an offer' }).click();
    await dialog.getByText('Write an amount such as 1200.50.').waitFor();
    await dialog.getByText(/^Their budget: €900/).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  test('offers in a row exactly what the server allows', async () => {
    await requested(ada, { title: 'A door that sings' });
    await openProjects(page);
    const button = page.getByRole('button', { name: 'What now with A door that sings?' });
    expect(await button.innerText()).toBe('What now?');
    await button.click();
    expect(await page.getByRole('menuitem').allInnerTexts()).toEqual([
      'Make an offer',
      'Accept',
      'Keep waiting',
      'Ask the client',
      'Refuse',
    ]);
    await page.keyboard.press('Escape');
  });

  test('has views by state, which are filters of its own', async () => {
    await openProjects(page);
    await openView('Running');
    await rowWith(page, 'A shelf that folds').waitFor({ state: 'detached' });
    await rowWith(page, 'A lamp that hums').waitFor();
    expect(decodeURIComponent(page.url())).toContain('filters[$and][0][state][$in][0]=in_progress');
    await page.reload();
    await rowWith(page, 'A lamp that hums').waitFor();
    expect(await page.getByRole('button', { name: 'Running', pressed: true }).count()).toBe(1);
    await openView('To be decided');
    await rowWith(page, 'A door that sings').waitFor();
    await openView('All');
    await rowWith(page, 'A lamp that hums').waitFor();
    expect(page.url()).not.toContain('filters');
  });

  test('shows everything when it is opened anew, whatever was looked at last', async () => {
    await openProjects(page);
    await openView('Ready');
    await rowWith(page, 'A lamp that hums').waitFor({ state: 'detached' });
    await home();
    await page.getByRole('link', { name: 'All projects' }).click();
    await rowWith(page, 'A lamp that hums').waitFor();
  });

  test('leaves the archive behind when it is opened anew', async () => {
    await openList(page, 'Clients');
    await openView('Archived');
    await page.waitForURL(/archivedAt/);
    await home();
    await openList(page, 'Clients');
    await page.getByText(/^\d+ in all$/).waitFor();
    await page.getByRole('row').nth(1).waitFor();
    expect(page.url()).not.toContain('filters');
  });

  test('is as it was for who comes back from a record', async () => {
    await openProjects(page);
    await openView('Running');
    await page.waitForURL(/in_progress/);
    await rowWith(page, 'A lamp that hums').getByRole('link').click();
    await page.getByRole('heading', { name: 'What now?' }).waitFor();
    await page.getByRole('link', { name: 'Back', exact: true }).click();
    await rowWith(page, 'A lamp that hums').waitFor();
    expect(await page.getByRole('button', { name: 'Running', pressed: true }).count()).toBe(1);
  });
});

describe('on a phone', () => {
  let ada: Client;
  let page: Page;
  const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

  beforeAll(async () => {
    ada = await registeredClient({ name: 'Aasta of the phone' });
    page = await panelOf(undefined, { width: 390, height: 844 });
  }, 120_000);

  test('the home is not arranged with a finger', async () => {
    await page.goto(`${portal().apiUrl}/admin`);
    await page.getByRole('heading', { name: 'Running' }).hover();
    expect(await page.getByRole('button', { name: /^(Delete|Add Widget)$/ }).count()).toBe(0);
    expect(await isWide()).toBe(false);
  });

  test('a request is accepted on its own page, where a mail leads', async () => {
    const { documentId } = await requested(ada, { title: 'A tent that breathes' });
    await openProjects(page);
    const row = rowWith(page, 'A tent that breathes');
    await row.getByText(ada.name).waitFor();
    await row.getByText('Your move').waitFor();
    expect(await isWide()).toBe(false);
    await row.getByRole('link', { name: 'A tent that breathes' }).click();
    await page.getByRole('button', { name: 'What now?' }).click();
    await page.getByRole('menuitem', { name: 'Accept' }).click();
    const dialog = page.getByRole('dialog', { name: 'Accept' });
    await dialog.getByLabel('Note').fill('Gladly');
    const box = await dialog.boundingBox();
    expect(box!.x).toBeGreaterThanOrEqual(0);
    expect(box!.x + box!.width).toBeLessThanOrEqual(390);
    expect(box!.y + box!.height).toBeLessThanOrEqual(844);
    await dialog.getByRole('button', { name: 'Accept' }).click();
    await page.getByText('Accepted. It is in your queue.').waitFor();
    expect(await isWide()).toBe(false);
    const accepted = dataOf<Project>(await ada.get(`/api/projects/${documentId}`));
    expect(accepted.timeline[0]).toMatchObject({ kind: 'project.accept', details: { note: 'Gladly' } });
  });
});
