import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { dataOf } from '../helpers/answers';
import { sql } from '../helpers/database';
import { eventually } from '../helpers/eventually';
import { type Client, owner, registeredClient } from '../helpers/people';
import { portal } from '../helpers/portal';
import { asOwner, type Project, requested } from '../helpers/projects';
import { panelOf } from './owner-panel';

const TITLES = ['A first boat', 'A second boat', 'A third boat'];

describe('the page of the queue', () => {
  let ada: Client;
  let page: Page;
  let ids: string[];

  const rows = () => page.getByRole('main').getByRole('listitem');
  const shown = async () =>
    (await rows().getByRole('link', { name: /boat$/ }).allInnerTexts()).map((text) => text.trim());
  const kept = async () => dataOf<Project[]>(await (await owner()).get('/portal/queue')).map(({ title }) => title);
  const become = (order: string[]) =>
    eventually(`the order ${order.join(', ')}`, async () =>
      String(await shown()) === String(order) && String(await kept()) === String(order) ? true : null,
    );

  beforeAll(async () => {
    ada = await registeredClient({ name: 'Aila of the queue' });
    page = await panelOf();
  }, 120_000);

  beforeEach(async () => {
    await sql(`update projects set state = 'withdrawn' where state = 'planned'`);
    ids = [];
    for (const title of TITLES) {
      const { documentId } = await requested(ada, { title });
      await asOwner(documentId, { action: 'accept', price: null, deadline: '2099-01-01' });
      ids.push(documentId);
    }
    await page.goto(`${portal().apiUrl}/admin/queue`);
    await page.getByRole('link', { name: TITLES[2]! }).waitFor();
  });

  test('is in the menu, and shows who waits for what', async () => {
    await page.getByRole('link', { name: 'Home', exact: true }).click();
    await page.getByRole('link', { name: 'Queue', exact: true }).click();
    const first = rows().first();
    await first.getByRole('link', { name: 'A first boat' }).waitFor();
    expect(await first.innerText()).toMatch(/^1\n[^]*Aila of the queue[^]*Promised for/);
    await page.getByText('Clients see which place their project has.').waitFor();
    expect(await page.getByRole('link', { name: 'Change this' }).getAttribute('href')).toContain('api::business');
  });

  test('is reordered with the keyboard, and says so', async () => {
    const up = page.getByRole('button', { name: 'Move “A third boat” up' });
    await up.focus();
    await page.keyboard.press('Enter');
    await page.getByText('A third boat is now in place 2 of 3.').waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    await become(['A third boat', 'A first boat', 'A second boat']);
    await eventually(
      'the focus to stay with the project',
      async () => (await up.evaluate((button) => button === document.activeElement)) || null,
    );
  });

  test('is reordered by dragging', async () => {
    await rows()
      .filter({ hasText: 'A first boat' })
      .dragTo(rows().filter({ hasText: 'A third boat' }));
    await become(['A second boat', 'A third boat', 'A first boat']);
  });

  test('tells who comes too late, and shows what somebody else made of it', async () => {
    await (await owner()).put('/portal/queue', { projects: [ids[1], ids[0], ids[2]] });
    await page.getByRole('button', { name: 'Move “A third boat” up' }).click();
    await page.getByText(/^The queue has changed meanwhile/).waitFor();
    await become(['A second boat', 'A first boat', 'A third boat']);
  });
});
