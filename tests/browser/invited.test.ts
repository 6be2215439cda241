import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOn } from '../helpers/accessibility';
import { newPage } from '../helpers/browser';
import { ask, cardOf, entered, invite, newAddress, writeDown } from '../helpers/clients';
import { linkTo, nextMail } from '../helpers/mail';
import { scripted, signedInPage } from '../helpers/site';

/** Somebody who is invited, with the link of their mail; their client has a finished project from before. */
async function guest(): Promise<{ documentId: string; email: string; link: string }> {
  const email = newAddress();
  const { documentId } = await entered({ name: 'Bakery Lindqvist', email: newAddress() });
  await writeDown({ client: documentId, title: 'The old sign', state: 'finished', silent: true });
  await invite(documentId, email);
  return { documentId, email, link: linkTo(await nextMail(email, /invites you/), '/invite').href };
}

const choose = async (page: Page, password: string) => {
  await page.getByLabel('Your name').fill('Karin Lindqvist');
  await page.getByLabel('Choose a password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Accept the invitation' }).click();
};

describe.each([
  ['with', true],
  ['without', false],
])('somebody who is invited, %s JavaScript', (_, javaScript) => {
  test('follows the mail, chooses a password and is at home; the link has had its day', async () => {
    const page = await newPage({ javaScript });
    const { documentId, email, link } = await guest();
    await page.goto(link);
    await page.getByText('Bakery Lindqvist').waitFor();
    await page.getByText(email).waitFor();
    await choose(page, 'short');
    await page.getByText('Use at least 10 characters.').first().waitFor();
    await choose(page, 'Correct-horse-7');
    await page.waitForURL('**/home');
    await page.getByText('Your account is ready').waitFor();
    expect(await page.getByText('The old sign').count()).toBe(0);
    expect(await cardOf(documentId)).toMatchObject({ users: [{ email, name: 'Karin Lindqvist' }], invitations: [] });

    const stranger = await newPage({ javaScript });
    await stranger.goto(link);
    await stranger.getByRole('heading', { name: 'This invitation does not work any more' }).waitFor();
    await stranger.getByRole('link', { name: 'Sign in' }).click();
    await stranger.waitForURL('**/login');
  });
});

describe('somebody whose client was put away', () => {
  test('is told so, reads on, and finds no way to ask for more', async () => {
    const page = await newPage();
    const { documentId, link } = await guest();
    await page.goto(link);
    expect(await violationsOn(page)).toEqual([]);
    await choose(page, 'Correct-horse-7');
    await page.waitForURL('**/home');
    await ask(`/${documentId}/archive`);

    await page.getByRole('heading', { name: 'Your account is put away for now' }).waitFor();
    expect(await page.getByRole('link', { name: 'Ask for a project' }).count()).toBe(0);
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('link', { name: 'archived projects' }).click();
    await page.getByRole('heading', { name: 'Archived projects' }).waitFor();
    await page.getByRole('link', { name: /The old sign/ }).click();
    await page.getByRole('heading', { name: 'The old sign', level: 1 }).waitFor();
    expect(await page.getByText('Add a file').count()).toBe(0);
    expect(await violationsOn(page)).toEqual([]);
  });
});

test('an open page becomes the next client’s who comes in by another tab, with nothing of the one before', async () => {
  const { page } = await signedInPage();
  await page.goto('/feedback');
  await scripted(page);
  const words = page.getByLabel('Your words');
  await words.fill('Between us');
  const other = await page.context().newPage();
  await other.goto((await guest()).link);
  await choose(other, 'Correct-horse-7');
  await page.getByRole('banner').getByText('Bakery Lindqvist').waitFor();
  expect(await words.inputValue()).toBe('');
});
