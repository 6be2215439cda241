import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOn } from '../helpers/accessibility';
import { newPage } from '../helpers/browser';
import { coveredOn } from '../helpers/covered';
import { sendTo } from '../helpers/letters';
import { CLIENT_PAGES, PUBLIC_PAGES } from '../helpers/pages';
import { product } from '../helpers/products';
import { signedInPage } from '../helpers/site';

const CLIENTS = [...CLIENT_PAGES, '/messages?filter=latest', '/messages?q=nothing-like-it', '/no-such-page'];

const EYES = [
  ['in light', {}],
  ['in the dark, on a phone', { dark: true, width: 390, height: 844 }],
] as const;

describe.each(EYES)('everybody can use every page %s', (_, options) => {
  let stranger: Page;
  let client: Page;
  let letter: string;
  let clock: string;

  beforeAll(async () => {
    stranger = await newPage(options);
    const signedIn = await signedInPage(options);
    client = signedIn.page;
    // A figure of one place is too short for its contrast to be looked at.
    for (let more = 0; more < 10; more += 1) await sendTo([signedIn.client]);
    letter = await sendTo([signedIn.client], { subject: 'A letter', body: '# Heading\n\n- one\n- two\n\n> quoted' });
    clock = (await product({ state: 'in_progress', price: '12.00', currency: 'EUR', description: '## How\n\nFold.' }))
      .slug;
    await signedIn.client.post('/api/feedbacks', { data: { about: 'other', body: 'Some words', rating: 4 } });
  }, 120_000);

  test.each(PUBLIC_PAGES)('%s', async (path) => {
    await stranger.goto(path);
    expect(await violationsOn(stranger)).toEqual([]);
  });

  test.each(CLIENTS)('%s', async (path) => {
    await client.goto(path);
    expect(await violationsOn(client)).toEqual([]);
  });

  test('a letter', async () => {
    await client.goto(`/messages/${letter}`);
    expect(await violationsOn(client)).toEqual([]);
  });

  test('and sees where the focus is', async () => {
    for (const path of ['/settings', `/messages/${letter}`]) {
      await client.goto(path);
      expect([path, await coveredOn(client)]).toEqual([path, []]);
    }
  });

  test('a product, and a request for something like it', async () => {
    for (const page of [stranger, client]) {
      await page.goto(`/products/${clock}`);
      expect(await violationsOn(page)).toEqual([]);
    }
    await client.goto(`/projects/new?like=${clock}`);
    expect(await violationsOn(client)).toEqual([]);
  });

  test('a form that was refused', async () => {
    await client.goto('/feedback');
    await client.getByRole('button', { name: 'Send it' }).click();
    await client.getByText('Choose what it is about.').first().waitFor();
    expect(await violationsOn(client)).toEqual([]);
  });
});

/** How far the notch of a phone held sideways reaches in, in CSS pixels; both sides keep clear of it. */
const NOTCH = 47;

const wordsUnderNotch = (page: Page) =>
  page.evaluate((notch) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const found: string[] = [];
    while (texts.nextNode()) {
      const { currentNode: text } = texts;
      if (text.parentElement?.closest('script, .unseen') || !text.parentElement?.checkVisibility()) continue;
      range.selectNodeContents(text);
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
      if (rects.some(({ left, right }) => left < notch || right > innerWidth - notch))
        found.push(text.textContent ?? '');
    }
    return found;
  }, NOTCH);

test('a phone held sideways has no words under its notch', async () => {
  const [{ page: client }, stranger] = [await signedInPage(), await newPage()];
  for (const [page, path] of [
    [client, '/messages'],
    [stranger, '/login'],
  ] as const) {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setSafeAreaInsetsOverride', { insets: { left: NOTCH, right: NOTCH } });
    // With the places beside the page, and below it.
    for (const width of [844, 812]) {
      await page.setViewportSize({ width, height: 390 });
      await page.goto(path);
      expect([path, width, await wordsUnderNotch(page)]).toEqual([path, width, []]);
    }
  }
});
