import { expect, test } from '@jest/globals';
import { eventually } from '../helpers/eventually';
import { owner } from '../helpers/people';
import { portal } from '../helpers/portal';
import { panelOf } from './owner-panel';

interface Wishes {
  frequency: string;
  topics: Record<string, string | null>;
}

test('the owner chooses what they hear of by mail, where their mails lead', async () => {
  const admin = await owner();
  const wishes = async () => (await admin.get<{ data: Wishes }>('/portal/notifications')).body.data;
  const page = await panelOf();
  await page.goto(`${portal().apiUrl}/admin/settings/mail`);
  await page.getByRole('heading', { name: 'My mail' }).waitFor();
  await page.getByRole('combobox', { name: 'About feedback' }).click();
  await page.getByRole('option', { name: 'Once a day, in the morning' }).click();
  await page.getByText('Saved.').waitFor();
  expect(await wishes()).toMatchObject({ frequency: 'at_once', topics: { feedback: 'daily' } });
  await page.getByRole('combobox', { name: 'About feedback' }).click();
  await page.getByRole('option', { name: 'As above' }).click();
  await eventually('the topic to follow again', async () => (await wishes()).topics.feedback === null);
});
