import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOn } from '../helpers/accessibility';
import { newPage } from '../helpers/browser';
import { coveredOn } from '../helpers/covered';
import { dataOf, type Shape } from '../helpers/answers';
import { sql } from '../helpers/database';
import { documentIdOf, sendTo } from '../helpers/letters';
import { type Client, registeredClient } from '../helpers/people';
import { portal } from '../helpers/portal';
import { requested } from '../helpers/projects';
import { teammate, type Teammate } from '../helpers/teammates';
import { codeOf, viewLink } from '../helpers/view';
import { panelOf } from './owner-panel';

describe('the owner who wants to see what a client sees', () => {
  let ada: Client;
  let ann: Teammate;
  let panel: Page;
  let view: Page;
  let letter: string;

  const inbox = async () => dataOf<Shape<'InboxItem'>[]>(await ada.get('/api/messages'));

  beforeAll(async () => {
    ada = await registeredClient({ name: 'Aafke of the lighthouse' });
    await requested(ada, { title: 'A lamp that turns' });
    letter = await sendTo([ada], { subject: 'About the lamp' });
    ann = await teammate('assistant');
    panel = await panelOf(ann);
    await panel.goto(
      `${portal().apiUrl}/admin/content-manager/collection-types/api::client.client/${await documentIdOf(ada)}`,
    );
    const opened = panel.waitForEvent('popup');
    await panel.getByRole('button', { name: 'See what they see' }).click();
    view = await opened;
    await view.waitForURL('**/home');
  }, 120_000);

  test('is told on every page whose it is, and that nothing changes', async () => {
    const band = view.getByRole('complementary', { name: 'You are looking' });
    for (const path of ['/home', '/projects', '/profile', '/settings', '/feedback', '/products']) {
      await view.goto(path);
      await band.getByText('You see what Aafke of the lighthouse sees.').waitFor();
    }
    expect(await violationsOn(view)).toEqual([]);
    await view.goto('/settings');
    for (const width of [1280, 320]) {
      await view.setViewportSize({ width, height: 900 });
      expect(await coveredOn(view)).toEqual([]);
    }
    await view.setViewportSize({ width: 1280, height: 900 });
    await view.goto('/projects');
    await view
      .getByRole('link', { name: /A lamp that turns/ })
      .first()
      .waitFor();
  });

  test('reads a letter without marking it as read', async () => {
    await view.goto(`/messages/${letter}`);
    await view.getByRole('heading', { name: 'About the lamp' }).waitFor();
    expect(await inbox()).toMatchObject([{ documentId: letter, readAt: null }]);
    expect(await view.getByRole('button', { name: /^(Archive|Mark (un)?read)$/ }).count()).toBe(0);
  });

  test('hears why a form that stood open changes nothing', async () => {
    const { siteUrl } = portal();
    const answer = await view.request.post(`${siteUrl}/messages/${letter}/archived`, {
      form: { archived: 'true' },
      headers: { origin: siteUrl, accept: 'text/html' },
    });
    expect(answer.status()).toBe(403);
    expect(await answer.text()).toContain('You only see what this client sees. Nothing you do here changes anything.');
    expect(await answer.text()).not.toContain('It is on our side');
  });

  test('is refused a change with a sentence', async () => {
    await view.goto('/feedback');
    await view.getByRole('textbox').first().fill('Not mine to say');
    await view.getByRole('button', { name: /Send/ }).click();
    await view.getByText('You only see what this client sees. Nothing you do here changes anything.').waitFor();
    expect(dataOf<object[]>(await ada.get('/api/feedbacks'))).toEqual([]);
  });

  test('sees what happens as it happens', async () => {
    await view.goto('/projects');
    await requested(ada, { title: 'A horn that hums' });
    await view
      .getByRole('link', { name: /A horn that hums/ })
      .first()
      .waitFor();
  });

  test('stops looking, and the client knows who looked', async () => {
    await view.getByRole('button', { name: 'Stop looking' }).click();
    await view.getByRole('heading', { name: 'You are not looking any more' }).waitFor();
    expect(await violationsOn(view)).toEqual([]);
    await view.goto('/home');
    await view.waitForURL('**/login');
    const log = dataOf<Shape<'Activity'>[]>(await ada.get('/api/activities'));
    expect(log.find(({ kind }) => kind === 'client.viewed')).toMatchObject({ actor: { name: 'Ann Other' } });
  });

  test('follows a link once; without scripts, too', async () => {
    const page = await newPage({ javaScript: false });
    const code = codeOf(await viewLink(await documentIdOf(ada), ann));
    await page.goto(`/view?code=${code}`);
    await page.waitForURL('**/home');
    await page.getByRole('button', { name: 'Stop looking' }).click();
    await page.getByRole('heading', { name: 'You are not looking any more' }).waitFor();
    await page.goto(`/view?code=${code}`);
    await page.getByRole('heading', { name: 'This link does not work any more' }).waitFor();
  });

  test('is told when the time is up', async () => {
    const page = await newPage();
    await page.goto(`/view?code=${codeOf(await viewLink(await documentIdOf(ada), ann))}`);
    await page.waitForURL('**/home');
    await sql('update client_views set expires_at = localtimestamp');
    await page.goto('/projects');
    await page.getByRole('heading', { name: 'You are not looking any more' }).waitFor();
  });
});
