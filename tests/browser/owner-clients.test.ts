import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { dataOf, type Shape } from '../helpers/answers';
import { get } from '../helpers/api';
import { ask, type Card, cardOf, entered, invite, newAddress, takeBack, writeDown } from '../helpers/clients';
import { eventually } from '../helpers/eventually';
import { jobsAreDone } from '../helpers/jobs';
import { sendTo } from '../helpers/letters';
import { codeIn, linkTo, mailsTo, mailTo, nextMail } from '../helpers/mail';
import { type Client, owner, registeredClient } from '../helpers/people';
import { portal } from '../helpers/portal';
import { requested } from '../helpers/projects';
import { teammate } from '../helpers/teammates';
import { dialogOf, openList, openProject, panelOf, rowWith, save, searchList } from './owner-panel';

const CLIENTS = 'content-manager/collection-types/api::client.client';

async function openClient(page: Page, documentId: string): Promise<void> {
  await page.goto(`${portal().apiUrl}/admin/${CLIENTS}/${documentId}`);
  await page.getByRole('heading', { name: 'Who they are' }).waitFor();
}

/** One of the panels beside the form, by its title. */
const panel = (page: Page, title: string): Locator =>
  page.locator('aside', { has: page.getByRole('heading', { name: title, exact: true }) });

/** Presses a button that asks first, and says yes. */
async function confirm(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name, exact: true }).click();
}

const clientNamed = async (name: string): Promise<Card> => {
  const { body } = await (
    await owner()
  ).get<{ results: { documentId: string }[] }>(`/${CLIENTS}?_q=${encodeURIComponent(name)}`);
  return cardOf(body.results[0]!.documentId);
};

