import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOn } from '../helpers/accessibility';
import { dataOf } from '../helpers/answers';
import { eventually } from '../helpers/eventually';
import { sendTo } from '../helpers/letters';
import type { Client } from '../helpers/people';
import { asClient, asOwner, type Project } from '../helpers/projects';
import { signedInPage } from '../helpers/site';

const OFFER = { action: 'offer', price: '4800.00', currency: 'EUR', deadline: '2099-02-15' };

describe("a client's project on the site", () => {
  let client: Client;
  let page: Page;
  let id: string;
  const button = (name: string | RegExp) => page.getByRole('button', { name });

  beforeAll(async () => {
    ({ client, page } = await signedInPage());
  }, 120_000);

  test('is asked for by a form that keeps what was typed', async () => {
    await page.getByRole('link', { name: 'Ask for a project' }).click();
    await page.getByLabel('What is it called?').fill('Online ordering');
    await page.getByLabel('What do you need?').fill('Customers choose bread and a time, and collect it warm.');
    await page.getByLabel('Budget').fill('a lot');
    await button('Send the request').click();
    await page.getByText('Write an amount such as 1200.50.').first().waitFor();
    expect(await page.getByLabel('What is it called?').inputValue()).toBe('Online ordering');
    await page.getByLabel('Budget').fill('€ 5000,50');
    await button('Send the request').click();
    await page.getByRole('heading', { name: 'Online ordering', level: 1 }).waitFor();
    const [project] = dataOf<Project[]>(await client.get('/api/projects'));
    id = project!.documentId;
    expect(dataOf<Project>(await client.get(`/api/projects/${id}`)).budget).toBe('5000.50');
  });

  test('takes files, which come back to be saved', async () => {
    await page.goto(`/projects/${id}`);
    const file = { name: 'price list.csv', mimeType: 'text/csv', buffer: Buffer.from('Rye;12\n') };
    await page.getByText('Add a file').click();
    await page.getByLabel('Which file?').setInputFiles({ ...file, name: 'setup.exe' });
    await button('Send the file').click();
    await page.getByText('Send a document, a picture, a recording or a ZIP.').first().waitFor();
    await page.getByLabel('Which file?').setInputFiles(file);
    await button('Send the file').click();
    const link = page.getByRole('link', { name: 'price list.csv' });
    await link.waitFor();
    const saved = await page.request.get((await link.getAttribute('href'))!);
    expect([await saved.text(), saved.headers()['content-type']]).toEqual(['Rye;12\n', 'application/octet-stream']);
    expect(saved.headers()['content-disposition']).toMatch(/^attachment/);
  });

  test('has on a phone what is to be done and the files above what happened, and letters about it at hand', async () => {
    const letter = await sendTo([client], { topic: 'project', subject: 'The colours', project: id });
    await sendTo([client], { subject: 'Something else' });
    await asOwner(id, { ...OFFER, note: 'First draft.' });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/projects/${id}`);
    const band = page.getByRole('region', { name: 'An offer for you' });
    const top = async (name: string) => (await page.getByRole('heading', { name, exact: true }).boundingBox())!.y;
    expect(await top('Files')).toBeLessThan(await top('What happened'));
    await band.getByRole('link', { name: 'Files (1)' }).click();
    await page.waitForURL('**#files');
    expect(await violationsOn(page)).toEqual([]);
    await band.getByRole('link', { name: 'Ask first' }).click();
    await page.waitForURL(`**/messages/new?project=${id}`);
    await page.goBack();
    await page.getByRole('link', { name: 'Messages about this project' }).click();
    await page.getByText('Found for “Online ordering”').waitFor();
    const found = page.getByRole('main').getByRole('link', { name: /The colours|Something else/ });
    await found.waitFor();
    expect(await found.getAttribute('href')).toContain(letter);
    await page.setViewportSize({ width: 1280, height: 900 });
    await asClient(client, id, { action: 'decline', reason: 'Rather in spring.' });
  });

  test('changes before their eyes, and is theirs to decide', async () => {
    await page.goto(`/projects/${id}`);
    await page.evaluate(() => Object.assign(globalThis, { notReloaded: true }));
    await asOwner(id, { ...OFFER, note: 'With **a year** of care,\nand a lamp.' });
    await page.getByText('€4,800.00').first().waitFor();
    const band = page.getByRole('region', { name: 'An offer for you' });
    const note = band.getByText('With a year of care,');
    // As letters are: their marks and their lines.
    expect([await note.locator('strong').innerText(), (await note.innerText()).split('\n').length]).toEqual([
      'a year',
      2,
    ]);
    const told = page.getByRole('region', { name: 'What happened' }).getByText('With a year of care,');
    expect(await told.locator('strong').innerText()).toBe('a year');
    await button(/^Agree/).click();
    await page.getByText('You agreed').first().waitFor();
    await asOwner(id, { action: 'start' });
    await asOwner(id, { action: 'report-progress', percentDone: 62, note: 'The basket works.' });
    await page.getByText('The basket works.').first().waitFor();
    expect(await page.evaluate(() => 'notReloaded' in globalThis)).toBe(true);
    expect(await violationsOn(page)).toEqual([]);
  });

  test('ends with the delivery, which is returned once and then accepted', async () => {
    await asOwner(id, { action: 'mark-ready' });
    await page.getByRole('heading', { name: 'Ready for you to look at' }).waitFor();
    await asClient(client, id, { action: 'request-changes', reason: 'The logo is upside down' });
    await page.getByText('The logo is upside down').first().waitFor();
    await asOwner(id, { action: 'mark-ready' });
    await button(/^Accept/).click();
    await page.getByText('You accepted the delivery').first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  test('is told of on every page: a letter that comes in counts at once, and moves nothing', async () => {
    await sendTo([client], { subject: 'Was there' });
    await page.goto('/messages');
    await page.getByRole('link', { name: /Was there/ }).waitFor();
    // Whatever came before the stream was open stands in the list at once; from then on it waits above it.
    await eventually('letters to be held above the list', async () => {
      await sendTo([client], { subject: 'Just came in' });
      return (await button(/new/).isVisible()) || null;
    });
    await button(/new/).click();
    await page
      .getByRole('link', { name: /Just came in/ })
      .first()
      .waitFor();
  });

  test.each(['/projects', '/projects/new', '/home'])('everybody can use %s', async (path) => {
    await page.goto(path);
    expect(await violationsOn(page)).toEqual([]);
  });
});

test('without JavaScript a client answers an offer all the same', async () => {
  const { client, page } = await signedInPage({ javaScript: false });
  await page.goto('/projects/new');
  await page.getByLabel('What is it called?').fill('A leaflet');
  await page.getByLabel('What do you need?').fill('For the fair');
  await page.getByRole('button', { name: 'Send the request' }).click();
  const [project] = dataOf<Project[]>(await client.get('/api/projects'));
  await asOwner(project!.documentId, OFFER);
  await page.goto(`/projects/${project!.documentId}`);
  await asOwner(project!.documentId, { ...OFFER, price: '5200.00' });
  await page.getByRole('button', { name: /^Agree/ }).click();
  await page.getByText('The offer has changed meanwhile.').waitFor();
  await page.getByText('€5,200.00').first().waitFor();
  await page.getByRole('button', { name: /^Agree/ }).click();
  const after = dataOf<Project>(await client.get(`/api/projects/${project!.documentId}`));
  expect(after.state).toBe('planned');
});
