import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { dataOf, type Shape } from '../helpers/answers';
import { eventually } from '../helpers/eventually';
import { formWith } from '../helpers/files';
import { sendTo } from '../helpers/letters';
import { registeredClient } from '../helpers/people';
import { portal } from '../helpers/portal';
import { expectWithin, panelOf, rowWith, searchList } from './owner-panel';

test('the owner finds the answers to a message beside it, and answers each client where they wrote', async () => {
  const [ada, grace] = [await registeredClient(), await registeredClient()];
  const subject = `The plan for ${ada.name}`;
  const message = await sendTo([ada, grace], { subject });
  const sketch: [string, string] = ['sketch.txt', 'A boat'];
  await ada.post(`/api/messages/${message}/replies`, formWith('files', [sketch], { body: 'Larger, please.' }));
  const words = async () => dataOf<Shape<'Reply'>[]>(await ada.get(`/api/messages/${message}/replies`));

  const page = await panelOf();
  await searchList(page, 'Messages', subject);
  await rowWith(page, subject).click();
  await page.getByText('Waits for your answer since').waitFor();
  expect(await page.getByRole('button', { name: `Answer ${grace.name}` }).count()).toBe(0);
  await page.getByRole('button', { name: `Answer ${ada.name}` }).click();
  const dialog = page.getByRole('dialog', { name: `Answer ${ada.name}` });
  await dialog.getByText('Larger, please.').waitFor();
  await eventually('the client to be shown that it was seen', async () => (await words())[0]!.seenAt !== null);

  await dialog.getByRole('button', { name: 'Send' }).click();
  await dialog.getByText('Write an answer.').waitFor();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'sketch.txt' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toBe('A boat');

  await dialog.getByLabel('Your answer').fill('As you wish.');
  const file = { mimeType: 'text/plain', buffer: Buffer.from('A ship') };
  await dialog.getByLabel('Add files').setInputFiles([
    { ...file, name: 'setup.exe' },
    { ...file, name: 'ship.txt' },
  ]);
  await dialog.getByRole('button', { name: 'Send' }).click();
  await dialog.getByText('setup.exe: Send a document, a picture, a recording or a ZIP.').waitFor();
  await dialog.getByRole('button', { name: 'Leave out setup.exe' }).click();
  await dialog.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Last word on').waitFor();
  expect((await words()).map(({ body, files }) => [body, files.map(({ name }) => name)])).toEqual([
    ['Larger, please.', ['sketch.txt']],
    ['As you wish.', ['ship.txt']],
  ]);
}, 60_000);

test('the answers of somebody with a long name stay in their panel', async () => {
  const ada = await registeredClient({ name: `Wolfeschlegelstein${'hausenbergerdorff'.repeat(3)}` });
  const message = await sendTo([ada], { subject: 'A long name' });
  await ada.post(`/api/messages/${message}/replies`, { data: { body: 'Mine.' } });
  const page = await panelOf();
  await page.goto(`${portal().apiUrl}/admin/content-manager/collection-types/api::message.message/${message}`);
  const answers = page.locator('aside', { has: page.getByRole('heading', { name: 'Answers' }) });
  await expectWithin(answers.getByRole('button', { name: `Answer ${ada.name}` }), answers);
  const words = answers.getByText(ada.name, { exact: true });
  expect(await words.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  expect(await answers.getByRole('button').innerText()).toBe('Answer');
}, 60_000);
