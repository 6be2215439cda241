import { expect, test } from '@jest/globals';
import { violationsOn } from '../helpers/accessibility';
import { dataOf, type Shape } from '../helpers/answers';
import { newPage } from '../helpers/browser';
import { sql } from '../helpers/database';
import { linksIn, nextMail } from '../helpers/mail';
import { registeredClient } from '../helpers/people';
import { asOwner, requested, WORDS } from '../helpers/projects';

test('one tap answers the mail that asks how it works, without a login and without script', async () => {
  const client = await registeredClient();
  const { documentId } = await requested(client, { title: 'A boat' });
  for (const action of ['accept', 'start', 'mark-ready', 'finish']) {
    await asOwner(documentId, { action, ...WORDS[action] });
  }
  await sql(`update activities set created_at = created_at - interval '14 days' where subject_id = $1`, [documentId]);
  await sql(`select graphile_worker.add_job('follow-up')`);
  const mail = await nextMail(client.email, /^How is “A boat” working\?$/);
  const link = linksIn(mail).find(({ searchParams }) => searchParams.get('rating') === '4')!;

  const scripted = await newPage();
  await scripted.goto(link.href);
  await scripted.getByRole('heading', { name: 'How is “A boat” working?' }).waitFor();
  expect(await violationsOn(scripted)).toEqual([]);

  const page = await newPage({ javaScript: false });
  await page.goto(link.href);
  expect(await page.getByRole('radio', { name: 'Good' }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Send it' }).click();
  await page.getByRole('heading', { name: 'Thank you' }).waitFor();
  expect(dataOf<Shape<'Feedback'>[]>(await client.get('/api/feedbacks'))).toMatchObject([
    { rating: 4, project: { documentId } },
  ]);

  await scripted.getByLabel('Excellent').check();
  await scripted.getByRole('button', { name: 'Send it' }).click();
  await scripted.getByText('This was answered already. Thank you.').waitFor();
});
