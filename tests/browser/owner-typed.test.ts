import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Locator, Page, Route } from 'playwright-core';
import { dataOf, type Shape } from '../helpers/answers';
import { entered } from '../helpers/clients';
import { clearDesk } from '../helpers/desk';
import { heldBack } from '../helpers/held-back';
import { documentIdOf, sendTo } from '../helpers/letters';
import { type Client, expectStatus, owner, registeredClient } from '../helpers/people';
import { portal } from '../helpers/portal';
import { asOwner, requested } from '../helpers/projects';
import { teammate, type Teammate } from '../helpers/teammates';
import {
  dialogInList,
  dialogOf,
  endSession,
  leaveAndTryToClose,
  openHome,
  openProject,
  openProjects,
  panelOf,
  signIn,
} from './owner-panel';

const STILL_HERE = 'What you had begun is still here.';
const FEEDBACK = 'content-manager/collection-types/api::feedback.feedback';

describe('what the owner types into a dialog', () => {
  let page: Page;
  let ada: Client;
  let grace: Client;
  let writer: Teammate;
  beforeAll(async () => {
    await clearDesk();
    [ada, grace] = [await registeredClient(), await registeredClient()];
    writer = await teammate('owner');
    page = await panelOf(writer);
  }, 120_000);

  const answerTo = async (client: Client, words: string): Promise<Locator> => {
    const row = page.getByRole('listitem').filter({ hasText: words });
    await row.getByRole('button', { name: `Answer ${client.name}` }).click();
    return page.getByRole('dialog', { name: `Answer ${client.name}` });
  };
  const said = async (client: Client, body: string): Promise<string> =>
    dataOf<Shape<'Feedback'>>(await client.post('/api/feedbacks', { data: { about: 'service', body } })).documentId;
  const answerOf = async (client: Client) => dataOf<Shape<'Feedback'>[]>(await client.get('/api/feedbacks'))[0]!.answer;

  test('is there again when it is opened for the same words, and not for others', async () => {
    await said(ada, 'It sings.');
    await said(grace, 'It hums.');
    await openHome(page);
    const dialog = await answerTo(ada, 'It sings.');
    await dialog.getByLabel('Your answer').fill('How good to');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });

    const other = await answerTo(grace, 'It hums.');
    expect(await other.getByLabel('Your answer').inputValue()).toBe('');
    expect(await other.getByText(STILL_HERE).count()).toBe(0);
    await other.getByRole('button', { name: 'Not now' }).last().click();
    // The page read anew takes nothing of it.
    await openHome(page);

    await answerTo(ada, 'It sings.');
    await dialog.getByText(STILL_HERE).waitFor();
    expect(await dialog.getByLabel('Your answer').inputValue()).toBe('How good to');
    await dialog.getByLabel('Your answer').fill('How good to hear.');
    await page.mouse.click(5, 5);
    await dialog.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Your answer is on its way.').waitFor();
    expect(await answerOf(ada)).toBe('How good to hear.');
    expect(await answerOf(grace)).toBeNull();
  });

  test('can be given up, and is then forgotten', async () => {
    await said(ada, 'It rings.');
    await openHome(page);
    const dialog = await answerTo(ada, 'It rings.');
    await dialog.getByLabel('Your answer').fill('Never mind');
    await page.keyboard.press('Escape');
    await answerTo(ada, 'It rings.');
    await dialog.getByRole('button', { name: 'Start over' }).click();
    const field = dialog.getByLabel('Your answer');
    expect([await field.inputValue(), await dialog.getByText(STILL_HERE).count()]).toEqual(['', 0]);
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await answerTo(ada, 'It rings.');
    expect([await field.inputValue(), await dialog.getByText(STILL_HERE).count()]).toEqual(['', 0]);
    await page.keyboard.press('Escape');
  });

  test('keeps the files that were chosen with it', async () => {
    const message = await sendTo([ada], { subject: 'The hull' });
    await ada.post(`/api/messages/${message}/replies`, { data: { body: 'Which planks?' } });
    await openHome(page);
    const dialog = await answerTo(ada, 'Which planks?');
    await dialog.getByLabel('Your answer').fill('These.');
    const file = { name: 'planks.txt', mimeType: 'text/plain', buffer: Buffer.from('Larch') };
    await dialog.getByLabel('Add files').setInputFiles([file]);
    await dialog.getByRole('button', { name: 'Leave out planks.txt' }).waitFor();
    await dialog.getByRole('button', { name: 'Not now' }).last().click();
    await answerTo(ada, 'Which planks?');
    await dialog.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Your answer is on its way.').waitFor();
    const [reply] = dataOf<Shape<'Reply'>[]>(await ada.get(`/api/messages/${message}/replies`)).slice(-1);
    expect(reply).toMatchObject({ body: 'These.', files: [{ name: 'planks.txt' }] });
  });

  test('belongs to one action of one project, in whatever place that is taken', async () => {
    const title = `A raft ${randomUUID().slice(0, 8)}`;
    const { documentId } = await requested(ada, { title });
    await openProject(page, title);
    const refuse = await dialogOf(page, 'Refuse');
    await refuse.getByLabel('Why').fill('We build no rafts');
    await page.keyboard.press('Escape');
    const offer = await dialogOf(page, 'Make an offer');
    await offer.getByLabel('Note').fill('As discussed');
    await page.keyboard.press('Escape');

    // What was not typed is what holds by now.
    await asOwner(documentId, { action: 'offer', price: '300', currency: 'EUR', deadline: null });
    await page.getByRole('link', { name: 'Projects', exact: true }).click();
    await page.getByRole('heading', { name: 'Projects', exact: true }).waitFor();
    const again = await dialogInList(page, title, 'Make an offer');
    expect(await again.getByLabel('Note').inputValue()).toBe('As discussed');
    expect(await again.getByLabel('Price').inputValue()).toBe('300');
    await page.keyboard.press('Escape');
    const refusal = await dialogInList(page, title, 'Refuse');
    await refusal.getByText(STILL_HERE).waitFor();
    await refusal.getByRole('button', { name: 'Refuse' }).click();
    await page.getByText('Refused.').waitFor();
    await asOwner(documentId, { action: 'reopen', reason: 'By mistake' });
    await openProjects(page);
    const anew = await dialogInList(page, title, 'Refuse');
    expect(await anew.getByLabel('Why').inputValue()).toBe('');
    await page.keyboard.press('Escape');
  });

  test('is kept of an invitation, too, and the page is not left without a question', async () => {
    const { documentId } = await entered();
    await page.goto(`${portal().apiUrl}/admin/content-manager/collection-types/api::client.client/${documentId}`);
    const dialog = await dialogOf(page, 'Invite by mail');
    await dialog.getByLabel('E-mail').fill('somebody@example.t');
    await page.keyboard.press('Escape');
    await dialogOf(page, 'Invite by mail');
    expect(await dialog.getByLabel('E-mail').inputValue()).toBe('somebody@example.t');
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const question = await asked;
    expect(question.type()).toBe('beforeunload');
    await question.dismiss();
    expect(await dialog.getByLabel('E-mail').inputValue()).toBe('somebody@example.t');
    await page.keyboard.press('Escape');
  });

  /** Sends an answer and closes its dialog before the server has heard of it. @returns what lets it go on its way */
  async function leftWhileSending(dialog: Locator): Promise<() => void> {
    const release = await heldBack(page, '**/answer');
    await dialog.getByRole('button', { name: 'Send' }).click();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    return release;
  }

  test('is not lost where it could not be sent after the dialog was closed', async () => {
    const feedback = await said(ada, 'It drums.');
    await openHome(page);
    const dialog = await answerTo(ada, 'It drums.');
    await dialog.getByLabel('Your answer').fill('To what beat?');
    const release = await leftWhileSending(dialog);
    expectStatus(await (await owner()).del(`/${FEEDBACK}/${feedback}`), 200);
    release();
    await page.getByText('There is no such feedback.').waitFor();
    await page.unroute('**/answer');
  });

  test('takes nothing more while it is on its way, which would be emptied with what was sent', async () => {
    await said(ada, 'It clangs.');
    await openHome(page);
    const dialog = await answerTo(ada, 'It clangs.');
    const field = dialog.getByLabel('Your answer');
    await field.fill('Oil it.');
    const release = await heldBack(page, '**/answer');
    await dialog.getByRole('button', { name: 'Send' }).click();
    await field.pressSequentially(' Or leave it.');
    expect(await field.inputValue()).toBe('Oil it.');
    release();
    await dialog.waitFor({ state: 'detached' });
    expect(await answerOf(ada)).toBe('Oil it.');
    await page.unroute('**/answer');
  });

  test('is not there to be sent again once it has been sent, in a dialog opened meanwhile either', async () => {
    await said(ada, 'It tolls.');
    await openHome(page);
    const dialog = await answerTo(ada, 'It tolls.');
    await dialog.getByLabel('Your answer').fill('For whom?');
    const release = await leftWhileSending(dialog);
    await answerTo(ada, 'It tolls.');
    expect(await dialog.getByLabel('Your answer').inputValue()).toBe('For whom?');
    release();
    await page.getByText('Your answer is on its way.').waitFor();
    expect(await dialog.getByLabel('Your answer').inputValue()).toBe('');
    expect(await answerOf(ada)).toBe('For whom?');
    await page.unroute('**/answer');
    await page.keyboard.press('Escape');
  });

  test('is sent once where its answer was lost, in a dialog opened on a page read anew, too', async () => {
    const message = await sendTo([ada], { subject: 'The bell' });
    await ada.post(`/api/messages/${message}/replies`, { data: { body: 'Of bronze?' } });
    await openHome(page);
    const dialog = await answerTo(ada, 'Of bronze?');
    await dialog.getByLabel('Your answer').fill('Of tin.');
    const arrived = async (route: Route) => {
      await route.fetch();
      await route.abort('internetdisconnected');
    };
    await page.route('**/portal/messages/*/replies', arrived, { times: 1 });
    await dialog.getByRole('button', { name: 'Send' }).click();
    await dialog.getByText('This did not go through. Check your connection and try again.').waitFor();
    const record = `collection-types/api::message.message/${message}`;
    await page.goto(`${portal().apiUrl}/admin/content-manager/${record}`);
    await page.getByRole('button', { name: `Answer ${ada.name}` }).click();
    await dialog.getByText(STILL_HERE).waitFor();
    await dialog.getByText('Of tin.').first().waitFor();
    await dialog.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Your answer is on its way.').waitFor();
    const replies = dataOf<Shape<'Reply'>[]>(await ada.get(`/api/messages/${message}/replies`));
    expect(replies.map(({ body }) => body)).toEqual(['Of bronze?', 'Of tin.']);
  });

  test('of a letter outlives the session, until it is sent', async () => {
    await page.getByRole('link', { name: 'Write', exact: true }).click();
    await page.getByLabel('Search clients').fill(ada.name);
    await page.getByRole('checkbox', { name: ada.name }).click();
    await page.getByLabel('Subject').fill('The keel');
    await page.getByLabel('Message').fill('Written for an hour.');
    await page.getByRole('region').getByText('Written for an hour.').waitFor();
    await endSession(page);
    await page.getByRole('button', { name: 'Send to 1 client' }).click();
    await signIn(page, writer);

    await page.getByRole('link', { name: 'Write', exact: true }).click();
    await page.getByText(STILL_HERE).waitFor();
    await page.getByRole('button', { name: `Leave ${ada.name} out` }).waitFor();
    expect(await page.getByLabel('Subject').inputValue()).toBe('The keel');
    expect(await page.getByLabel('Message').inputValue()).toBe('Written for an hour.');
    await page.getByRole('button', { name: 'Send to 1 client' }).click();
    await page.getByText('Sent. It reached 1 inbox.').waitFor();
    await page.getByRole('link', { name: 'Write', exact: true }).click();
    await page.getByRole('heading', { name: 'Write', exact: true }).waitFor();
    expect(await page.getByLabel('Subject').inputValue()).toBe('');
    expect(await page.getByText(STILL_HERE).count()).toBe(0);
  });

  test('of a letter is forgotten by whoever leaves it or starts over', async () => {
    const write = page.getByRole('link', { name: 'Write', exact: true });
    const subject = page.getByLabel('Subject');
    await subject.fill('The mast');
    await write.click();
    await page.getByRole('button', { name: 'Start over' }).click();
    expect([await subject.inputValue(), await subject.evaluate((field) => field === document.activeElement)]).toEqual([
      '',
      true,
    ]);
    await subject.fill('The boom');
    await page.getByRole('link', { name: 'Home', exact: true }).click();
    await page.getByRole('button', { name: 'Leave', exact: true }).click();
    await page.getByRole('heading', { name: /^Hello/ }).waitFor();
    await write.click();
    expect([await subject.inputValue(), await page.getByText(STILL_HERE).count()]).toEqual(['', 0]);
  });

  test('of a letter stays with whom it was begun for', async () => {
    const writeTo = async (client: Client) => {
      const record = `collection-types/api::client.client/${await documentIdOf(client)}`;
      await page.goto(`${portal().apiUrl}/admin/content-manager/${record}`);
      await page.getByRole('link', { name: 'Write to them' }).click();
    };
    const isFor = ({ name }: Client) => page.getByRole('button', { name: `Leave ${name} out` });
    await writeTo(ada);
    await page.getByLabel('Message').fill('For you alone.');
    await page.getByRole('link', { name: 'Write', exact: true }).click();
    await page.getByText(STILL_HERE).waitFor();
    expect(await page.getByLabel('Message').inputValue()).toBe('For you alone.');
    await isFor(ada).waitFor();

    await writeTo(grace);
    await page.getByText(STILL_HERE).waitFor();
    expect(await page.getByLabel('Message').inputValue()).toBe('For you alone.');
    expect([await isFor(ada).count(), await isFor(grace).count()]).toEqual([1, 0]);
    await page.getByRole('button', { name: 'Start over' }).click();
    await isFor(grace).waitFor();
    expect(await page.getByLabel('Message').inputValue()).toBe('');
  });

  test('of a letter that is left while it is sent, and refused, is said where one is, and leads nowhere', async () => {
    await page.getByRole('link', { name: 'Write', exact: true }).click();
    await page.getByLabel('Search clients').fill(ada.name);
    await page.getByRole('checkbox', { name: ada.name }).click();
    await page.getByLabel('Subject').fill('The rudder');
    await page.getByLabel('Message').fill('It turns.');
    const release = await heldBack(page, '**/portal/messages/drafts');
    await page.route('**/portal/messages/*/send', (route) => route.abort('internetdisconnected'), { times: 1 });
    await page.getByRole('button', { name: 'Send to 1 client' }).click();
    await leaveAndTryToClose(page);
    release();
    await page.getByText('Your letter: This did not go through. Check your connection and try again.').waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/admin\/?$/);
    await page.unroute('**/portal/messages/drafts');
  });

  test('is nobody else’s who signs in on the same page', async () => {
    await said(grace, 'It whistles.');
    const assistant = await teammate('assistant');
    await openHome(page);
    const dialog = await answerTo(grace, 'It whistles.');
    await dialog.getByLabel('Your answer').fill('Between us');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /Ann Other/ }).click();
    await page.getByRole('menuitem', { name: 'Log out' }).click();
    await signIn(page, assistant);
    await answerTo(grace, 'It whistles.');
    expect(await dialog.getByLabel('Your answer').inputValue()).toBe('');
  });
});
