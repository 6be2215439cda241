import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { dataOf, type Shape } from '../helpers/answers';
import { clearDesk } from '../helpers/desk';
import { eventually } from '../helpers/eventually';
import { documentIdOf, sendTo } from '../helpers/letters';
import { type Client, owner, type Person, registeredClient } from '../helpers/people';
import { portal } from '../helpers/portal';
import { openHome, panelOf } from './owner-panel';

const RECORDS = 'admin/content-manager/collection-types';

describe('the owner who said that words need no answer', () => {
  let page: Page;
  let admin: Person;
  let ada: Client;
  beforeAll(async () => {
    await clearDesk();
    [ada, admin, page] = [await registeredClient(), await owner(), await panelOf()];
  }, 120_000);

  const row = (words: string) => page.getByRole('listitem').filter({ hasText: words });
  const needsNone = async (words: string) => {
    await row(words)
      .getByRole('button', { name: `${ada.name} needs no answer` })
      .click();
    await row(words).waitFor({ state: 'detached' });
  };
  const undo = () => page.getByRole('button', { name: `Undo: ${ada.name} needs no answer` });
  const counts = async () => (await admin.get<{ meta: Record<string, number> }>('/portal/overview')).body.meta;

  const asked = async (body: string): Promise<string> => {
    const message = await sendTo([ada], { subject: `About ${body}` });
    await ada.post(`/api/messages/${message}/replies`, { data: { body } });
    return message;
  };
  const said = async (body: string): Promise<string> =>
    dataOf<Shape<'Feedback'>>(await ada.post('/api/feedbacks', { data: { about: 'service', body } })).documentId;

  test('takes it back at once, where it was said, for feedback as for replies', async () => {
    await asked('Which wood is it?');
    await said('It creaks.');
    await openHome(page);
    for (const [words, part] of [
      ['Which wood is it?', 'replies'],
      ['It creaks.', 'feedback'],
    ] as const) {
      await needsNone(words);
      expect(await counts()).toMatchObject({ [part]: 0 });
      await page.getByText(`${ada.name} needs no answer.`).waitFor();
      expect(await undo().evaluate((button) => button === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      await row(words).waitFor();
      await undo().waitFor({ state: 'detached' });
      expect(await counts()).toMatchObject({ [part]: 1 });
    }
  });

  test('is told where somebody has answered meanwhile', async () => {
    const message = await asked('And which glue?');
    await openHome(page);
    await needsNone('And which glue?');
    const client = await documentIdOf(ada);
    await admin.post(`/portal/messages/${message}/replies`, { client, body: 'Bone glue.' });
    await undo().click();
    await page.getByText(`${ada.name} has been answered meanwhile.`).waitFor();
    expect((await counts())['replies']).toBe(1);
  });

  test('keeps the way back while the connection is gone', async () => {
    await asked('And which nails?');
    await openHome(page);
    await needsNone('And which nails?');
    await page.context().setOffline(true);
    await undo().click();
    await page.getByText('This did not go through. Check your connection and try again.').waitFor();
    await page.context().setOffline(false);
    await undo().click();
    await row('And which nails?').waitFor();
  });

  test('finds on the page of the message that it needs none, and the way back', async () => {
    const message = await asked('And which varnish?');
    await admin.put(`/portal/messages/${message}/settled`, { client: await documentIdOf(ada) });
    await page.goto(`${portal().apiUrl}/${RECORDS}/api::message.message/${message}`);
    await page.getByText('Needs no answer', { exact: true }).waitFor();
    await undo().click();
    await page.getByText('Waits for your answer since').waitFor();
    expect(await page.getByText('Needs no answer', { exact: true }).count()).toBe(0);
  });

  test('finds it on the page of the feedback, too', async () => {
    const feedback = await said('It squeaks.');
    await page.goto(`${portal().apiUrl}/${RECORDS}/api::feedback.feedback/${feedback}`);
    const answer = page.getByLabel('Your answer');
    await answer.fill('Half an ans');
    await page.getByRole('button', { name: 'Needs none' }).click();
    await undo().waitFor();
    expect(await undo().evaluate((button) => button === document.activeElement)).toBe(true);
    await undo().click();
    await page.getByRole('button', { name: 'Needs none' }).waitFor();
    await eventually('it to wait again', async () => (await counts())['feedback'] === 2);
    // The form beside it has not been read anew.
    expect(await answer.inputValue()).toBe('Half an ans');
  });
});
