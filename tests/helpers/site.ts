import type { Page } from 'playwright-core';
import { newPage, type PageOptions } from './browser';
import { type Client, registeredClient } from './people';
import { portal } from './portal';

/** Signs somebody in through the form, as they would. */
export async function signInOn(page: Page, { email, password }: Pick<Client, 'email' | 'password'>): Promise<void> {
  await page.goto('/login');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL('**/home');
}

/**
 * A new client, signed in to the site in a browser of their own, at home. What the form of the sign-in page sends is sent without
 * the page: drawing it for every test would take longer than most of what they are about. `signInOn` goes through it.
 */
export async function signedInPage(options: PageOptions = {}): Promise<{ client: Client; page: Page }> {
  const client = await registeredClient();
  const page = await newPage(options);
  const form = { identifier: client.email, password: client.password };
  const headers = { origin: portal().siteUrl, accept: 'text/html' };
  const answer = await page.request.post('/login', { form, headers, maxRedirects: 0 });
  if (answer.status() !== 303) throw new Error(`The sign-in was answered with ${answer.status()}.`);
  await page.goto('/home');
  return { client, page };
}

/** Waits until a page's own script has taken it over: SvelteKit's announcer comes last. */
export async function scripted(page: Page): Promise<void> {
  await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}
