import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOn } from '../helpers/accessibility';
import { dataOf, type Shape } from '../helpers/answers';
import { newPage } from '../helpers/browser';
import { sql } from '../helpers/database';
import { eventually } from '../helpers/eventually';
import { linksIn, nextMail } from '../helpers/mail';
import { registeredClient } from '../helpers/people';
import { asOwner, requested, WORDS } from '../helpers/projects';

/** The links of the mail that asks a client how their boat works, by their rating. */
async function asked() {
  const client = await registeredClient();
  const { documentId } = await requested(client, { title: 'A boat' });
  for (const action of ['accept', 'start', 'mark-ready', 'finish']) {
    await asOwner(documentId, { action, ...WORDS[action] });
  }
  await sql(`update activities set created_at = created_at - interval '14 days' where subject_id = $1`, [documentId]);
  await sql(`select graphile_worker.add_job('follow-up')`);
  const mail = await nextMail(client.email, /^How is “A boat” working\?$/);
  const link = (rating: string) =>
    linksIn(mail).find(({ searchParams }) => searchParams.get('rating') === rating)!.href;
  const said = async () => dataOf<Shape<'Feedback'>[]>(await client.get('/api/feedbacks'));
  return { documentId, link, said };
}

/** Opens a link as somebody who looks at it so long, in milliseconds, and closes it. */
async function glance(link: string, milliseconds: number, before?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await newPage();
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1_000);
  await page.goto(link);
  await page.getByText('your choice is sent once you leave this page').waitFor();
  await before?.(page);
  await page.clock.runFor(milliseconds);
  await page.goto('about:blank');
  return page;
}

test('one tap answers the mail that asks how it works, without a login and without script', async () => {
  const { documentId, link, said } = await asked();
  const scripted = await newPage();
  await scripted.goto(link('4'));
  await scripted.getByRole('heading', { name: 'How is “A boat” working?' }).waitFor();
  expect(await violationsOn(scripted)).toEqual([]);

  const page = await newPage({ javaScript: false });
  await page.goto(link('4'));
  expect(await page.getByRole('radio', { name: 'Good' }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Send it' }).click();
  await page.getByRole('heading', { name: 'Thank you' }).waitFor();
  expect(await said()).toMatchObject([{ rating: 4, project: { documentId } }]);

  await scripted.getByLabel('Excellent').check();
  await scripted.getByRole('button', { name: 'Send it' }).click();
  await scripted.getByText('This was answered already. Thank you.').waitFor();
});

test('the tap in the mail is the answer of whoever looks at the page and closes it, without another', async () => {
  const { documentId, link, said } = await asked();
  // What opens links only to examine them; and somebody who has begun to write, which the button alone sends.
  await glance(link('1'), 100);
  await glance(link('2'), 5_000, (page) => page.getByLabel('Your words').fill('It leaks, and'));
  const page = await glance(link('5'), 5_000);
  await eventually('the rating to arrive', async () => (await said()).length > 0);
  expect(await said()).toMatchObject([{ rating: 5, project: { documentId } }]);
  await page.goto(link('5'));
  await page.getByRole('heading', { name: 'Thank you' }).waitFor();
});

test('an answer that met no connection when the page was left goes with the next time it is', async () => {
  const { documentId, link, said } = await asked();
  const page = await newPage();
  await page.clock.install({ time: 0 });
  await page.goto(link('3'));
  await page.getByText('your choice is sent once you leave this page').waitFor();
  const turn = (state: DocumentVisibilityState) =>
    page.evaluate((now) => {
      Object.defineProperty(document, 'visibilityState', { value: now, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await page.clock.runFor(5_000);
  await page.context().setOffline(true);
  await turn('hidden');
  await page.context().setOffline(false);
  await eventually('the rating to arrive', async () => {
    await turn('visible');
    await page.clock.runFor(5_000);
    await turn('hidden');
    return (await said()).length > 0;
  });
  expect(await said()).toMatchObject([{ rating: 3, project: { documentId } }]);
});
