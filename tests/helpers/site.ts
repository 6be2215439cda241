import type { Page } from 'playwright-core';
import { newPage, type PageOptions } from './browser';
import { type Client, registeredClient } from './people';

/** Signs somebody in through the form, as they would. */
export async function signInOn(page: Page, { email, password }: Pick<Client, 'email' | 'password'>): Promise<void> {
  await page.goto('/login');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL('**/home');
}

/** A new client, signed in to the site in a browser of their own. */
export async function signedInPage(options: PageOptions = {}): Promise<{ client: Client; page: Page }> {
  const client = await registeredClient();
  const page = await newPage(options);
  await signInOn(page, client);
  return { client, page };
}

/** Waits until a page's own script has taken it over: SvelteKit's announcer comes last. */
export async function scripted(page: Page): Promise<void> {
  await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}
