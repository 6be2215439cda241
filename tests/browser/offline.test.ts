import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { newPage } from '../helpers/browser';
import { eventually } from '../helpers/eventually';
import { documentIdOf, sendTo } from '../helpers/letters';
import { expectStatus, owner } from '../helpers/people';
import { signedInPage } from '../helpers/site';

/** Opens a page and waits until it was read anew, as it is once it hears of what happens. */
async function readAnew(tab: Page, path: string): Promise<void> {
  const read = tab.waitForResponse((answer) => answer.url().includes('__data.json') && answer.ok());
  await tab.goto(path);
  await read;
}

/** Counts from now on how often a page asks whether there is a connection. */
async function asksForConnection(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const asked = { times: 0 };
    const count = () => {
      asked.times += 1;
      return Reflect.get(Navigator.prototype, 'onLine', navigator);
    };
    Object.defineProperty(navigator, 'onLine', { get: count });
    Object.assign(globalThis, { asked });
  });
  return () => page.evaluate(() => (globalThis as unknown as { asked: { times: number } }).asked.times);
}

test('a page that cannot be reached comes by itself when the connection is back', async () => {
  const page = await newPage();
  await page.goto('/login');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.context().setOffline(true);
  await page.reload();
  await page.getByRole('heading', { name: 'You seem to be offline' }).waitFor();
  await page.context().setOffline(false);
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/login');
});

test('a button that did not reach the portal says so, and the page stays as it was', async () => {
  const { client, page } = await signedInPage();
  await readAnew(page, `/messages/${await sendTo([client], { subject: 'The plan' })}`);
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Archive' }).click();
  await page.getByText('This did not go through. Check your connection and try again.').waitFor();
  await page.getByRole('heading', { name: 'The plan' }).waitFor();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Archive' }).click();
  await page.getByText('Archived. You find it again under “Archived”.').waitFor();
  await page.getByRole('link', { name: 'Projects' }).first().click();
  await page.getByRole('heading', { name: 'Projects', level: 1 }).waitFor();
  expect(await page.getByText('This did not go through.').count()).toBe(0);
});

test('every tab hears what came while there was no connection', async () => {
  const { client, page } = await signedInPage();
  const other = await page.context().newPage();
  for (const tab of [page, other]) await readAnew(tab, '/messages');
  await page.context().setOffline(true);
  await sendTo([client], { subject: 'Meanwhile' });
  await page.context().setOffline(false);
  for (const tab of [page, other]) {
    await eventually('the letter in both tabs', async () => {
      return (await tab.getByRole('link', { name: /Meanwhile/ }).count()) > 0 || null;
    });
  }
});

test('a page stays as it is while there is no connection, although there is news to show', async () => {
  const { client, page } = await signedInPage();
  await page.clock.install();
  await readAnew(page, '/messages');
  await page.evaluate(() => Object.assign(globalThis, { notReloaded: true }));
  const told = new Promise<void>((resolve) => void page.exposeFunction('told', resolve));
  await page.evaluate(
    (name) =>
      new BroadcastChannel(name).addEventListener('message', () =>
        (globalThis as unknown as { told: () => void }).told(),
      ),
    `live:${await documentIdOf(client)}`,
  );
  // Nothing is shown as long as the button of the mouse is down, and then there is no connection.
  await page.mouse.down();
  await sendTo([client], { subject: 'Held back' });
  await told;
  await page.context().setOffline(true);
  const asked = await asksForConnection(page);
  await page.mouse.up();
  await page.clock.runFor(10_000);
  // It waits to be told, instead of asking all the time.
  expect(await asked()).toBeLessThan(5);
  await page.context().setOffline(false);
  await page.clock.runFor(1_000);
  await page.getByRole('link', { name: /Held back/ }).waitFor();
  expect(await page.evaluate(() => 'notReloaded' in globalThis)).toBe(true);
});

test('a page stays as it is while the site cannot be reached although there is a connection, and shows its news after', async () => {
  const { client, page } = await signedInPage();
  const letter = await sendTo([client], { subject: 'The plan' });
  await readAnew(page, `/messages/${letter}`);
  await page.evaluate(() => Object.assign(globalThis, { notReloaded: true }));
  await page.getByLabel('Your answer').fill('Half a sentence');
  const ofSite = /\/robots\.txt|__data\.json/;
  await page.route(ofSite, (route) => route.abort());
  const failed = page.waitForEvent('requestfailed', (request) => ofSite.test(request.url()));
  const answer = { client: await documentIdOf(client), body: 'On Monday.' };
  expectStatus(await (await owner()).post(`/portal/messages/${letter}/replies`, answer), 201);
  await failed;
  await page.unroute(ofSite);
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await page.getByRole('log', { name: 'Answers so far' }).getByText('On Monday.').waitFor();
  expect(await page.evaluate(() => 'notReloaded' in globalThis)).toBe(true);
  expect(await page.getByLabel('Your answer').inputValue()).toBe('Half a sentence');
});
