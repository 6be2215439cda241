import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOn } from '../helpers/accessibility';
import { newPage } from '../helpers/browser';
import { sql } from '../helpers/database';
import { eventually } from '../helpers/eventually';
import { documentIdOf } from '../helpers/letters';
import { expectStatus, owner } from '../helpers/people';
import { signedInPage } from '../helpers/site';

const ADDRESS = 'hello@studio.test';
const BUSINESS = '/content-manager/single-types/api::business.business';

const ways = (page: Page) => page.getByRole('main').getByRole('link', { name: ADDRESS });

async function contactIs(address: string | null): Promise<void> {
  expectStatus(await (await owner()).put(BUSINESS, { contactEmail: address }), 200);
}

beforeAll(() => contactIs(ADDRESS), 60_000);
afterAll(async () => {
  await sql('update businesses set contact_email = null');
});

test('whoever cannot sign in finds where to write, once the owner has said it', async () => {
  const page = await newPage({ width: 390 });
  // The site asks anew whose portal it is every few seconds.
  await eventually('the address on the page', async () => {
    await page.goto('/login');
    return (await ways(page).count()) > 0;
  });
  expect(await ways(page).getAttribute('href')).toBe(`mailto:${ADDRESS}`);
  expect(await page.getByRole('link', { name: ADDRESS }).count()).toBe(1);
  expect(await violationsOn(page)).toEqual([]);
  for (const path of ['/invite?code=x', '/confirm?code=x', '/reset-password', '/no-such-page']) {
    await page.goto(path);
    const anywhere = page.getByRole('link', { name: ADDRESS });
    expect([path, await anywhere.first().isVisible()]).toEqual([path, true]);
    expect([path, await violationsOn(page)]).toEqual([path, []]);
  }
}, 90_000);

test('so does a client who is put away, and one before an error', async () => {
  const { client, page } = await signedInPage();
  expectStatus(await (await owner()).post(`/portal/clients/${await documentIdOf(client)}/archive`), 200);
  await eventually('the address on the page', async () => {
    await page.goto('/home');
    return (await ways(page).count()) > 0;
  });
  await page.goto('/projects/nothing-here');
  await page.getByRole('heading', { name: 'There is nothing here' }).waitFor();
  await ways(page).last().waitFor();
});
