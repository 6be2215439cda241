import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from '../helpers/eventually';
import { sendTo } from '../helpers/letters';
import type { Client } from '../helpers/people';
import { portal } from '../helpers/portal';
import { asClient, asOwner, requested, WORDS } from '../helpers/projects';
import { scripted, signedInPage } from '../helpers/site';

describe('after a form was sent', () => {
  let client: Client;
  let page: Page;

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const focusOn = (selector: string) =>
    eventually(`the focus on ${selector}`, () =>
      page.evaluate((wanted) => document.activeElement?.matches(wanted), selector),
    );

  beforeAll(async () => {
    ({ client, page } = await signedInPage({ height: 600 }));
  }, 120_000);

  test('what became of it is said each time, and the focus goes on from there', async () => {
    await page.goto(`/messages/${await sendTo([client], { subject: 'The plan' })}`);
    await scripted(page);
    const notice = page.getByText('Your answer has arrived.');
    for (const words of ['Monday is good.', 'Tuesday is better.']) {
      await page.getByLabel('Your answer').fill(words);
      await button('Send your answer').click();
      await page.getByRole('log').getByText(words).waitFor();
      await notice.waitFor();
      await focusOn('[id^="answer-"]:last-of-type');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(words);
      // It leaves by itself; who reads fast need not wait for it.
      await notice.evaluate((element) => element.getAnimations().forEach((animation) => animation.finish()));
      await notice.waitFor({ state: 'hidden' });
    }
  });

  test('one step back leads to where one was before the form, and forward sends nothing again', async () => {
    const message = await sendTo([client], { subject: 'The way back' });
    await page.goto('/messages');
    await scripted(page);
    await page.getByRole('link', { name: /The way back/ }).click();
    await page.getByLabel('Your answer').fill('Once.');
    await button('Send your answer').click();
    await page.getByRole('log').getByText('Once.').waitFor();
    await focusOn('[id^="answer-"]');
    await page.goBack();
    await page.waitForURL((url) => url.pathname === '/messages');
    await page.goForward();
    await page.getByRole('log').getByText('Once.').waitFor();
    const { body } = await client.get<{ data: unknown[] }>(`/api/messages/${message}/replies`);
    expect(body.data).toHaveLength(1);

    await page.goto('/profile');
    await scripted(page);
    await page.getByRole('link', { name: 'Edit profile' }).click();
    await page.getByLabel('Company').fill('Back & Forth');
    await button('Save profile').click();
    await page.getByText('Your profile is saved.').waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Edit profile' }).waitFor({ state: 'detached' });
    expect(new URL(page.url()).pathname).toBe('/profile');
  });

  test('the sentence about it does not stay beside a refusal that came after it', async () => {
    await page.goto('/feedback');
    await scripted(page);
    await page.getByLabel('The quality').check();
    await page.getByLabel('Your words').fill('Good bread.');
    await button('Send it').click();
    await page.getByText('Your words have arrived.').waitFor();
    await focusOn('main h1');
    await button('Send it').click();
    await page.getByText('Choose what it is about.').waitFor();
    await page.getByText('Your words have arrived.').waitFor({ state: 'hidden' });
  });

  test('nor longer than it takes to read it, once somebody else has changed the page', async () => {
    const { documentId } = await requested(client, { title: 'A shelf' });
    await asOwner(documentId, { action: 'offer', ...WORDS.offer });
    const heard = page.waitForResponse((answer) => new URL(answer.url()).pathname === '/live' && answer.ok());
    await page.goto(`/projects/${documentId}`);
    await scripted(page);
    await heard;
    await button('Agree to the offer').click();
    const notice = page.getByText('Agreed. The project is planned.');
    await notice.waitFor();
    const staysFor = () => notice.evaluate((element) => getComputedStyle(element).animationDelay);
    await page.getByText('You agreed').first().waitFor();
    expect(await staysFor()).toBe('10s');
    await asOwner(documentId, { action: 'start' });
    await page
      .getByRole('region', { name: 'What happened' })
      .getByText(/started/)
      .waitFor();
    await eventually('the sentence to leave soon', async () => (await staysFor()) === '3s');
    await notice.waitFor({ state: 'hidden' });
  });

  test.each(['/home', '/activities', '/projects/:project', '/messages/:message'])(
    'nor does another tab take it away that is read anew meanwhile, on %s',
    async (pattern) => {
      const { documentId } = await requested(client);
      const message = await sendTo([client], { subject: 'Beside it' });
      const heard = page.waitForResponse((answer) => new URL(answer.url()).pathname === '/live' && answer.ok());
      await page.goto(pattern.replace(':project', documentId).replace(':message', message));
      await scripted(page);
      await heard;
      const form = { method: 'POST', form: {}, headers: { origin: portal().siteUrl, accept: 'text/html' } };
      const sent = await page.request.fetch('/profile/edit', { ...form, maxRedirects: 0 });
      expect(sent.status()).toBe(303);
      const reread = page.waitForRequest((request) => request.url().includes('__data.json'));
      await asOwner(documentId, { action: 'ask-client', ...WORDS['ask-client'] });
      await (await reread).response();
      await page.goto('/profile');
      await page.getByText('You changed nothing, so nothing was saved.').waitFor();
    },
  );

  test('what refused a button stands there, although the project no longer offers what it was for', async () => {
    const { documentId } = await requested(client);
    await asOwner(documentId, { action: 'offer', ...WORDS.offer });
    await page.route('**/live', (route) => route.abort());
    await page.goto(`/projects/${documentId}`);
    await scripted(page);
    await asClient(client, documentId, { action: 'decline', reason: 'A colleague was faster.' });
    const reread = page.waitForResponse((answer) => answer.url().includes('__data.json'));
    await page.getByRole('button', { name: /^Agree/ }).click();
    await reread;
    await page.getByText('A colleague was faster.').first().waitFor();
    expect(await page.getByRole('alert').filter({ hasText: /\w/ }).count()).toBeGreaterThan(0);
    await page.unroute('**/live');
  });

  test('the error beside a field goes when the field is changed, the others stay', async () => {
    await page.goto('/feedback');
    await scripted(page);
    await button('Send it').click();
    await page.getByText('Choose what it is about.').waitFor();
    await page.getByText('Write a few words.').waitFor();
    await page.getByLabel('Your words').fill('Good bread.');
    await page.getByText('Write a few words.').waitFor({ state: 'detached' });
    expect(await page.getByText('Choose what it is about.').count()).toBe(1);
    await page.getByLabel('The quality').check();
    await page.getByText('Choose what it is about.').waitFor({ state: 'detached' });
    expect(await page.locator('[aria-invalid]').count()).toBe(0);
  });

  test('a new address of the calendar stands in view', async () => {
    await page.goto('/settings');
    await scripted(page);
    await button('Make an address for my calendar').click();
    const address = page.getByLabel('Address of your calendar');
    await address.waitFor();
    await focusOn('#calendar');
    const box = await address.boundingBox();
    expect(box!.y).toBeGreaterThan(0);
    expect(box!.y + box!.height).toBeLessThan(600);
  });
});
