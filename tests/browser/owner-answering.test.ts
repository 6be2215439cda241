import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { dataOf, type Shape } from '../helpers/answers';
import { ask } from '../helpers/clients';
import { clearDesk } from '../helpers/desk';
import { eventually } from '../helpers/eventually';
import { documentIdOf, sendTo } from '../helpers/letters';
import { type Client, expectStatus, owner, registeredClient } from '../helpers/people';
import { portal } from '../helpers/portal';
import { requested } from '../helpers/projects';
import { openHome, panelOf, rowWith, save, searchList } from './owner-panel';

const LONG = Array.from({ length: 60 }, (_, line) => `Line ${line} of a long story.`).join('\n\n');

describe('the owner who answers', () => {
  let page: Page;
  let ada: Client;
  beforeAll(async () => {
    await clearDesk();
    [ada, page] = [await registeredClient(), await panelOf()];
  }, 120_000);

  /** The dialog in which words of the home page are answered. */
  async function answering(words: string): Promise<Locator> {
    await openHome(page);
    const row = page.getByRole('listitem').filter({ hasText: words });
    await row.getByRole('button', { name: `Answer ${ada.name}` }).click();
    return page.getByRole('dialog', { name: `Answer ${ada.name}` });
  }
  const replied = async (subject: string, body: string, reply: string) => {
    const message = await sendTo([ada], { subject, body });
    await ada.post(`/api/messages/${message}/replies`, { data: { body: reply } });
  };
  const scrolls = (place: Locator) => place.evaluate(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight);

  test('reads subject, letter and reply as the client sees them', async () => {
    await replied(
      'The *new* plan',
      'Dear {{name}}, we **begin**:\n\n- a keel\n- a mast',
      'With [sails](https://sails.example)?',
    );
    const dialog = await answering('With [sails]');
    await dialog.getByText('The *new* plan', { exact: true }).waitFor();
    const words = dialog.getByRole('region', { name: 'The *new* plan' });
    await words.getByText(`Dear ${ada.name}, we begin:`).waitFor();
    expect(await words.locator('strong').allInnerTexts()).toEqual(['begin']);
    expect(await words.locator('ul li').allInnerTexts()).toEqual(['a keel', 'a mast']);
    const link = words.getByRole('link', { name: 'sails' });
    expect([await link.getAttribute('href'), await link.getAttribute('target')]).toEqual([
      'https://sails.example',
      '_blank',
    ]);
  });

  test('reads what somebody typed to do harm as the words that they are', async () => {
    const words =
      '<img src=x onerror="document.title=1"> [Press](javascript:alert(1)) ![Look](https://spy.example/x.png)';
    await replied('Harm', 'Hello.', words);
    const dialog = await answering('onerror');
    await dialog.getByText('<img src=x onerror="document.title=1">', { exact: false }).waitFor();
    expect(await dialog.locator('img, script, iframe').count()).toBe(0);
    expect(await dialog.getByRole('link', { name: 'Press' }).count()).toBe(0);
  });

  test('is told where the words could not be read, and reads them once that is possible', async () => {
    await replied('Cut off', 'Hello.', 'Are you there?');
    await openHome(page);
    const row = page.getByRole('listitem').filter({ hasText: 'Are you there?' });
    await row.waitFor();
    await page.context().setOffline(true);
    await row.getByRole('button', { name: `Answer ${ada.name}` }).click();
    const dialog = page.getByRole('dialog', { name: `Answer ${ada.name}` });
    await dialog.getByText('This did not go through. Check your connection and try again.').waitFor();
    await page.context().setOffline(false);
    await dialog.getByRole('region', { name: 'Cut off' }).getByText('Are you there?').waitFor();
  });

  test('has the last word and the place to answer in sight, however long the words are', async () => {
    await replied('A story', LONG, `It goes on:\n\n${LONG}`);
    await ada.post('/api/feedbacks', {
      data: { about: 'service', body: LONG.replace('Line 0', 'First line'), rating: 4 },
    });
    const dialog = await answering('It goes on:');
    const story = dialog.getByRole('region', { name: 'A story' });
    await dialog.getByText('It goes on:').waitFor();
    expect(await scrolls(story)).toBe(true);
    for (const place of [
      dialog.getByText('It goes on:'),
      dialog.getByLabel('Your answer'),
      dialog.getByRole('button', { name: 'Send' }),
    ]) {
      await inSight(place);
    }
    const feedback = await answering('First line');
    await feedback.getByText('Service · 4 of 5', { exact: false }).waitFor();
    expect(await scrolls(feedback.getByRole('region', { name: 'What they said' }))).toBe(true);
    await inSight(feedback.getByRole('button', { name: 'Send' }));
  });

  test('reads all of a request where it is decided about, and the price to be named beside it', async () => {
    const { title } = await requested(ada, { title: 'A long boat', description: `With **oars**.\n\n${LONG}` });
    await openHome(page);
    await page.getByRole('button', { name: `Accept: ${title}` }).click();
    const dialog = page.getByRole('dialog', { name: 'Accept' });
    const wanted = dialog.getByRole('region', { name: 'What is wanted' });
    await wanted.getByText('Line 59 of a long story.').waitFor();
    expect(await wanted.locator('strong').allInnerTexts()).toEqual(['oars']);
    expect(await scrolls(wanted)).toBe(true);
    await inSight(dialog.getByLabel('Price'));
    await inSight(dialog.getByRole('button', { name: 'Accept' }));
  });

  /** Whether somebody sees it without scrolling. */
  async function inSight(place: Locator): Promise<void> {
    const seen = await place.evaluate(
      (element) =>
        new Promise<boolean>((resolve) => {
          new IntersectionObserver(([entry]) => resolve(entry!.isIntersecting)).observe(element);
        }),
    );
    expect(seen).toBe(true);
  }

  const said = async (client: Client, body: string) =>
    dataOf<Shape<'Feedback'>>(await client.post('/api/feedbacks', { data: { about: 'other', body } })).documentId;

  test('does not write over the answer that a colleague gave while the feedback’s own form was open', async () => {
    const feedback = await said(ada, 'It creaks at night.');
    await page.goto(`${portal().apiUrl}/admin/content-manager/collection-types/api::feedback.feedback/${feedback}`);
    const field = page.getByLabel('Your answer');
    await field.fill('Where?');
    const answers = `/portal/feedbacks/${feedback}/answer`;
    expectStatus(await (await owner()).post(answers, { body: 'Grease it.', answer: null }), 200);
    await save(page);
    await page
      .getByText(/ has answered this meanwhile: “Grease it.” To better that answer, open this page anew/)
      .first()
      .waitFor();
    await page.reload();
    await eventually('the answer that stands', async () => (await field.inputValue()) === 'Grease it.');
    await field.fill('Grease it, twice.');
    await save(page);
    const [kept] = dataOf<Shape<'Feedback'>[]>(await ada.get('/api/feedbacks'));
    expect(kept).toMatchObject({ documentId: feedback, answer: 'Grease it, twice.' });
  });

  test('finds nothing to answer of a client who was put away', async () => {
    const grace = await registeredClient();
    await said(ada, 'It hums in the wind.');
    await said(grace, 'It howls in the wind.');
    await ask(`/${await documentIdOf(grace)}/archive`);
    await searchList(page, 'Feedback', 'in the wind');
    await page.getByRole('button', { name: 'To answer' }).click();
    await page.getByRole('button', { name: 'To answer', pressed: true }).waitFor();
    await rowWith(page, 'howls in the wind').waitFor({ state: 'detached' });
    expect(await rowWith(page, 'hums in the wind').count()).toBe(1);
  });
});
