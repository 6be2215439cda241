import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { newPage } from '../helpers/browser';
import { sendTo } from '../helpers/letters';
import { registeredClient } from '../helpers/people';
import { scripted, signInOn } from '../helpers/site';

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
