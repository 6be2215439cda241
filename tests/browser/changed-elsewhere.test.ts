import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { dataOf, type Shape } from '../helpers/answers';
import { eventually } from '../helpers/eventually';
import { type Client, expectStatus, registeredClient } from '../helpers/people';
import { portal } from '../helpers/portal';
import { asClient, asOwner, type Project, requested, WORDS } from '../helpers/projects';
import { scripted, signedInPage } from '../helpers/site';
import { visitorOf } from '../helpers/site-visitor';

const ROUTE_OF_NEWS = '**/live';
const links = [{ network: 'github', url: 'https://github.com/ada' }];

const profileOf = async (client: Client) => dataOf<Shape<'Profile'>>(await client.get('/api/clients/me'));
const projectOf = async (client: Client, id: string) => dataOf<Project>(await client.get(`/api/projects/${id}`));

async function saveProfile(client: Client, data: object): Promise<void> {
  expectStatus(await client.put('/api/clients/me', { data }), 200);
}

describe.each([
  ['with script', true],
  ['without script', false],
])('a form that begins with what is saved, %s', (_, javaScript) => {
  /** A page that hears of nothing: what others change meanwhile does not come into its form. */
  async function signedIn(): Promise<{ client: Client; page: Page; open: (path: string) => Promise<void> }> {
    const { client, page } = await signedInPage({ javaScript });
    await page.route(ROUTE_OF_NEWS, (route) => route.abort());
    const open = async (path: string) => {
      await page.goto(path);
      if (javaScript) await scripted(page);
    };
    return { client, page, open };
  }

  test('changes of a profile what was changed in it, also where it was refused first', async () => {
    const { client, page, open } = await signedIn();
    await saveProfile(client, { description: 'Bread.\nAnd cake.', company: 'Old & Co', socialLinks: links });
    await open('/profile/edit');
    await saveProfile(client, { description: 'Bread, cake, coffee.', socialLinks: [] });
    await page.getByLabel('Phone').fill('none');
    await page.getByLabel('Company').fill('');
    await page.getByRole('button', { name: 'Save profile' }).click();
    await page.getByText('Enter a phone number').first().waitFor();
    await page.getByLabel('Phone').fill('+46 8 123 456');
    await page.getByRole('button', { name: 'Save profile' }).click();
    await page.waitForURL('**/profile');
    expect(await profileOf(client)).toMatchObject({
      description: 'Bread, cake, coffee.',
      phone: '+46 8 123 456',
      company: null,
      socialLinks: [],
    });
  });

  test('says of a profile in which nothing was changed that nothing was', async () => {
    const { client, page, open } = await signedIn();
    // As browsers send lines.
    await saveProfile(client, { description: 'Bread.\r\nAnd cake.', socialLinks: links });
    await open('/profile');
    await page.getByRole('link', { name: 'Edit profile' }).click();
    await page.waitForURL('**/profile/edit');
    await saveProfile(client, { description: 'Coffee.' });
    await page.getByRole('button', { name: 'Save profile' }).click();
    await page.getByText('You changed nothing, so nothing was saved.').waitFor();
    expect(new URL(page.url()).pathname).toBe('/profile');
    expect(await profileOf(client)).toMatchObject({ description: 'Coffee.', socialLinks: links });
  });

  test('changes of a request what was changed in it, an amount together with its currency', async () => {
    const { client, page, open } = await signedIn();
    const budget = { budget: '1200.50', budgetCurrency: 'EUR' };
    const { documentId } = await requested(client, { title: 'A gate', description: 'Of oak.\nHigh.', ...budget });
    await open(`/projects/${documentId}`);
    const meanwhile = { action: 'edit-request', description: 'Of pine.', budget: '900.00', budgetCurrency: 'CHF' };
    expectStatus(await asClient(client, documentId, meanwhile), 200);
    await page.getByText('Change the request').click();
    await page.getByLabel('What is it called?').fill('A blue gate');
    await page.getByRole('button', { name: 'Save the request' }).click();
    await page.getByText('Your request is saved.').waitFor();
    expect(await projectOf(client, documentId)).toMatchObject({
      title: 'A blue gate',
      description: 'Of pine.',
      budget: '900.00',
      budgetCurrency: 'CHF',
    });

    await open(`/projects/${documentId}`);
    expectStatus(await asClient(client, documentId, { action: 'edit-request', budgetCurrency: 'EUR' }), 200);
    await page.getByText('Change the request').click();
    await page.getByLabel('Budget').fill('1000');
    await page.getByRole('button', { name: 'Save the request' }).click();
    await page.getByText('Your request is saved.').waitFor();
    expect(await projectOf(client, documentId)).toMatchObject({ budget: '1000', budgetCurrency: 'CHF' });

    await open(`/projects/${documentId}`);
    expectStatus(await asClient(client, documentId, { action: 'edit-request', title: 'A red gate' }), 200);
    await page.getByText('Change the request').click();
    await page.getByRole('button', { name: 'Save the request' }).click();
    await page.getByText('You changed nothing, so nothing was saved.').waitFor();
    expect((await projectOf(client, documentId)).title).toBe('A red gate');
  });
});

