import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { dataOf } from '../helpers/answers';
import { sendTo } from '../helpers/letters';
import { type Client, registeredClient } from '../helpers/people';
import { portal } from '../helpers/portal';
import { asOwner, type Project, requested } from '../helpers/projects';
import { panelOf } from './owner-panel';

/** Counts the clicks on a page; keys are not counted. */
async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counter = globalThis as unknown as { clicks: number };
    counter.clicks = 0;
    document.addEventListener('pointerdown', () => (counter.clicks += 1), { capture: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { clicks: number }).clicks);
}

/** The day's work from the home page. The figures stand in docs/owners-day.md. */
describe('the owner’s day, from the home page', () => {
  let page: Page;
  let ada: Client;
  beforeAll(async () => {
    [ada, page] = [await registeredClient(), await panelOf()];
  });
  const home = async () => {
    await page.goto(`${portal().apiUrl}/admin`);
    await page.getByRole('heading', { name: /^Hello/ }).waitFor();
    return countClicks(page);
  };

  test('a request is accepted with two clicks', async () => {
    const { documentId, title } = await requested(ada, { title: 'A boat that sings', description: 'x' });
    const clicks = await home();
    await page.getByRole('button', { name: `Accept: ${title}` }).click();
    const dialog = page.getByRole('dialog', { name: 'Accept' });
    await dialog.getByLabel('Price').fill('1200');
    await dialog.getByRole('button', { name: 'Accept' }).click();
    await page.getByText('Accepted. It is in your queue.').waitFor();
    expect(await clicks()).toBeLessThanOrEqual(2);
    expect(dataOf<Project>(await ada.get(`/api/projects/${documentId}`))).toMatchObject({ state: 'planned' });
    await page.getByRole('button', { name: `Accept: ${title}` }).waitFor({ state: 'detached' });
  });

  test('progress is reported with two clicks', async () => {
    const { documentId, title } = await requested(ada, { title: 'A slow boat', description: 'x' });
    await asOwner(documentId, { action: 'accept', price: null, deadline: null });
    await asOwner(documentId, { action: 'start' });
    const clicks = await home();
    await page.getByRole('button', { name: `Report progress: ${title}` }).click();
    const dialog = page.getByRole('dialog', { name: 'Report progress' });
    await dialog.getByRole('slider', { name: 'Done' }).press('PageUp');
    await dialog.getByRole('button', { name: 'Report progress' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await clicks()).toBeLessThanOrEqual(2);
    expect(dataOf<Project>(await ada.get(`/api/projects/${documentId}`)).percentDone).toBeGreaterThan(0);
  });

  test('feedback is answered with two clicks', async () => {
    await ada.post('/api/feedbacks', { data: { about: 'service', body: 'So quick!' } });
    const clicks = await home();
    const row = page.getByRole('listitem').filter({ hasText: 'So quick!' });
    await row.getByRole('button', { name: `Answer ${ada.name}` }).click();
    const dialog = page.getByRole('dialog', { name: `Answer ${ada.name}` });
    await dialog.getByLabel('Your answer').fill('Thank you.');
    await dialog.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Your answer is on its way.').waitFor();
    expect(await clicks()).toBeLessThanOrEqual(2);
    await row.waitFor({ state: 'detached' });
  });

  test('a reply is answered with two clicks', async () => {
    const message = await sendTo([ada], { subject: 'The plan' });
    await ada.post(`/api/messages/${message}/replies`, { data: { body: 'And the colour?' } });
    const clicks = await home();
    const row = page.getByRole('listitem').filter({ hasText: 'And the colour?' });
    await row.getByRole('button', { name: `Answer ${ada.name}` }).click();
    const dialog = page.getByRole('dialog', { name: `Answer ${ada.name}` });
    await dialog.getByLabel('Your answer').fill('Green.');
    await dialog.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Your answer is on its way.').waitFor();
    expect(await clicks()).toBeLessThanOrEqual(2);
    await row.waitFor({ state: 'detached' });
    const { body } = await ada.get<{ data: { body: string }[] }>(`/api/messages/${message}/replies`);
    expect(body.data.map((reply) => reply.body)).toEqual(['And the colour?', 'Green.']);
  });
});
