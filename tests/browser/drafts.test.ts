import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOn } from '../helpers/accessibility';
import { dataOf, type Shape } from '../helpers/answers';
import { newPage } from '../helpers/browser';
import { heldBack } from '../helpers/held-back';
import { sendTo } from '../helpers/letters';
import { registeredClient } from '../helpers/people';
import { asClient, asOwner, type Project, requested } from '../helpers/projects';
import { scripted, signedInPage, signInOn } from '../helpers/site';

const answer = (page: Page) => page.getByLabel('Your answer');

test('in a browser that two people use, neither finds what the other has begun to write', async () => {
  const [ada, grace] = [await registeredClient(), await registeredClient()];
  const message = await sendTo([ada, grace], { subject: 'To everybody' });
  const page = await newPage();
  const open = async () => {
    await page.goto(`/messages/${message}`);
    await scripted(page);
  };

  await signInOn(page, ada);
  await open();
  await answer(page).fill('Between us: it is too dear.');
  await open();
  expect(await answer(page).inputValue()).toBe('Between us: it is too dear.');

  // Nobody signed out: the session was simply over.
  await page.context().clearCookies();
  await signInOn(page, grace);
  await open();
  expect(await answer(page).inputValue()).toBe('');
  await answer(page).fill('Good news!');
  await page.goto('/projects/new');
  await scripted(page);
  await page.getByLabel('What is it called?').fill('A secret');

  await page.goto('/settings');
  await scripted(page);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL('**/login');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('two letters that are written in two tabs are each their own', async () => {
  const { page } = await signedInPage();
  const other = await page.context().newPage();
  const words = (tab: Page) => tab.getByLabel('Your message');
  const open = async (tab: Page) => {
    await tab.goto('/messages/new');
    await scripted(tab);
  };
  await open(page);
  await open(other);
  await words(page).fill('About the colour.');
  await words(other).fill('About the price.');
  await open(page);
  expect(await words(page).inputValue()).toBe('About the colour.');
  await other.getByLabel('Something else').check();
  await other.getByLabel('Subject').fill('The price');
  await other.getByRole('button', { name: 'Send it' }).click();
  await other.getByRole('heading', { name: 'The price' }).waitFor();
  await open(page);
  expect(await words(page).inputValue()).toBe('About the colour.');
});

test('nothing can be typed that would be emptied with what is on its way', async () => {
  const client = await registeredClient();
  const message = await sendTo([client]);
  const page = await newPage();
  await signInOn(page, client);
  await page.goto(`/messages/${message}`);
  await scripted(page);
  const letGo = await heldBack(page, '**/messages/**');
  await answer(page).fill('Yes.');
  await page.getByRole('button', { name: 'Send your answer' }).click();
  await answer(page).pressSequentially(' And more');
  expect(await answer(page).inputValue()).toBe('Yes.');
  letGo();
  await page.getByText('Yes.').first().waitFor();
  await answer(page).fill('And more.');
  expect(await answer(page).inputValue()).toBe('And more.');
});

test('files that were chosen for an answer and are gone are asked for again', async () => {
  const { client, page } = await signedInPage();
  const { documentId } = await requested(client);
  await asOwner(documentId, { action: 'ask-client', question: 'Which colour?' });
  const open = async () => {
    await page.goto(`/projects/${documentId}`);
    await scripted(page);
  };
  await open();
  const question = page.getByRole('region', { name: 'A question for you' });
  await question.getByLabel('Your answer').fill('As attached.');
  const sketch = { name: 'sketch.txt', mimeType: 'text/plain', buffer: Buffer.from('Blue') };
  await question.getByLabel('Files').setInputFiles(sketch);
  await open();
  expect(await question.getByLabel('Your answer').inputValue()).toBe('As attached.');
  await question.getByText('Choose your files again: sketch.txt').waitFor();
  await question.getByRole('button', { name: 'Drop it, and start anew' }).click();
  expect(await question.getByLabel('Your answer').inputValue()).toBe('');
});

test('a list in which the page has chosen keeps that choice, whatever was begun elsewhere', async () => {
  const { client, page } = await signedInPage();
  const [fence, gate] = [await requested(client, { title: 'A fence' }), await requested(client, { title: 'A gate' })];
  const about = page.getByLabel('Which project?');
  for (const { documentId } of [fence, gate]) {
    await page.goto(`/messages/new?project=${documentId}`);
    await scripted(page);
    expect(await about.inputValue()).toBe(documentId);
    await page.getByLabel('Subject').fill('Boards');
  }
});

describe('a form that begins with what is saved', () => {
  const note = (page: Page) => page.getByRole('note', { name: 'What you have not saved' });
  const kept = (page: Page) => page.evaluate(() => Object.values<string>(localStorage));
  const title = (page: Page) => page.getByLabel('What is it called?');
  const need = (page: Page) => page.getByLabel('What do you need?');

  async function changing(page: Page, { documentId }: Project): Promise<void> {
    await page.goto(`/projects/${documentId}`);
    await scripted(page);
    await page.getByText('Change the request').click();
  }

  test('keeps what was changed in it and nothing else, and says so', async () => {
    const { client, page } = await signedInPage({ width: 390 });
    const project = await requested(client, { title: 'A gate', description: 'Of oak.' });
    await changing(page, project);
    await need(page).fill('Of ash.');
    await page.getByLabel('Currency').selectOption('CHF');
    await changing(page, project);
    expect([await title(page).inputValue(), await need(page).inputValue()]).toEqual(['A gate', 'Of ash.']);
    expect(await page.getByLabel('Currency').inputValue()).toBe('CHF');
    await note(page).getByText('have not saved it: “What do you need?” and “Currency”.').waitFor();
    expect((await kept(page)).join()).not.toContain('A gate');
    expect(await violationsOn(page)).toEqual([]);

    await note(page).getByRole('button', { name: 'Drop it, and start from what is saved' }).click();
    expect([await need(page).inputValue(), await page.getByLabel('Currency').inputValue()]).toEqual(['Of oak.', 'EUR']);
    expect([await note(page).count(), await kept(page)]).toEqual([0, []]);
    await need(page).fill('Of elm.');
    await need(page).fill('Of oak.');
    expect(await kept(page)).toEqual([]);
  });

  test('shows what was changed elsewhere meanwhile, and offers what one had begun to write', async () => {
    const { client, page } = await signedInPage();
    const project = await requested(client, { title: 'A bench', description: 'Of oak.' });
    await changing(page, project);
    await title(page).fill('A long bench');
    await need(page).fill('Of ash, and painted.');
    await page.goto('/home');
    await asClient(client, project.documentId, { action: 'edit-request', description: 'Of pine.' });

    await changing(page, project);
    expect([await title(page).inputValue(), await need(page).inputValue()]).toEqual(['A long bench', 'Of pine.']);
    await note(page).getByText('“What do you need?” has been changed elsewhere since').waitFor();
    await note(page).getByText('Of ash, and painted.').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await note(page).getByRole('button', { name: 'Write that instead' }).click();
    await need(page).press('End');
    await need(page).pressSequentially(' White.');

    await changing(page, project);
    expect(await need(page).inputValue()).toBe('Of ash, and painted. White.');
    await page.getByRole('button', { name: 'Save the request' }).click();
    await page.getByText('Your request is saved.').waitFor();
    expect(await client.get(`/api/projects/${project.documentId}`)).toMatchObject({
      body: { data: { title: 'A long bench', description: 'Of ash, and painted. White.' } },
    });
    expect([await note(page).count(), await kept(page)]).toEqual([0, []]);
  });

  test('keeps the fields that two tabs change, each its own', async () => {
    const { client, page } = await signedInPage();
    const project = await requested(client, { title: 'A door', description: 'Of oak.' });
    await changing(page, project);
    const other = await page.context().newPage();
    await changing(other, project);
    await title(page).fill('A blue door');
    await need(other).fill('Of blue oak.');
    await changing(page, project);
    expect([await title(page).inputValue(), await need(page).inputValue()]).toEqual(['A blue door', 'Of blue oak.']);
  });

  test('of a profile keeps it too, until it is left as it was', async () => {
    const { page } = await signedInPage();
    const edit = async () => {
      await page.goto('/profile/edit');
      await scripted(page);
    };
    await edit();
    await page.getByLabel('Company').fill('Lovelace & Co');
    await page.getByLabel('Name or address 1').fill('@ada');
    await page.getByLabel('Network 1').selectOption('github');
    await edit();
    expect(await page.getByLabel('Company').inputValue()).toBe('Lovelace & Co');
    await note(page).getByText('have not saved it: “Company”, “Network 1” and “Name or address 1”.').waitFor();
    await page.getByRole('link', { name: 'Leave it as it was' }).click();
    await page.waitForURL('**/profile');
    await edit();
    expect([await page.getByLabel('Company').inputValue(), await note(page).count()]).toEqual(['', 0]);
  });

  test('works as well where the browser keeps nothing', async () => {
    const { client, page } = await signedInPage();
    await page.addInitScript(() => {
      for (const name of ['getItem', 'setItem', 'removeItem'] as const) {
        Storage.prototype[name] = () => {
          throw new DOMException('Full', 'QuotaExceededError');
        };
      }
    });
    await page.goto('/profile/edit');
    await scripted(page);
    await page.getByLabel('Company').fill('Nowhere kept');
    await page.getByRole('button', { name: 'Save profile' }).click();
    await page.waitForURL('**/profile');
    expect(dataOf<Shape<'Profile'>>(await client.get('/api/clients/me')).company).toBe('Nowhere kept');
  });
});
