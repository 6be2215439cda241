import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ITS_SIDE, itsSide } from '../helpers/business';
import { entered } from '../helpers/clients';
import { eventually } from '../helpers/eventually';
import { expectStatus, owner } from '../helpers/people';
import { portal } from '../helpers/portal';
import { teammate } from '../helpers/teammates';
import { dialogOf, openHome, openList, panelOf, rowWith, save } from './owner-panel';

const CLIENT = 'Aagot of the spoons';

describe('the owner of a portal that is new', () => {
  let page: Page;
  let before: object;
  const put = async (side: object) => expectStatus(await (await owner()).put(ITS_SIDE, side), 200);
  const steps = () => page.locator('section').filter({ hasText: 'First steps' });

  beforeAll(async () => {
    before = await itsSide();
    await put({ name: 'My business', timeZone: 'UTC', privacyText: '' });
    await entered({ name: CLIENT });
    page = await panelOf(await teammate('owner'));
  }, 120_000);
  afterAll(async () => {
    await put(before);
  });

  test('finds on top of the home page what is still to be done, and what is done', async () => {
    const first = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { level: 2 }) })
      .first();
    await first.getByRole('heading', { name: 'First steps' }).waitFor();
    await steps().getByText('Say your own name, done').waitFor();
    await steps().getByText('Enter your first client, done').waitFor();
    expect(await steps().getByRole('link').allInnerTexts()).toEqual([
      'Name your business and choose its colour',
      'Choose your time zone',
      'Write what you keep about people, and why',
    ]);
  });

  test('keeps what was typed in the form that a step leads to, and reads in a sentence what is wrong', async () => {
    await steps().getByRole('link', { name: 'Choose your time zone' }).click();
    const [name, zone, currency] = [/^Name/, 'Time zone', 'Currency'].map((label) => page.getByLabel(label));
    await name!.fill('Boats & Daughters');
    await zone!.fill('Berlin');
    await currency!.fill('Euro');
    await save(page);
    await page.locator('form').getByText('Choose a currency such as EUR.').waitFor();
    expect([await name!.inputValue(), await zone!.inputValue()]).toEqual(['Boats & Daughters', 'Berlin']);
    await zone!.fill('Europe/Berlin');
    await currency!.fill('EUR');
    await save(page);
    await openHome(page);
    await steps().getByText('Choose your time zone, done').waitFor();
    expect(await steps().getByRole('link').count()).toBe(1);
  });

  test('finds prices begin in the currency that was chosen, at once and wherever it was chosen', async () => {
    await steps().getByRole('link', { name: 'Write what you keep about people, and why' }).click();
    await page.getByLabel('Currency').fill('SEK');
    await save(page);
    await openList(page, 'Clients');
    await rowWith(page, CLIENT).click();
    const dialog = await dialogOf(page, 'Enter a project');
    const currency = dialog.getByLabel('Currency');
    await eventually('prices in crowns', async () => (await currency.inputValue()) === 'SEK');
    await page.keyboard.press('Escape');
    await put({ defaultCurrency: 'NOK' });
    await dialogOf(page, 'Enter a project');
    await eventually('prices in other crowns', async () => (await currency.inputValue()) === 'NOK');
    await currency.fill('');
    expect(await currency.inputValue()).toBe('');
    await page.keyboard.press('Escape');
  });

  test('chooses codes by any part of their names, and a colour from a palette', async () => {
    await page.goto(`${portal().apiUrl}/admin${ITS_SIDE}`);
    const [currency, zone] = [page.getByLabel('Currency'), page.getByLabel('Time zone')];
    await currency.fill('');
    await currency.pressSequentially('swedish');
    await page.getByRole('option', { name: 'SEK, Swedish Krona' }).click();
    await zone.fill('');
    await zone.pressSequentially('new york');
    await page.getByRole('option', { name: 'America/New_York' }).waitFor();
    await zone.press('Enter');
    expect([await currency.inputValue(), await zone.inputValue()]).toEqual(['SEK, Swedish Krona', 'America/New_York']);
    await currency.press('Escape');
    expect(await currency.inputValue()).toBe('SEK, Swedish Krona');
    for (const [field, typed, found] of [
      [currency, '€', 'EUR, Euro (€)'],
      [currency, '$', 'USD, US Dollar ($)'],
      [zone, 'india', 'Asia/Kolkata'],
      [zone, 'united sta', 'America/New_York'],
    ] as const) {
      await field.fill('');
      await field.pressSequentially(typed);
      await field.press('ArrowDown');
      await page.getByRole('option', { name: found }).click();
      expect(await field.inputValue()).toBe(found);
    }
    await currency.fill('');
    await currency.pressSequentially('sek');
    await currency.press('Tab');
    expect(await currency.inputValue()).toBe('SEK, Swedish Krona');
    expect(await currency.evaluate((input) => input === document.activeElement)).toBe(false);
    await page.getByLabel('Pick a colour').fill('#7a1f3d');
    expect(await page.getByLabel('Colour', { exact: true }).inputValue()).toBe('#7a1f3d');
    await save(page);
    const chosen = { defaultCurrency: 'SEK', timeZone: 'America/New_York', accentColour: '#7a1f3d' };
    expect(await itsSide()).toMatchObject(chosen);
  });

  test('sees no steps any more once all are done', async () => {
    await put({ privacyText: 'We keep little.' });
    await openHome(page);
    await page
      .getByText(/^\d+ waits?$|^No request waits for you\.$/)
      .first()
      .waitFor();
    expect(await page.getByText('First steps').count()).toBe(0);
  });
});
