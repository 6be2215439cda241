import { describe, expect, test } from '@jest/globals';
import { newPage } from '../helpers/browser';
import { sendTo } from '../helpers/letters';
import { linkTo, nextMail } from '../helpers/mail';
import { type Client, registeredClient } from '../helpers/people';
import { portal } from '../helpers/portal';
import { signedInPage } from '../helpers/site';
import { teammate } from '../helpers/teammates';

const wishesOf = async (client: Client) =>
  (await client.get<{ data: { frequency: string; topics: object } }>('/api/users/me/notifications')).body.data;

/** The link that stops mail, out of a mail to somebody. */
async function unsubscribeLink(client: Client): Promise<URL> {
  await sendTo([client], { subject: 'News' });
  return linkTo(await nextMail(client.email, /News/), '/unsubscribe');
}

describe('what one gets by mail', () => {
  test.each([true, false])('is chosen in sentences (scripts: %s)', async (javaScript) => {
    const { client, page } = await signedInPage({ javaScript });
    await page.goto('/settings');
    await page.getByLabel('When something happens here, write to me').selectOption('once a day');
    await page.getByText('More: choose by topic').click();
    await page.getByLabel('About messages, write to me').selectOption('at once');
    await page.getByRole('button', { name: 'Save this' }).click();
    await page.getByText('What you get by mail is saved.').waitFor();
    const topics = { messages: 'at_once', projects: null, feedback: null, products: null };
    expect(await wishesOf(client)).toEqual({ frequency: 'daily', topics });
    expect(await page.getByLabel('About messages, write to me').inputValue()).toBe('at_once');
  });

  test('stops by the link of a mail, signed out and with one button', async () => {
    const client = await registeredClient();
    const page = await newPage({ javaScript: false });
    await page.goto((await unsubscribeLink(client)).href);
    expect(await page.getByText(client.email).isVisible()).toBe(true);
    expect(await wishesOf(client)).toMatchObject({ frequency: 'at_once' });
    await page.getByRole('button', { name: 'Stop these mails' }).click();
    await page.getByRole('heading', { name: 'You get no more of these mails' }).waitFor();
    expect(await wishesOf(client)).toMatchObject({ frequency: 'off' });
  });

  test('stops for somebody of the owner’s side, and leads them to the panel', async () => {
    const ann = await teammate('assistant');
    const client = await registeredClient();
    await client.post('/api/feedbacks', { data: { about: 'other', body: 'Ahoy' } });
    const mail = await nextMail(ann.email, new RegExp(`^Feedback from ${client.name}`));
    const page = await newPage({ javaScript: false });
    await page.goto(linkTo(mail, '/unsubscribe').href);
    await page.getByText(`no longer write to ${ann.email} when a client does something`, { exact: false }).waitFor();
    const settings = `${portal().apiUrl}/admin/settings/mail`;
    const choose = page.getByRole('link', { name: 'Choose in the panel what you get by mail' });
    expect(await choose.getAttribute('href')).toBe(settings);
    await page.getByRole('button', { name: 'Stop these mails' }).click();
    await page.getByRole('heading', { name: 'You get no more of these mails' }).waitFor();
    expect(await page.getByRole('main').getByRole('link', { name: 'the panel' }).getAttribute('href')).toBe(settings);
    expect((await ann.get('/portal/notifications')).body).toMatchObject({ data: { frequency: 'off' } });
  });

  test('stops by the post of a mail program, which has neither cookie nor origin; no other form takes that', async () => {
    await portal().site();
    const client = await registeredClient();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const click = (url: URL | string) =>
      fetch(url, { method: 'POST', headers, body: 'List-Unsubscribe=One-Click', redirect: 'manual' });
    expect((await click(await unsubscribeLink(client))).status).toBe(200);
    expect(await wishesOf(client)).toMatchObject({ frequency: 'off' });
    expect((await click(`${portal().siteUrl}/login`)).status).toBe(403);
  });

  test('leads from a mail, over the login, to the thing itself', async () => {
    const client = await registeredClient();
    const id = await sendTo([client], { subject: 'Come and see' });
    const page = await newPage();
    await page.goto(linkTo(await nextMail(client.email, /Come and see/), `/messages/${id}`).href);
    await page.getByLabel('E-mail address').fill(client.email);
    await page.getByLabel('Password', { exact: true }).fill(client.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Come and see' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/messages/${id}`);
  });
});
