import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { pngOf } from '../helpers/files';
import { heldBack } from '../helpers/held-back';
import { sendTo } from '../helpers/letters';
import type { Client } from '../helpers/people';
import { scripted, signedInPage } from '../helpers/site';

describe('a form that is left while it is on its way', () => {
  let client: Client;
  let page: Page;
  beforeAll(async () => {
    ({ client, page } = await signedInPage());
  }, 120_000);

  const answer = () => page.getByLabel('Your answer');
  const path = () => new URL(page.url()).pathname;

  async function openLetter(subject: string): Promise<string> {
    const letter = `/messages/${await sendTo([client], { subject })}`;
    await page.goto(letter);
    await scripted(page);
    return letter;
  }

  async function leave(): Promise<void> {
    const places = page.getByRole('navigation', { name: 'Places' });
    await places.getByRole('link', { name: 'Projects' }).click();
    await page.getByRole('heading', { name: 'Projects', level: 1 }).waitFor();
  }

  test('leads nobody away from where they are, and is told there once it has arrived', async () => {
    const letter = await openLetter('The keel');
    const release = await heldBack(page, `**${letter}`);
    await answer().fill('Oak, please.');
    await page.getByRole('button', { name: 'Send your answer' }).click();
    await leave();
    release();
    await page.getByText('Your answer has arrived.').waitFor();
    expect(path()).toBe('/projects');
    await page.goBack();
    await page.getByRole('log').getByText('Oak, please.').waitFor();
    expect([path(), await answer().inputValue()]).toEqual([letter, '']);
  });

  test('says there what was refused of it, and keeps what was written; the tab asks before it is closed', async () => {
    const letter = await openLetter('The mast');
    const release = await heldBack(page, `**${letter}`);
    await answer().fill('The plan is attached.');
    const file = { name: 'setup.exe', mimeType: 'text/plain', buffer: Buffer.from('Rye;12\n') };
    await page.getByLabel('Files').setInputFiles(file);
    await page.getByRole('button', { name: 'Send your answer' }).click();
    await leave();
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    await (await asked).dismiss();
    release();
    await page.getByText(/^What you sent did not arrive\. .*ZIP\. It is still where you wrote it\.$/).waitFor();
    expect(path()).toBe('/projects');
    await page.goBack();
    await page.getByRole('note', { name: 'What you have not sent' }).waitFor();
    expect(await answer().inputValue()).toBe('The plan is attached.');
  });

  test('nor does a button lead anybody away', async () => {
    const letter = await openLetter('The rudder');
    const release = await heldBack(page, `**${letter}/archived**`);
    await page.getByRole('button', { name: 'Archive' }).click();
    await leave();
    release();
    await page.getByText('Archived. You find it again under').waitFor();
    expect(path()).toBe('/projects');
  });

  test('a picture that has arrived leaves whoever types beside it where they are', async () => {
    await page.goto('/profile/edit');
    await scripted(page);
    const release = await heldBack(page, '**/profile/image');
    const buffer = await pngOf('teal');
    await page.getByLabel('Choose a picture').setInputFiles({ name: 'me.png', mimeType: 'image/png', buffer });
    const company = page.getByLabel('Company');
    await company.fill('Boats');
    release();
    await page.getByText('Your picture is saved.').waitFor();
    await page.keyboard.type(' & Sons');
    expect(await company.inputValue()).toBe('Boats & Sons');
  });
});
