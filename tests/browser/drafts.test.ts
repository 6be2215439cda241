import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { newPage } from '../helpers/browser';
import { sendTo } from '../helpers/letters';
import { registeredClient } from '../helpers/people';
import { requested } from '../helpers/projects';
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
