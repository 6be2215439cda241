import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { dataOf, type Shape } from '../helpers/answers';
import { clearDesk } from '../helpers/desk';
import { eventually } from '../helpers/eventually';
import { sendTo } from '../helpers/letters';
import { type Client, registeredClient } from '../helpers/people';
import { asOwner, type Project, requested } from '../helpers/projects';
import { cellsOf, expectWithin, openHome, panelOf, rowWith, searchList } from './owner-panel';

/** Counts the clicks on a page; keys are not counted. */
async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counter = globalThis as unknown as { clicks: number };
    counter.clicks = 0;
    document.addEventListener('pointerdown', () => (counter.clicks += 1), { capture: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { clicks: number }).clicks);
}

/** Waits until something has the focus. */
const expectFocus = (place: Locator): Promise<boolean> =>
  eventually('the focus to be there', () => place.evaluate((element) => element === document.activeElement));

/** The day's work from the home page. The figures stand in docs/owners-day.md. */
describe('the owner’s day, from the home page', () => {
  let page: Page;
  let ada: Client;
  beforeAll(async () => {
    await clearDesk();
    [ada, page] = [await registeredClient(), await panelOf()];
  }, 120_000);
  const home = async () => {
    await openHome(page);
    return countClicks(page);
  };

  test('a request that comes is there at once, and is offered with two clicks', async () => {
    const clicks = await home();
    const { documentId, title } = await requested(ada, { title: 'A boat for two', description: 'x' });
    const row = page.getByRole('listitem').filter({ hasText: title });
    await row.waitFor();
    expect(await row.getByRole('button').allInnerTexts()).toEqual(['Make an offer', 'Accept']);
    await row.getByRole('button', { name: `Make an offer: ${title}` }).click();
    const dialog = page.getByRole('dialog', { name: 'Make an offer' });
    await dialog.getByLabel('Price').fill('1200');
    await dialog.getByRole('button', { name: 'Make an offer' }).click();
    await page.getByText('Offered. It is the client’s move.').waitFor();
    expect(await clicks()).toBeLessThanOrEqual(2);
    expect(dataOf<Project>(await ada.get(`/api/projects/${documentId}`))).toMatchObject({ state: 'offered' });
  });

  test('says how many requests wait for a decision, and leads to those alone', async () => {
    const { title } = await requested(ada, { title: 'A boat in doubt', description: 'x' });
    const { documentId } = await requested(ada, { title: 'A boat of some colour', description: 'x' });
    await asOwner(documentId, { action: 'ask-client', question: 'Which colour?' });
    await home();
    const part = page.locator('section').filter({ hasText: 'Waiting for your decision' });
    await part.getByRole('link', { name: '1 waits' }).click();
    await page.getByRole('button', { name: 'Yours to decide', pressed: true }).waitFor();
    await rowWith(page, title).waitFor();
    expect(await page.getByRole('row').count()).toBe(2);
  });

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
    // There is no row after it: the keyboard goes on at what is said of the list.
    await expectFocus(page.getByRole('link', { name: '1 waits' }));
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

  test('what is ready says so and whose move it is, below what is in progress', async () => {
    const { documentId, title } = await requested(ada, { title: 'A quick boat', description: 'x' });
    await asOwner(documentId, { action: 'accept', price: null, deadline: '2100-01-31' });
    for (const action of ['start', 'mark-ready']) await asOwner(documentId, { action });
    await home();
    const rows = page.locator('section').filter({ hasText: 'All projects' }).getByRole('listitem');
    const row = rows.filter({ hasText: title });
    await row.getByText('Ready for delivery').waitFor();
    await row.getByText('Client’s move').waitFor();
    expect(await rows.allInnerTexts()).toEqual([
      expect.stringMatching(/A slow boat[^]*In progress/),
      expect.stringContaining(title),
    ]);
  });

  test('feedback is answered with two clicks', async () => {
    // The newest is on top.
    for (const body of ['So kind!', 'So quick!'])
      await ada.post('/api/feedbacks', { data: { about: 'service', body } });
    const clicks = await home();
    const row = page.getByRole('listitem').filter({ hasText: 'So quick!' });
    await row.getByRole('button', { name: `Answer ${ada.name}` }).click();
    const dialog = page.getByRole('dialog', { name: `Answer ${ada.name}` });
    await dialog.getByLabel('Your answer').fill('Thank you.');
    await dialog.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Your answer is on its way.').waitFor();
    expect(await clicks()).toBeLessThanOrEqual(2);
    await row.waitFor({ state: 'detached' });
    // The keyboard goes on from the next row, and from the last one at the sentence that says that there is none.
    const other = page.getByRole('listitem').filter({ hasText: 'So kind!' });
    await expectFocus(other.getByRole('button').first());
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await dialog.getByLabel('Your answer').fill('Thank you, too.');
    await dialog.getByRole('button', { name: 'Send' }).press('Enter');
    await other.waitFor({ state: 'detached' });
    await expectFocus(page.getByText('No feedback waits for you.'));
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

  test('says how many wait, and leads to all of them in their list, where each is with somebody', async () => {
    const subject = `The plan ${'zig'.repeat(50)}`;
    const message = await sendTo([ada], { subject });
    await ada.post(`/api/messages/${message}/replies`, { data: { body: 'And the sails?' } });
    const asked = `A question ${message}`;
    await ada.post('/api/messages', { data: { topic: 'other', subject: asked, body: 'When?' } });
    await home();
    const part = page.locator('section').filter({ hasText: 'Replies to answer' });
    await expectWithin(part.getByRole('button', { name: `Answer ${ada.name}` }).first(), part);
    await part.getByRole('link', { name: '2 wait' }).click();

    const [ours, theirs] = [rowWith(page, subject), rowWith(page, asked)];
    await page.getByRole('button', { name: 'To answer', pressed: true }).waitFor();
    await ours.getByText('Waits for you').waitFor();
    expect(await cellsOf(page, ours)).toMatchObject({ With: `To ${ada.name}Waits for you` });
    expect(await page.getByRole('row').count()).toBe(3);
    await page.getByRole('button', { name: 'From clients' }).click();
    await ours.waitFor({ state: 'detached' });
    await theirs.getByText('Waits for you').waitFor();
    expect(await cellsOf(page, theirs)).toMatchObject({ With: `From ${ada.name}Waits for you` });
    await page.getByRole('button', { name: 'Drafts' }).click();
    await theirs.waitFor({ state: 'detached' });
    // Of all there are more than a page, drafts of other tests first.
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await page.getByRole('button', { name: 'All', exact: true, pressed: true }).waitFor();
    await page.getByRole('button', { name: 'From clients' }).click();
    await theirs.getByRole('link').click();
    await page.getByText('Written to you on').waitFor();
    expect(await page.getByText('To all clients').count()).toBe(0);
  });

  test('three clients are written to with seven clicks', async () => {
    const others = [await registeredClient(), await registeredClient()];
    const clicks = await home();
    await page.getByRole('link', { name: 'Write', exact: true }).click();
    for (const { name } of [ada, ...others]) {
      await page.getByLabel('Search clients').fill(name);
      await page.getByRole('checkbox', { name }).click();
    }
    await page.getByLabel('Subject').click();
    await page.keyboard.type('We move');
    await page.getByLabel('Message').click();
    await page.keyboard.type('Dear {{name}}, find us in Mill Street.');
    await page.getByText('It reaches 3 inboxes.').waitFor();
    await page.getByRole('button', { name: 'Send to 3 clients' }).click();
    await page.getByText('Sent. It reached 3 inboxes.').waitFor();
    expect(await clicks()).toBeLessThanOrEqual(7);
    const [first] = dataOf<Shape<'InboxItem'>[]>(await others[1]!.get('/api/messages'));
    expect(first).toMatchObject({ subject: 'We move', excerpt: `Dear ${others[1]!.name}, find us in Mill Street.` });
  });

  test('those who are ticked in the list of clients are written to', async () => {
    await searchList(page, 'Clients', ada.name);
    await rowWith(page, ada.name).getByRole('checkbox').click();
    await page.getByRole('button', { name: 'Write to them' }).click();
    await page.getByRole('button', { name: `Leave ${ada.name} out` }).waitFor();
    await page.getByText('It reaches 1 inbox.').waitFor();
  });
});
