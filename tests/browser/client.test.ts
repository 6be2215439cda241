import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { dataOf, type Shape } from '../helpers/answers';
import { newPage } from '../helpers/browser';
import { pngOf } from '../helpers/files';
import { heldBack } from '../helpers/held-back';
import { sendTo } from '../helpers/letters';
import { linkTo, nextMail } from '../helpers/mail';
import { type Client, newCredentials, owner, signIn } from '../helpers/people';
import { portal } from '../helpers/portal';
import { scripted } from '../helpers/site';

const NEW_PASSWORD = 'quite another password';

describe("a client's way through the site", () => {
  const ada = newCredentials({ name: 'Ada Lindqvist' });
  let page: Page;
  let api: Client;

  beforeAll(async () => {
    page = await newPage();
  }, 120_000);

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const heading = (name: string | RegExp) => page.getByRole('heading', { name });

  test('begins by asking for an account and following the link in the mail', async () => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Ask for a project' }).click();
    await page.getByLabel('Your name').fill(ada.name);
    await page.getByLabel('E-mail address').fill(ada.email);
    await page.getByLabel('Password', { exact: true }).fill('short');
    await button('Ask for an account').click();
    await page.getByText('Use at least 10 characters.').waitFor();
    expect(await page.getByLabel('Your name').inputValue()).toBe(ada.name);

    await page.getByLabel('Password', { exact: true }).fill(ada.password);
    await button('Ask for an account').click();
    await heading('Look into your mail').waitFor();
    await button('Send it again').click();
    await page.getByText('Sent again.').waitFor();
    await page.goto('/login');
    await page.getByRole('link', { name: 'Send it again' }).click();
    await page.waitForURL('**/confirm');
    await button('Send it again').waitFor();
    await page.goto(linkTo(await nextMail(ada.email, /Confirm your address/), '/confirm').href);
    await heading('Welcome').waitFor();
    await page.getByLabel('Password', { exact: true }).fill(ada.password);
    await button('Sign in').click();
    await heading(/Good (morning|afternoon|evening), Ada/).waitFor();
    api = { ...ada, ...(await signIn(ada.email, ada.password)) };
    const timeZone = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
    expect(await api.get('/api/clients/me')).toMatchObject({ body: { data: { timeZone } } });
  });

  test('leads to a profile that keeps what was typed, wrong or right', async () => {
    await page.goto('/profile/edit');
    await page.getByLabel('Company').fill('Lindqvist Bakery');
    await page.getByLabel('Website').fill('javascript:alert(1)');
    await button('Save profile').click();
    await page.getByText('Enter a web address such as https://example.com.').first().waitFor();
    expect(await page.getByLabel('Company').inputValue()).toBe('Lindqvist Bakery');
    await page.getByLabel('Website').fill('bakery.test');
    await button('Save profile').click();
    await page.waitForURL('**/profile');
    await page.getByText('Lindqvist Bakery').first().waitFor();
    expect(dataOf<Shape<'Profile'>>(await api.get('/api/clients/me'))).toMatchObject({
      website: 'https://bakery.test/',
    });
  });

  test('sends a picture as soon as it is chosen, shows it meanwhile, and everywhere after', async () => {
    await page.goto('/profile/edit');
    await scripted(page);
    const send = await heldBack(page, '**/profile/image');
    const buffer = await pngOf('#c98');
    const choose = (name: string, content: Buffer) =>
      page.getByLabel('Choose a picture').setInputFiles({ name, mimeType: 'image/png', buffer: content });
    await page.getByLabel('Company').fill('Lindqvist & Daughter');
    await choose('me.png', buffer);
    await page.locator('img[src^="blob:"]').waitFor();
    send();
    await page.getByText('Your picture is saved.').waitFor();
    await button('Remove the picture').waitFor();
    expect(await button('Use this picture').isVisible()).toBe(false);
    expect(await page.getByLabel('Company').inputValue()).toBe('Lindqvist & Daughter');
    const image = page.locator('img[src*="/media/"]').first();
    await image.waitFor();
    const source = await image.getAttribute('src');
    expect((await page.request.get(source!)).headers()['content-type']).toBe('image/webp');

    await choose('no.png', Buffer.from('no picture'));
    await page.locator('[name=image][aria-invalid=true]').waitFor();
  });

  test('sends the picture that was chosen last, although another was still on its way', async () => {
    await page.goto('/profile/edit');
    await scripted(page);
    await page.unroute('**/profile/image');
    const release = await heldBack(page, '**/profile/image');
    const choose = async (background: string) => {
      const buffer = await pngOf(background);
      await page.getByLabel('Choose a picture').setInputFiles({ name: 'me.png', mimeType: 'image/png', buffer });
    };
    const first = page.waitForRequest('**/profile/image');
    await choose('#ff0000');
    await first;
    await choose('#0000ff');
    release();
    await page.getByText('Your picture is saved.').waitFor();
    const { profileImage } = dataOf<Shape<'Profile'>>(await api.get('/api/clients/me'));
    const stored = await page.request.get(new URL(profileImage!.url, portal().apiUrl).href);
    const [red, , blue] = (await sharp(await stored.body()).stats()).channels;
    expect(red!.mean).toBeLessThan(blue!.mean);
  });

  test('shows letters by the five filters, as letters and never as HTML', async () => {
    for (const topic of ['project', 'workflow', 'other'] as const) {
      await sendTo([api], { topic, subject: `About ${topic}`, body: 'Hello,\n\n**bold** <i id="theirs">no HTML</i>' });
    }
    const tabs = page.getByRole('navigation', { name: 'Messages by topic' });
    const letters = page.getByRole('link', { name: /About (project|workflow|other)/ });
    await page.goto('/messages');
    for (const [tab, count] of Object.entries({ Projects: 1, Workflow: 1, Other: 1, Latest: 3, All: 3 })) {
      await tabs.getByRole('link', { name: tab }).click();
      await tabs.locator(`[aria-current=page]:has-text("${tab}")`).waitFor();
      expect([tab, await letters.count()]).toEqual([tab, count]);
    }

    await letters.filter({ hasText: 'About project' }).click();
    await page.waitForURL('**/messages/*');
    const letter = page.getByRole('article');
    expect(await letter.locator('strong').textContent()).toBe('bold');
    expect(await page.locator('#theirs').count()).toBe(0);
    await tabs.getByRole('link', { name: 'All 2 unread' }).waitFor();
    await button('Mark unread').click();
    await tabs.getByRole('link', { name: 'All 3 unread' }).waitFor();
    await letters.filter({ hasText: 'About project' }).click();
    await button('Archive').click();
    await letters.filter({ hasText: 'About project' }).waitFor({ state: 'detached' });
    await page.goto('/messages?archived=true');
    await letters.filter({ hasText: 'About project' }).waitFor();
  });

  test('finds words in letters, and Back leads to where one was', async () => {
    await page.goto('/messages');
    await page.getByRole('searchbox').fill('workflow');
    await page.keyboard.press('Enter');
    await page.getByText('Found for “workflow”').waitFor();
    await page.getByRole('link', { name: /About workflow/ }).click();
    await page.waitForURL('**/messages/*');
    await page.goBack();
    await page.getByText('Found for “workflow”').waitFor();
  });

  test('has a letter box, and the answer comes back into it', async () => {
    await page.goto('/feedback');
    await page.getByLabel('Your words').fill('The bread drawings made us laugh.');
    await button('Send it').click();
    await page.getByText('Choose what it is about.').first().waitFor();
    expect(await page.getByLabel('Your words').inputValue()).toBe('The bread drawings made us laugh.');
    await page.getByLabel('The quality').check();
    await page.getByLabel('Excellent').check();
    await button('Send it').click();
    await page.locator('p', { hasText: 'The bread drawings made us laugh.' }).waitFor();
    const [feedback] = dataOf<Shape<'Feedback'>[]>(await api.get('/api/feedbacks'));
    expect(feedback).toMatchObject({ about: 'quality', rating: 5 });

    await (await owner()).post(`/portal/feedbacks/${feedback!.documentId}/answer`, { body: 'So did the bread.' });
    await page.reload();
    await page.getByText('So did the bread.').waitFor();
  });

  test('takes a new password, and a forgotten one is replaced by mail', async () => {
    await page.goto('/profile');
    await page.getByRole('link', { name: 'Change password' }).click();
    await page.getByLabel('Your password now').fill(ada.password);
    for (const name of ['password', 'passwordConfirmation']) await page.locator(`[name=${name}]`).fill(NEW_PASSWORD);
    await button('Change password').click();
    await page.waitForURL('**/profile');

    const elsewhere = await newPage();
    await elsewhere.goto('/forgot-password');
    await elsewhere.getByLabel('E-mail address').fill(ada.email);
    await elsewhere.getByRole('button', { name: 'Send me the link' }).click();
    const link = linkTo(await nextMail(ada.email, /Set a new password/), '/reset-password').href;
    await elsewhere.goto(link);
    for (const name of ['password', 'passwordConfirmation'])
      await elsewhere.locator(`[name=${name}]`).fill(ada.password);
    await elsewhere.getByRole('button', { name: 'Set the password' }).click();
    await elsewhere.waitForURL('**/home');
    await elsewhere.goto(link);
    await elsewhere.getByRole('heading', { name: 'This link does not work any more' }).waitFor();

    await page.goto('/home');
    await page.waitForURL(/\/login/);
  });

  test('ends with signing out, and a link in a mail leads to the thing after signing in', async () => {
    const [letter] = dataOf<Shape<'InboxItem'>[]>(await (await signIn(ada.email, ada.password)).get('/api/messages'));
    await page.goto(`/messages/${letter!.documentId}`);
    await page.getByLabel('E-mail address').fill(ada.email);
    await page.getByLabel('Password', { exact: true }).fill(ada.password);
    await button('Sign in').click();
    await page.getByRole('heading', { name: letter!.subject }).waitFor();

    await page.goto('/settings');
    await button('Sign out').click();
    await page.waitForURL((url) => !url.pathname.startsWith('/settings'));
    await page.goto('/home');
    await page.waitForURL(/\/login/);
  });
});