describe('the owner of a business that begins', () => {
  let page: Page;

  beforeAll(async () => {
    page = await panelOf(await teammate('owner'));
  }, 120_000);

  test('enters a client with what is known of them', async () => {
    await openList(page, 'Clients');
    await page.getByRole('link', { name: 'New', exact: true }).first().click();
    await page.getByLabel('Name', { exact: false }).first().fill('Aagje of the mill');
    await page.getByLabel('Company').fill('Mill & Daughters');
    await page.getByLabel('Telephone').fill('+46 8 123 456');
    await page.getByLabel('Website').fill('mill.example');
    await save(page);
    await page.getByRole('heading', { name: 'Who they are' }).waitFor();
    await panel(page, 'Who they are').getByRole('link', { name: '+46 8 123 456' }).waitFor();
    expect(await clientNamed('Aagje of the mill')).toMatchObject({
      company: 'Mill & Daughters',
      website: 'https://mill.example/',
    });
  });

  test('invites them by mail from their page', async () => {
    const email = newAddress();
    await panel(page, 'Logins').getByText('Nobody signs in for them yet.', { exact: false }).waitFor();
    const dialog = await dialogOf(page, 'Invite by mail');
    await dialog.getByLabel('E-mail').fill('nobody');
    await dialog.getByRole('button', { name: 'Send the invitation' }).click();
    await dialog.getByText('Enter an e-mail address such as ada@example.com.').waitFor();
    await dialog.getByLabel('E-mail').fill(email);
    await dialog.getByRole('button', { name: 'Send the invitation' }).click();
    await panel(page, 'Logins').getByText(email).waitFor();
    await panel(page, 'Logins').getByText('The link works until', { exact: false }).waitFor();
    expect(linkTo(await mailTo(email), '/invite').searchParams.get('code')).toBeTruthy();
  });

  test('sends the invitation again, and takes it back after being asked', async () => {
    const { documentId, invitations } = await clientNamed('Aagje of the mill');
    const { email } = invitations[0]!;
    const first = await mailTo(email);
    const line = panel(page, 'Logins').getByRole('listitem').filter({ hasText: email });
    await line.getByText(`Invited by ${invitations[0]!.invitedBy}, `, { exact: false }).waitFor();
    await line.getByRole('button', { name: 'Send again' }).dblclick();
    const second = await nextMail(email, /invites you/, { after: first });
    await jobsAreDone();
    expect(await mailsTo(email)).toHaveLength(2);

    await line.getByRole('button', { name: 'Take back' }).click();
    const question = page.getByRole('alertdialog', { name: `Take back the invitation of ${email}?` });
    await question.getByRole('button', { name: 'Not now' }).click();
    expect((await cardOf(documentId)).invitations).toHaveLength(1);
    await line.getByRole('button', { name: 'Take back' }).click();
    await question.getByRole('button', { name: 'Take back' }).click();
    await page.getByText('Taken back. The link leads nowhere any more.').waitFor();
    await line.waitFor({ state: 'detached' });
    expect((await cardOf(documentId)).invitations).toEqual([]);
    expect((await get(`/api/auth/invitation?code=${codeIn(second)}`)).status).toBe(400);
  });

  test('is told of an invitation that was taken back meanwhile, and sees it gone', async () => {
    const { documentId } = await clientNamed('Aagje of the mill');
    const email = newAddress();
    await invite(documentId, email);
    await page.reload();
    const line = panel(page, 'Logins').getByRole('listitem').filter({ hasText: email });
    await line.getByRole('button', { name: 'Take back' }).click();
    await takeBack(documentId, (await cardOf(documentId)).invitations[0]!.documentId);
    await page.getByRole('alertdialog').getByRole('button', { name: 'Take back' }).click();
    await page.getByText('There is no such invitation. It may have been accepted or taken back already.').waitFor();
    await line.waitFor({ state: 'detached' });
  });

  test('enters work that has begun long ago', async () => {
    const dialog = await dialogOf(page, 'Enter a project');
    await dialog.getByLabel('Title').fill('A wheel that turns');
    await dialog.getByLabel('What is wanted').fill('Twelve paddles of oak.');
    await dialog.getByRole('slider', { name: 'Done' }).fill('45');
    await dialog.getByLabel('Asked for on').fill('2020-03-01');
    await dialog.getByLabel('Price').fill('1.200,50');
    await dialog.getByLabel('Price').press('Tab');
    expect(await dialog.getByLabel('Price').inputValue()).toBe('1200.50');
    await dialog.getByLabel('Price').fill('a lot');
    await dialog.getByRole('button', { name: 'Enter it' }).click();
    await dialog.getByText('Write an amount such as 1200.50.').waitFor();
    await dialog.getByLabel('Price').fill('1,150.75');
    await dialog.getByLabel('Price').press('Enter');
    const line = panel(page, 'Their projects').getByRole('listitem').filter({ hasText: 'A wheel that turns' });
    await line.getByText('In progress · 45% · Your move').waitFor();
    const { projects } = await clientNamed('Aagje of the mill');
    const answer = await (await owner()).get(`/portal/projects/${projects[0]!.documentId}`);
    const project = dataOf<Shape<'Project'>>(answer);
    expect(project).toMatchObject({ percentDone: 45, price: '1150.75', requestedAt: '2020-03-01T12:00:00.000Z' });
    expect(project.timeline).toMatchObject([{ kind: 'project.request', details: { silent: true } }]);
  });

  test('enters what is over without asking how far it is', async () => {
    const dialog = await dialogOf(page, 'Enter a project');
    await dialog.getByLabel('Title').fill('A door that is hung');
    await dialog.getByLabel('What is wanted').fill('Oak as well.');
    await dialog.getByLabel('It stands at').click();
    await page.getByRole('option', { name: 'Finished' }).click();
    expect(await dialog.getByRole('slider').count()).toBe(0);
    await dialog.getByRole('button', { name: 'Enter it' }).click();
    await panel(page, 'Their projects').getByRole('link', { name: 'A door that is hung' }).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('reads when it was asked for, and that it was only entered here', async () => {
    await panel(page, 'Their projects').getByRole('link', { name: 'A wheel that turns' }).click();
    const line = panel(page, 'So far').getByRole('listitem').filter({ hasText: 'Entered here' });
    await line.getByText('Asked for on March 1, 2020').waitFor();
    await panel(page, 'What now?').getByText('Asked for on March 1, 2020').waitFor();
  });
});

describe("a client's page", () => {
  let ada: Client;
  let page: Page;
  let card: Card;

  beforeAll(async () => {
    ada = await registeredClient({ name: 'Aaltsje of the inn' });
    await requested(ada, { title: 'A sign that shines' });
    await sendTo([ada], { subject: 'About the sign' });
    await ada.post('/api/feedbacks', { data: { about: 'service', body: 'Quick and kind.', rating: 5 } });
    card = await clientNamed(ada.name);
    page = await panelOf(await teammate('owner'));
  }, 120_000);

  test('tells at a glance of their work, letters, words and visits', async () => {
    await openClient(page, card.documentId);
    const who = panel(page, 'Who they are');
    await who.getByText(/^Signed in /).waitFor();
    expect(await who.getByRole('link', { name: 'Write to them' }).getAttribute('href')).toMatch(/\/write$/);
    await panel(page, 'Logins').getByText(ada.email).waitFor();
    await panel(page, 'Their projects').getByText('Proposed · Your move').waitFor();
    await panel(page, 'Messages').getByText('not read yet', { exact: false }).waitFor();
    await panel(page, 'What they said')
      .getByText(/Service · 5 of 5 · .* · not answered yet/)
      .waitFor();
    await panel(page, 'Their projects').getByRole('link', { name: 'A sign that shines' }).click();
    await page.getByRole('heading', { name: 'What now?' }).waitFor();
  });

  test('has the way to a letter below Save on a phone, where the panels are behind a drawer', async () => {
    const [width, height] = [390, 844];
    await page.setViewportSize({ width, height });
    await page.goto(`${portal().apiUrl}/admin/${CLIENTS}/${card.documentId}`);
    // The drawer's own lies below the screen until it is drawn up.
    const link = page.getByRole('link', { name: 'Write to them' }).first();
    expect(await link.getAttribute('href')).toMatch(/\/write$/);
    const { y } = (await link.boundingBox())!;
    expect(y).toBeLessThan(height);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  test('puts them away and brings them back', async () => {
    await openClient(page, card.documentId);
    await confirm(page, 'Archive');
    await page.getByText('Archived since', { exact: false }).waitFor();
    expect(await page.getByRole('button', { name: 'Invite by mail' }).isDisabled()).toBe(true);
    await searchList(page, 'Clients', ada.name);
    await page.getByRole('button', { name: 'Archived', exact: true }).click();
    await rowWith(page, ada.name).click();
    await page.getByRole('heading', { name: 'Who they are' }).waitFor();
    await confirm(page, 'Bring back');
    await page.getByText('They are back.').waitFor();
    expect(await cardOf(card.documentId)).toMatchObject({ archivedAt: null, projectsInAll: 1 });
  });

  test('saves what the owner changed in it, and leaves what the client changed meanwhile', async () => {
    await openClient(page, card.documentId);
    const links = [{ network: 'github', url: 'https://github.com/the-inn' }];
    await ada.put('/api/clients/me', { data: { phone: '+46 8 765 432', socialLinks: links } });
    await page.getByLabel('Company').fill('The Inn of Aaltsje');
    await save(page);
    const { data } = (await ada.get<{ data: Shape<'Profile'> }>('/api/clients/me')).body;
    expect(data).toMatchObject({ company: 'The Inn of Aaltsje', phone: '+46 8 765 432', socialLinks: links });
    await eventually(
      'the form to show what the client changed',
      async () => (await page.getByLabel('Telephone').inputValue()) === '+46 8 765 432' || null,
    );
  });

  test('saves again what is changed after it was saved', async () => {
    await page.getByLabel('Company').fill('Only the Inn');
    await save(page);
    expect(await cardOf(card.documentId)).toMatchObject({ company: 'Only the Inn' });
  });

  test('keeps what was typed where it could not be saved, and saves it once that is mended', async () => {
    await openClient(page, card.documentId);
    const [company, phone] = [page.getByLabel('Company'), page.getByLabel('Telephone')];
    const before = await phone.inputValue();
    await company.fill('The New Inn');
    await phone.fill('0123');
    await save(page);
    await page.locator('form').getByText('Enter a phone number such as', { exact: false }).waitFor();
    expect([await company.inputValue(), await phone.inputValue()]).toEqual(['The New Inn', '0123']);

    await phone.fill(before);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('This did not go through. Check your connection and try again.').waitFor();
    await page.context().setOffline(false);
    expect(await company.inputValue()).toBe('The New Inn');
    await save(page);
    expect(await cardOf(card.documentId)).toMatchObject({ company: 'The New Inn', phone: before });
  });

  test('leads to a project, which is put away and brought back by itself', async () => {
    await openProject(page, 'A sign that shines');
    await confirm(page, 'Archive');
    await page.getByText('It is archived.').waitFor();
    expect(await cardOf(card.documentId)).toMatchObject({ projectsInAll: 0, archivedProjects: 1 });
    await confirm(page, 'Bring back');
    await page.getByText('It is back.').waitFor();
    expect(await cardOf(card.documentId)).toMatchObject({ projectsInAll: 1, archivedProjects: 0 });
  });

  test('of somebody who was only entered says so', async () => {
    const { documentId } = await entered({ name: 'Aart of the ferry' });
    await openClient(page, documentId);
    await panel(page, 'Who they are').getByText('Has not been here yet').waitFor();
    await panel(page, 'Their projects').getByText('No projects.').waitFor();
  });

  test('is merged with another after a look at what that does', async () => {
    const { documentId } = await entered({ name: 'Aaltsje the innkeeper', phone: '+46 8 123 456', company: 'The Inn' });
    await writeDown({ client: documentId, title: 'A lantern' });
    await openClient(page, card.documentId);
    // What is taken over is read into the form: what is being typed into it comes first.
    const company = page.getByLabel('Company');
    const before = await company.inputValue();
    await company.fill('Half a na');
    await panel(page, 'Who they are').getByText('Save or undo your changes to the form first.').waitFor();
    expect(await page.getByRole('button', { name: 'Merge with another' }).isDisabled()).toBe(true);
    await company.fill(before);
    const dialog = await dialogOf(page, 'Merge with another');
    await dialog.getByRole('combobox', { name: 'The other client' }).pressSequentially('innkeeper');
    await page.getByRole('option', { name: /Aaltsje the innkeeper/ }).click();
    await dialog.getByRole('heading', { name: `From Aaltsje the innkeeper to ${ada.name}` }).waitFor();
    expect(await dialog.getByRole('listitem').allInnerTexts()).toEqual([
      '1 project',
      'Company: The Inn',
      'Telephone: +46 8 123 456',
    ]);
    const refused: string[] = [];
    page.on('response', (response) => response.status() >= 400 && refused.push(response.url()));
    await dialog.getByRole('button', { name: 'Merge them' }).click();
    await page.getByText('They are one now.').waitFor();
    await panel(page, 'Their projects').getByRole('link', { name: 'A lantern' }).waitFor();
    expect(refused).toEqual([]);
    await page.goto(`${portal().apiUrl}/admin/${CLIENTS}/${documentId}`);
    await page
      .getByText(/^Aaltsje the innkeeper was merged into/)
      .first()
      .waitFor();
  });

  test('and was merged while their page is open, is where that leads, and no letter goes to them', async () => {
    const [gone, stays] = [
      await entered({ name: 'Aatje the ferryman' }),
      await entered({ name: 'Aatje of the ferry' }),
    ];
    const letter = await page.context().newPage();
    await letter.goto(`${portal().apiUrl}/admin/write`);
    await letter.getByLabel('Search clients').fill(gone.name);
    await letter.getByRole('checkbox', { name: gone.name }).click();
    await letter.getByText('It reaches 1 inbox, with nobody signed in.').waitFor();
    await openClient(page, gone.documentId);
    await ask(`/${stays.documentId}/merge`, { from: gone.documentId });

    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await panel(page, 'Who they are').getByText(`${gone.name} was merged into ${stays.name}`).waitFor();
    await panel(page, 'Logins').waitFor({ state: 'detached' });
    await panel(page, 'Who they are').getByRole('link', { name: stays.name }).click();
    await panel(page, 'Who they are').getByRole('link', { name: 'Write to them' }).waitFor();
    await panel(page, 'Logins').waitFor();

    await letter.reload();
    await letter.getByText('One of these clients does not exist.').waitFor();
    expect(await letter.getByRole('button', { name: 'Ask again' }).count()).toBe(0);
  });
});
