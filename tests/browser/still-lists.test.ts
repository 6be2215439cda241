import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOn } from '../helpers/accessibility';
import { dataOf, type Shape } from '../helpers/answers';
import { sendTo } from '../helpers/letters';
import type { Client } from '../helpers/people';
import { portal } from '../helpers/portal';
import { asOwner, type Project, requested, WORDS } from '../helpers/projects';
import { scripted, signedInPage } from '../helpers/site';

/** Opens a page, and waits until it hears what happens. */
async function listening(page: Page, path: string): Promise<void> {
  const heard = page.waitForResponse((answer) => new URL(answer.url()).pathname === '/live' && answer.ok());
  await page.goto(path);
  await scripted(page);
  await heard;
}

const cards = (page: Page) => page.getByRole('article').getByRole('heading').allInnerTexts();
const card = (page: Page, title: string) => page.getByRole('article').filter({ hasText: title });
const elsewhere = (page: Page) => page.mouse.move(0, 0);

/** Two projects under way, the first of which has just been taken up. */
async function running(client: Client): Promise<[first: Project, second: Project]> {
  const [second, first] = [await requested(client, { title: 'A gate' }), await requested(client, { title: 'A fence' })];
  for (const { documentId } of [first, second]) {
    await asOwner(documentId, { action: 'accept', ...WORDS.accept });
    await asOwner(documentId, { action: 'start' });
  }
  return [first, second];
}

test('a project stays where the pointer or the focus is on the list, changes there, and goes to its place after', async () => {
  const { client, page } = await signedInPage();
  const [fence, gate] = await running(client);
  await listening(page, '/projects');
  expect(await cards(page)).toEqual(['A fence', 'A gate']);

  await card(page, 'A fence').hover();
  await asOwner(gate.documentId, { action: 'ask-client', ...WORDS['ask-client'] });
  await card(page, 'A gate').getByText('With you').waitFor();
  await page.getByRole('button', { name: '1 new' }).waitFor();
  expect(await cards(page)).toEqual(['A fence', 'A gate']);
  expect(await violationsOn(page)).toEqual([]);
  await elsewhere(page);
  await page.getByRole('heading', { name: 'Waiting for you' }).waitFor();
  expect(await cards(page)).toEqual(['A gate', 'A fence']);

  await page.getByRole('link', { name: 'A gate' }).focus();
  await asOwner(fence.documentId, { action: 'mark-ready' });
  await card(page, 'A fence').getByText('Ready').first().waitFor();
  expect(await page.getByRole('heading', { name: 'Running', exact: true }).count()).toBe(1);
  await page.getByRole('button', { name: '1 new' }).press('Enter');
  await page.getByRole('heading', { name: 'Running', exact: true }).waitFor({ state: 'detached' });
});

test('news is shown although a menu of the browser swallowed the release of a button', async () => {
  const { client, page } = await signedInPage();
  const [fence] = await running(client);
  await listening(page, '/projects');
  await page.mouse.move(5, 5);
  await page.mouse.down({ button: 'right' });
  await asOwner(fence.documentId, { action: 'mark-ready' });
  await card(page, 'A fence').getByText('Ready').first().waitFor();
});

test('pointing at what is read by opening it does not load it', async () => {
  const { page } = await signedInPage();
  await scripted(page);
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  const place = (name: string) => page.getByRole('navigation').getByRole('link', { name });
  const asked = page.waitForRequest('**/projects/__data.json*');
  await place('Feedback').hover();
  await place('Projects').hover();
  await asked;
  expect(loaded.filter((path) => path.startsWith('/feedback'))).toEqual([]);
});

test('pointing at a link in a letter does not open the letter that it names', async () => {
  const { client, page } = await signedInPage();
  await page.clock.install();
  const named = await sendTo([client], { subject: 'The plan' });
  const body = `As in [the plan](${portal().siteUrl}/messages/${named}).`;
  await page.goto(`/messages/${await sendTo([client], { body })}`);
  await scripted(page);
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.getByRole('link', { name: 'the plan', exact: true }).hover();
  await page.clock.runFor(1_000);
  const asked = page.waitForResponse('**/projects/__data.json*');
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Projects' }).hover();
  await page.clock.runFor(1_000);
  await asked;
  expect(loaded.filter((path) => path.includes(named))).toEqual([]);
  expect(dataOf<Shape<'InboxItem'>>(await client.get(`/api/messages/${named}`)).readAt).toBeNull();
});

test('on the home page nothing is pushed away from under the pointer either, and what is new is one press away', async () => {
  const { client, page } = await signedInPage();
  const [, gate] = await running(client);
  await listening(page, '/home');
  await card(page, 'A gate').hover();
  const place = await card(page, 'A gate').boundingBox();
  await asOwner(gate.documentId, { action: 'ask-client', ...WORDS['ask-client'] });
  await card(page, 'A gate').getByText('With you').waitFor();
  expect(await card(page, 'A gate').boundingBox()).toEqual(place);
  await page.getByRole('button', { name: '1 new' }).click();
  await page.getByRole('link', { name: 'Look at it' }).waitFor();
});
