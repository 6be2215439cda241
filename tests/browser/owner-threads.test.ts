import { expect, test } from '@jest/globals';
import { dataOf, type Shape } from '../helpers/answers';
import { eventually } from '../helpers/eventually';
import { sendTo } from '../helpers/letters';
import { registeredClient } from '../helpers/people';
import { openList, panelOf, rowWith } from './owner-panel';

test('the owner finds the answers to a message beside it, and answers each client where they wrote', async () => {
  const [ada, grace] = [await registeredClient(), await registeredClient()];
  const subject = `The plan for ${ada.name}`;
  const message = await sendTo([ada, grace], { subject });
  await ada.post(`/api/messages/${message}/replies`, { data: { body: 'Larger, please.' } });
  const words = async () => dataOf<Shape<'Reply'>[]>(await ada.get(`/api/messages/${message}/replies`));

  const page = await panelOf();
  await openList(page, 'Messages');
  await rowWith(page, subject).first().click();
  await page.getByText('Waits for your answer since').waitFor();
  expect(await page.getByRole('button', { name: `Answer ${grace.name}` }).count()).toBe(0);
  await page.getByRole('button', { name: `Answer ${ada.name}` }).click();
  const dialog = page.getByRole('dialog', { name: `Answer ${ada.name}` });
  await dialog.getByText('Larger, please.').waitFor();
  await eventually('the client to be shown that it was seen', async () => (await words())[0]!.seenAt !== null);

  await dialog.getByRole('button', { name: 'Send' }).click();
  await dialog.getByText('Write an answer.').waitFor();
  await dialog.getByLabel('Your answer').fill('As you wish.');
  await dialog.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Last word on').waitFor();
  expect((await words()).map(({ body }) => body)).toEqual(['Larger, please.', 'As you wish.']);
});
