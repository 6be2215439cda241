import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { dataOf, type Shape } from '../helpers/answers';
import { newPage } from '../helpers/browser';
import { eventually } from '../helpers/eventually';
import { type Client, registeredClient } from '../helpers/people';
import { changeProduct, type Form, product } from '../helpers/products';
import { signedInPage, signInOn } from '../helpers/site';

const SUMMARY = 'It folds, and tells the time twice a day.';

const interested = async (client: Client, { slug }: Form) =>
  dataOf<{ interested: boolean }>(await client.get(`/api/products/${slug}/interest`)).interested;
const titlesOf = async (client: Client) =>
  dataOf<Shape<'ProjectBrief'>[]>(await client.get('/api/projects')).map(({ title }) => title);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

let clock: Form;
beforeEach(async () => {
  clock = await product({ name: 'A paper clock', summary: SUMMARY, description: 'Made of **one** sheet.' });
});

describe('products', () => {
  test('stand in their groups, for everybody, and for search engines', async () => {
    await product({ name: 'A finished thing', state: 'finished', price: '24.00', currency: 'EUR' });
    await product({ name: 'A thing on the bench', state: 'in_progress', expectedOn: '2031-03-01' });
    const page = await newPage();
    const link = page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Products' });
    // The site asks every few seconds what the business has.
    await eventually('a link to the products', async () => {
      await page.goto('/');
      return link.isVisible();
    });
    await link.click();
    await page.getByRole('heading', { name: 'Products' }).waitFor();
    const group = (name: string) => page.getByRole('region', { name, exact: true });
    await group('Finished').getByText('€24.00').first().waitFor();
    await group('In progress').getByText('Expected 1 March 2031').first().waitFor();
    await group('Planned').getByRole('link', { name: 'A paper clock' }).first().waitFor();

    const answer = await page.goto(`/products/${clock.slug}`);
    expect(answer!.headers()['x-robots-tag']).toBeUndefined();
    expect((await page.request.get('/login')).headers()['x-robots-tag']).toBe('noindex');
    expect(await page.title()).toContain('A paper clock');
    expect(await page.locator('meta[name=description]').getAttribute('content')).toBe(SUMMARY);
    expect(await page.locator('.prose strong').textContent()).toBe('one');
    expect((await page.goto('/products/no-such-thing'))!.status()).toBe(404);
  });

  test('keep their address by a name that never changes', async () => {
    const page = await newPage();
    await page.goto(`/products/${clock.documentId}`);
    expect(new URL(page.url()).pathname).toBe(`/products/${clock.slug}`);
  });
});

describe.each([
  ['', {}],
  [' without JavaScript', { javaScript: false }],
] as const)('somebody who waits for a product%s', (_, options) => {
  test('signs in on the way, is back where they were, and can think again', async () => {
    const client = await registeredClient();
    const page = await newPage(options);
    await page.goto(`/products/${clock.slug}`);
    await page.getByRole('link', { name: 'Tell me when it can be bought' }).click();
    await page.getByLabel('E-mail address').fill(client.email);
    await page.getByLabel('Password', { exact: true }).fill(client.password);
    await button(page, 'Sign in').click();
    await page.waitForURL(`**/products/${clock.slug}`);

    await button(page, 'Tell me when it can be bought').click();
    await page.getByText('You hear from us as soon as it can be bought.').waitFor();
    expect(await interested(client, clock)).toBe(true);
    await button(page, 'Do not tell me after all').click();
    await button(page, 'Tell me when it can be bought').waitFor();
    expect(await interested(client, clock)).toBe(false);
  });

  test('is told when it came too late, and what they can do instead', async () => {
    const { page } = await signedInPage(options);
    // A page that hears nothing shows what was when it was opened.
    await page.route('**/live', (route) => route.abort());
    await page.goto(`/products/${clock.slug}`);
    await changeProduct(clock, { state: 'finished' });
    await button(page, 'Tell me when it can be bought').click();
    await page.getByText('This can be bought already.').waitFor();
  });

  test('asks for something like it, in words that are there to be changed', async () => {
    const { client, page } = await signedInPage(options);
    await page.goto(`/products/${clock.slug}`);
    await page.getByRole('link', { name: 'I want something like this' }).click();
    await page.waitForURL(`**/projects/new?like=${clock.slug}`);
    expect(await page.getByLabel('What is it called?').inputValue()).toBe('Something like “A paper clock”');
    expect(await page.getByLabel('What do you need?').inputValue()).toContain(
      'it folds, and tells the time twice a day',
    );
    await page.getByLabel('What is it called?').fill('A paper clock for two');
    await button(page, 'Send the request').click();
    await page.getByRole('heading', { name: 'A paper clock for two' }).waitFor();
    expect(await titlesOf(client)).toEqual(['A paper clock for two']);
  });
});

/** Types until the page has heard it: its scripts come a moment after itself. */
const typeTitle = (page: Page, title: string) =>
  eventually(`a draft of ${title}`, async () => {
    await page.getByLabel('What is it called?').fill('');
    await page.getByLabel('What is it called?').fill(title);
    return page.evaluate((text) => Object.values(localStorage).some((draft) => String(draft).includes(text)), title);
  });
const titleIs = (page: Page, title: string) =>
  eventually(`the title ${title}`, async () => (await page.getByLabel('What is it called?').inputValue()) === title);

describe('on the open page', () => {
  let client: Client;
  let page: Page;
  beforeAll(async () => {
    ({ client, page } = await signedInPage());
  }, 60_000);

  test('what can be bought now says so, and leads there', async () => {
    await client.put(`/api/products/${clock.slug}/interest`);
    const live = page.waitForResponse((answer) => new URL(answer.url()).pathname === '/live' && answer.ok());
    await page.goto(`/products/${clock.slug}`);
    await page.getByText('You hear from us').waitFor();
    // What happens before the page is told of what happens is there when it is read, and said by nobody.
    await live;
    await changeProduct(clock, { state: 'finished' });
    await page.getByRole('status').filter({ hasText: 'A paper clock can be bought now.' }).waitFor();
    await page.getByText('You hear from us').waitFor({ state: 'detached' });
    await page.goto('/home');
    await page.getByRole('link', { name: 'A paper clock' }).first().click();
    await page.waitForURL(`**/products/${clock.slug}`);
  });

  test('a request about a product leaves the draft of another one alone, and has one of its own', async () => {
    await page.goto('/projects/new');
    await typeTitle(page, 'My own idea');
    await page.goto(`/projects/new?like=${clock.slug}`);
    await typeTitle(page, 'A clock of linen');
    await page.reload();
    await titleIs(page, 'A clock of linen');
    await page.goto('/projects/new');
    await titleIs(page, 'My own idea');
  });

  test('somebody on a phone finds them under “You”', async () => {
    const phone = await newPage({ width: 390, height: 844 });
    await signInOn(phone, client);
    await phone.getByRole('link', { name: 'You', exact: true }).click();
    await phone.getByRole('link', { name: 'Products' }).click();
    await phone.getByRole('heading', { name: 'Products' }).waitFor();
  });
});
