import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { requested } from '../helpers/projects';
import { scripted, signedInPage } from '../helpers/site';
import type { Client } from '../helpers/people';

/** Opens a page as on a slow line: `doing` is done while its scripts are still on their way. */
async function beforeScript(page: Page, path: string, doing: () => Promise<unknown>): Promise<void> {
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/*.js', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  await doing();
  arrive();
  await scripted(page);
  await page.unroute('**/*.js');
}

describe('what somebody does before the script of a page has come', () => {
  let client: Client;
  let page: Page;
  beforeAll(async () => {
    ({ client, page } = await signedInPage());
  }, 60_000);

  test('stays open where they opened it', async () => {
    await beforeScript(page, '/settings', () => page.getByText('More: choose by topic').click());
    expect(await page.getByLabel('About messages, write to me').isVisible()).toBe(true);
    const { documentId } = await requested(client, { title: 'A kite' });
    await beforeScript(page, `/projects/${documentId}`, () => page.getByText('Add a file').click());
    expect(await page.getByRole('button', { name: 'Send the file' }).isVisible()).toBe(true);
  });

  test('is looked at where they chose a picture', async () => {
    const picture = {
      name: 'me.svg',
      mimeType: 'image/svg+xml',
      buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    };
    await beforeScript(page, '/profile/edit', () => page.locator('input[type=file]').setInputFiles(picture));
    await page.locator('img[src^="blob:"]').waitFor({ state: 'attached' });
  });
});
