import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { get } from '../helpers/api';
import { eventually } from '../helpers/eventually';
import { type Client, registeredClient } from '../helpers/people';
import { newSlug } from '../helpers/products';
import { cellsOf, openList, panelOf, rowWith, save, searchList } from './owner-panel';

describe("the owner's products", () => {
  const name = `Clock ${newSlug()}`;
  const slug = name.toLowerCase().replace(' ', '-');
  let ada: Client;
  let page: Page;

  beforeAll(async () => {
    ada = await registeredClient();
    page = await panelOf();
  }, 120_000);

  test('are written down with an address made of their name', async () => {
    await openList(page, 'Products');
    await page.getByRole('link', { name: 'New' }).first().click();
    await page.getByLabel('Name').fill(name);
    await page.getByLabel('In a sentence').fill('It folds.');
    await page.getByLabel('About it').fill('Of **ash**, in two sizes.');
    const read = page.getByRole('region', { name: 'As it will be read' });
    await read.locator('strong', { hasText: 'ash' }).waitFor();
    await page.getByLabel('Price').fill('24.00');
    await save(page);
    await page.getByText('Choose a currency such as EUR.').first().waitFor();
    await page.getByLabel('Currency').fill('EUR');
    await save(page);
    await page.getByText('Nobody has asked to be told yet.').waitFor();
    expect((await get(`/api/products/${slug}`)).status).toBe(200);
  });

  test('cost what was typed, however amounts are written where one lives', async () => {
    const price = page.getByLabel('Price');
    await price.fill('1.150,5');
    expect(await price.inputValue()).toBe('1.150,5');
    await save(page);
    await eventually('the price as it is understood', async () => (await price.inputValue()) === '1150.5');
    expect((await get(`/api/products/${slug}`)).body).toMatchObject({ data: { price: '1150.5' } });
    await price.fill('1,150');
    await save(page);
    await page.getByText('Write an amount such as 1200.50.').first().waitFor();
    await price.fill('24.00');
    await save(page);
    await eventually('the price', async () => {
      const { body } = await get<{ data: { price: string } }>(`/api/products/${slug}`);
      return body.data.price === '24.00';
    });
  });

  test('say who wants them, and tell them once they can be bought', async () => {
    expect((await ada.put(`/api/products/${slug}/interest`)).status).toBe(200);
    await searchList(page, 'Products', slug);
    const row = rowWith(page, name);
    expect(await cellsOf(page, row)).toMatchObject({
      State: 'Planned',
      'Want it': '1',
      Price: '€24.00',
      Expected: '–',
      Shown: 'Shown',
    });
    // Amounts are kept as text, by which 1200.50 would come before 900.00.
    const head = page.getByRole('row').first().locator('th');
    const cursorOn = (column: string) =>
      head.filter({ hasText: column }).evaluate((element) => getComputedStyle(element).cursor);
    expect([await cursorOn('Place'), await cursorOn('Price')]).toEqual(['pointer', 'default']);
    await row.getByRole('link').click();
    await page.getByText('1 client wants to be told when it can be bought.').waitFor();
    await page.getByRole('link', { name: ada.name }).waitFor();

    await page.getByLabel('State').click();
    await page.getByRole('option', { name: 'Finished' }).click();
    await save(page);
    await page.getByText(/^told on/).waitFor();
    const { body } = await ada.get<{ data: { kind: string }[] }>('/api/activities');
    expect(body.data[0]!.kind).toBe('product.available');
  });
});