test('a link that a colleague saves meanwhile takes nobody’s row, and stays', async () => {
  const { client, page } = await signedInPage();
  await saveProfile(client, { socialLinks: links });
  const heard = page.waitForResponse((answer) => new URL(answer.url()).pathname === '/live' && answer.ok());
  await page.goto('/profile/edit');
  await scripted(page);
  await heard;
  await page.getByLabel('Network 2').selectOption({ label: 'Mastodon' });
  await page.getByLabel('Name or address 2').fill('@ada@example.social');
  const theirs = { network: 'instagram', url: 'https://www.instagram.com/ada' };
  const reloaded = page.waitForResponse((answer) => answer.url().includes('__data.json'));
  await saveProfile(client, { socialLinks: [...links, theirs] });
  await reloaded;
  await page.getByRole('button', { name: 'Save profile' }).click();
  await page.waitForURL('**/profile');
  expect((await profileOf(client)).socialLinks).toEqual([
    ...links,
    { network: 'mastodon', url: 'https://example.social/@ada' },
    theirs,
  ]);
});

test('a choice that is not saved yet stays when a colleague saves another, as what is typed does', async () => {
  const { client, page } = await signedInPage();
  const heard = page.waitForResponse((answer) => new URL(answer.url()).pathname === '/live' && answer.ok());
  await page.goto('/profile/edit');
  await scripted(page);
  await heard;
  const [kind, size] = [page.getByLabel('Kind'), page.getByLabel('Size')];
  await kind.selectOption('nonprofit');
  await saveProfile(client, { type: 'company', size: 'small' });
  await eventually('what was not touched to say what is saved', async () => (await size.inputValue()) === 'small');
  expect(await kind.inputValue()).toBe('nonprofit');
  await page.getByRole('button', { name: 'Save profile' }).click();
  await page.waitForURL('**/profile');
  expect(await profileOf(client)).toMatchObject({ type: 'nonprofit', size: 'small' });
});

test('what is posted without the rest of its form changes nothing else', async () => {
  const { client } = await signedInPage();
  await saveProfile(client, { description: 'Bread.', phone: '+46 8 123 456', company: 'Old & Co', socialLinks: links });
  const visitor = visitorOf(client);
  expect(await visitor.send('/profile/edit', { name: 'Ada', company: '' })).toMatchObject({ says: '/profile' });
  expect(await profileOf(client)).toMatchObject({
    name: 'Ada',
    company: null,
    description: 'Bread.',
    phone: '+46 8 123 456',
    socialLinks: links,
  });

  const { documentId } = await requested(client, { title: 'A gate', wishedDeadline: '2099-01-01' });
  await visitor.send(`/projects/${documentId}`, { action: 'edit-request', title: 'A door' });
  expect(await projectOf(client, documentId)).toMatchObject({ title: 'A door', wishedDeadline: '2099-01-01' });
});

test('a changed request that comes too late is shown with all that was written, for another way to send it', async () => {
  await portal().site();
  const client = await registeredClient();
  const { documentId } = await requested(client, { title: 'A gate', description: 'Of oak.' });
  await asOwner(documentId, { action: 'refuse', ...WORDS.refuse });
  const step = { action: 'edit-request', title: 'A blue gate', description: 'Of oak, and painted.' };
  const { status, html } = await visitorOf(client).post(`/projects/${documentId}`, step);
  expect(status).toBe(400);
  const [, written] = /What you wrote:.*?<blockquote[^>]*>([^<]*)/s.exec(html) ?? [];
  expect(written).toBe('A blue gate\n\nOf oak, and painted.');
});
