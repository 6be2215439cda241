import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { newPage } from '../helpers/browser';
import { linkTo, nextMail } from '../helpers/mail';
import { sendTo } from '../helpers/letters';
import { newCredentials, registeredClient } from '../helpers/people';
import { type Form, product } from '../helpers/products';
import { signInOn } from '../helpers/site';

const NEW_PASSWORD = 'a new and longer password';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function signInHere(page: Page, password: string): Promise<void> {
  await page.getByLabel('Password', { exact: true }).fill(password);
  await button(page, 'Sign in').click();
}

describe.each([
  ['with script', true],
  ['without script', false],
])('where somebody wanted to go is kept until they are in, %s', (_, javaScript) => {
  let page: Page;
  let clock: Form;
  beforeEach(async () => {
    page = await newPage({ javaScript });
    clock = await product({ name: 'A paper clock' });
  });

  /** Asks for a new password from the page one is on, and gives the link that comes by mail. */
  async function resetLinkTo(email: string): Promise<string> {
    await page.getByRole('link', { name: 'Forgot your password?' }).click();
    await page.getByRole('heading', { name: 'A new password' }).waitFor();
    await page.getByLabel('E-mail address').fill(email);
    await button(page, 'Send me the link').click();
    await page.getByRole('heading', { name: 'Look into your mail' }).waitFor();
    return linkTo(await nextMail(email, /Set a new password/), '/reset-password').href;
  }

  test('over a forgotten password: to the letter that a mail named, and only once', async () => {
    const client = await registeredClient();
    const letter = await sendTo([client], { subject: 'About the lamp' });
    await page.goto(`/messages/${letter}`);
    await page.goto(await resetLinkTo(client.email));
    await page.getByLabel('New password', { exact: true }).fill(NEW_PASSWORD);
    await page.getByLabel('The new password again').fill(NEW_PASSWORD);
    await button(page, 'Set the password').click();
    await page.waitForURL(`**/messages/${letter}`);
    await page.getByRole('heading', { name: 'About the lamp' }).waitFor();
    expect((await page.context().cookies()).filter(({ name }) => name.startsWith('wanted'))).toEqual([]);
  });

  test('over a new account: to the request for something like a product', async () => {
    const given = newCredentials();
    await page.goto(`/products/${clock.slug}`);
    await page.getByRole('link', { name: 'I want something like this' }).click();
    await page.getByRole('link', { name: 'Ask for an account' }).click();
    await page.getByLabel('Your name').fill('Ada');
    await page.getByLabel('E-mail address').fill(given.email);
    await page.getByLabel('Password', { exact: true }).fill(given.password);
    await button(page, 'Ask for an account').click();
    await page.getByRole('heading', { name: 'Look into your mail' }).waitFor();
    await page.goto(linkTo(await nextMail(given.email, /Confirm/), '/confirm').href);
    await signInHere(page, given.password);
    await page.waitForURL(`**/projects/new?like=${clock.slug}`);
    expect(await page.getByLabel('What is it called?').inputValue()).toBe('Something like “A paper clock”');
  });

  test('but whoever signs in on their own at the same browser comes home', async () => {
    await page.goto('/messages/something-of-somebody-else');
    await signInOn(page, await registeredClient());
  });
});
