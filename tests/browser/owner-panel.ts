import { afterAll, expect } from '@jest/globals';
import type { ConsoleMessage, Locator, Page } from 'playwright-core';
import { newPage, type PageOptions } from '../helpers/browser';
import { portal } from '../helpers/portal';

interface Login {
  email: string;
  password: string;
}

/** Signs in at the panel's door. */
export async function signIn(page: Page, { email, password }: Login): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel(/^Password/).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: /^Hello/ }).waitFor();
}

/** Signs somebody of the owner's side in to the panel: the owner, unless told. */
export async function panelOf(login: Login = portal().owner, options: PageOptions = {}): Promise<Page> {
  const page = await newPage(options);
  listenTo(page);
  await page.goto(`${portal().apiUrl}/admin`);
  await signIn(page, login);
  return page;
}

/** Pages whose session is over, of which the browser reports every request. */
const over = new WeakSet<Page>();

/** Ends the session of whoever is at the panel, as time does: nothing on the page says so. */
export async function endSession(page: Page): Promise<void> {
  over.add(page);
  await page.context().clearCookies();
  await page.evaluate(() => localStorage.removeItem('jwtToken'));
}

/** Opens the page that the owner's day begins with. */
export async function openHome(page: Page): Promise<void> {
  await page.goto(`${portal().apiUrl}/admin`);
  await page.getByRole('heading', { name: /^Hello/ }).waitFor();
}

/** Leaves a page by the menu with something of it on its way, and is asked before the tab is closed. */
export async function leaveAndTryToClose(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Home', exact: true }).click();
  await page.getByRole('heading', { name: /^Hello/ }).waitFor();
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  await (await asked).dismiss();
}

/** Opens a list by its name in the menu. */
export async function openList(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Clients and work' }).click();
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { name, exact: true }).waitFor();
}

/** Opens a list where it holds some words: its first page may be full of what other tests made. */
export async function searchList(page: Page, name: string, words: string): Promise<void> {
  await openList(page, name);
  await page.goto(`${page.url().split('?')[0]!}?_q=${encodeURIComponent(words)}`);
  await page.getByRole('heading', { name, exact: true }).waitFor();
}

/** The row of a list that says something. */
export const rowWith = (page: Page, text: string): Locator => page.getByRole('row').filter({ hasText: text });

/** What a row says, by the names of the columns. */
export async function cellsOf(page: Page, row: Locator): Promise<Record<string, string>> {
  const texts = async (of: Locator): Promise<string[]> => {
    await of.waitFor();
    return (await of.locator('th, td').allTextContents()).map((text) => text.trim());
  };
  const [names, values] = [await texts(page.getByRole('row').first()), await texts(row)];
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
}

/** Saves the form that is open, and waits until the server has it. */
export async function save(page: Page): Promise<void> {
  const saved = page.waitForResponse(
    (response) => response.url().includes('/content-manager/') && /^(POST|PUT)$/.test(response.request().method()),
  );
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await saved;
}

/** Expects something to end where its card does, or before. */
export async function expectWithin(inner: Locator, card: Locator): Promise<void> {
  const right = async (of: Locator) => of.evaluate((element) => element.getBoundingClientRect().right);
  await inner.waitFor();
  expect(await right(inner)).toBeLessThanOrEqual(await right(card));
}

/** Opens one of the newest projects by its title. */
export async function openProject(page: Page, title: string): Promise<void> {
  await openList(page, 'Projects');
  await rowWith(page, title).first().click();
  await page.getByRole('heading', { name: 'What now?' }).waitFor();
}

/** The dialog of an action with the open project. */
export async function dialogOf(page: Page, action: string): Promise<Locator> {
  await page.getByRole('button', { name: action, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: action });
  await dialog.waitFor();
  return dialog;
}

const LISTS = 'admin/content-manager/collection-types';

/** Opens the list of projects by its address. */
export async function openProjects(page: Page): Promise<void> {
  await page.goto(`${portal().apiUrl}/${LISTS}/api::project.project`);
  await page.getByRole('heading', { name: 'Projects', exact: true }).waitFor();
}

/** The dialog of an action, opened from the project's row: two clicks. */
export async function dialogInList(page: Page, title: string, action: string): Promise<Locator> {
  await page.getByRole('button', { name: `What now with ${title}?` }).click();
  await page.getByRole('menuitem', { name: action, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: action });
  await dialog.waitFor();
  return dialog;
}

/** Browsers report every refused request; that it was refused is the test's own doing, as is what is gone: record or connection. */
const REFUSED = /status of (400 \(Bad Request\)|404 \(Not Found\))|net::ERR_INTERNET_DISCONNECTED/;
const RECORDS = /\/(content-manager|portal)\//;

/** Strapi's panel signs out twice, the second time in nobody's name. */
const isSignedOut = (message: ConsoleMessage) =>
  message.text().includes('status of 401') && message.location().url.endsWith('/admin/logout');

const isOver = (message: ConsoleMessage) =>
  over.has(message.page()!) && /status of 401|Token refresh failed with status: 401/.test(message.text());

const isExpected = (message: ConsoleMessage) =>
  isSignedOut(message) || isOver(message) || (REFUSED.test(message.text()) && RECORDS.test(message.location().url));

/** Everything the pages of this file complained about, in the browser's console or by throwing. */
const heard: string[] = [];

function listenTo(page: Page): void {
  page.on('console', (message) => {
    const complains = message.type() === 'error' || message.type() === 'warning';
    if (complains && !isExpected(message)) heard.push(`${message.type()}: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => heard.push(error.message));
}

// The panel says nothing in the console, whatever is done in it.
afterAll(() => expect(heard).toEqual([]));
