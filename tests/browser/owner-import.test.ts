import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { violationsOn } from '../helpers/accessibility';
import { entered, newAddress } from '../helpers/clients';
import { mailTo } from '../helpers/mail';
import { portal } from '../helpers/portal';
import { teammate } from '../helpers/teammates';
import { openList, panelOf, rowWith } from './owner-panel';

describe('the page that imports clients', () => {
  const mark = randomUUID().slice(0, 8);
  let page: Page;
  let known: string | null;

  /** The line of a row's number, with what will become of it. */
  const line = (number: number): Locator =>
    rowWith(page, '').filter({ has: page.getByText(String(number), { exact: true }) });

  beforeAll(async () => {
    known = (await entered({ name: `Known ${mark}`, email: newAddress() })).email;
    page = await panelOf(await teammate('owner'));
  }, 120_000);

  test('is in the menu, and shows what will happen before it does', async () => {
    await page.getByRole('link', { name: 'Import clients', exact: true }).click();
    await page.getByRole('heading', { name: 'Import clients', exact: true }).waitFor();
    const rows = [
      'Name;E-Mail;Firma;Farbe',
      `Aafje ${mark};aafje-${mark}@example.test;Mill;green`,
      `Anna ${mark};${known};;`,
      `Aafje again;aafje-${mark}@example.test;;`,
      `Arie ${mark};nowhere;;`,
    ].join('\r\n');
    const chooser = page.locator('input[type="file"]');
    await chooser.setInputFiles({ name: 'clients.csv', mimeType: 'text/csv', buffer: Buffer.from(rows, 'latin1') });
    await page
      .getByRole('heading', { name: '1 new client, 1 is here already, 1 stands twice, 1 can’t be read' })
      .waitFor();
    await page.getByText('clients.csv', { exact: true }).waitFor();
    await line(2).getByText('Will be entered').waitFor();
    await line(3).getByText('Stays as it is, being here already:').waitFor();
    await line(3)
      .getByRole('link', { name: `Known ${mark}` })
      .waitFor();
    await line(4).getByText('Left out, being the same as row 2').waitFor();
    await line(5).getByText('E-mail “nowhere”: Enter an e-mail address such as ada@example.com.').waitFor();
    await page.getByText('This column says nothing of a client, and is left out: Farbe.', { exact: false }).waitFor();
  });

  test('enters who is new, and invites them where that is ticked', async () => {
    await page.getByRole('checkbox', { name: 'Invite each by mail' }).check();
    await page.getByRole('button', { name: 'Import one client' }).click();
    await page.getByText('One client entered. One invitation is on its way. 3 rows were left out.').waitFor();
    await mailTo(`aafje-${mark}@example.test`);
    await page.getByRole('link', { name: 'To the clients' }).click();
    await rowWith(page, `Aafje ${mark}`).waitFor();
  });

  test('takes pasted rows, and says what is wrong with them', async () => {
    await page.goto(`${portal().apiUrl}/admin/import`);
    const paste = page.getByLabel('Or paste the rows');
    const look = page.getByRole('button', { name: 'Look at what it will do' });
    await paste.fill('Colour\nred');
    await look.click();
    await page.getByText('The first row must say what the columns are', { exact: false }).waitFor();
    await paste.fill(`Name\tE-mail\nAafje\taafje-${mark}@example.test`);
    await page.getByRole('link', { name: 'Home', exact: true }).click();
    await page.goBack();
    await look.click();
    await page.getByRole('heading', { name: 'Nobody is new, 1 is here already' }).waitFor();
    expect(await page.getByRole('button', { name: /^Import/ }).count()).toBe(0);
    expect(await violationsOn(page)).toEqual([]);
  });

  test('imports no pasted rows that were changed after the look at them', async () => {
    const paste = page.getByLabel('Or paste the rows');
    const look = page.getByRole('button', { name: 'Look at what it will do' });
    await paste.fill(`Name\nAlbert ${mark}`);
    await look.click();
    const bringIn = page.getByRole('button', { name: 'Import one client' });
    await bringIn.waitFor();
    await paste.fill(`Name\nAlberta ${mark}`);
    await bringIn.waitFor({ state: 'detached' });
    await look.click();
    await rowWith(page, `Alberta ${mark}`).waitFor();
    await paste.fill('');
  });

  test('is a click away from the list of clients', async () => {
    await openList(page, 'Clients');
    await page.getByRole('link', { name: 'Import', exact: true }).click();
    await page.getByRole('heading', { name: 'Import clients', exact: true }).waitFor();
  });
});
