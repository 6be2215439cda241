import { expect, test } from '@jest/globals';
import { violationsOn } from '../helpers/accessibility';
import { eventually } from '../helpers/eventually';
import { asOwner, requested, WORDS } from '../helpers/projects';
import { scripted, signedInPage } from '../helpers/site';

const LONG = 'A complete redesign of the ordering pages for bakeries and their customers in three languages';

test('an offer that comes while a question is open stands first, and the question below it', async () => {
  const { client, page } = await signedInPage({ width: 390, height: 844 });
  const { documentId } = await requested(client, { title: LONG });
  await asOwner(documentId, { action: 'ask-client', question: 'Which **colour**?' });
  await page.goto(`/projects/${documentId}`);
  await scripted(page);
  const question = page.getByRole('region', { name: 'A question for you' });
  const offer = page.getByRole('region', { name: 'An offer for you' });
  await question.getByLabel('Your answer').fill('Gr');
  await asOwner(documentId, { action: 'offer', ...WORDS.offer, note: 'With *care*.' });
  await offer.getByText('€4,800.00').waitFor();
  await offer.getByRole('emphasis').getByText('care').waitFor();
  expect((await offer.boundingBox())!.y).toBeLessThan((await question.boundingBox())!.y);
  // What was begun stays, and can be sent although the offer came in between.
  expect(await question.getByLabel('Your answer').inputValue()).toBe('Gr');
  expect(await violationsOn(page)).toEqual([]);

  await page.goto('/home');
  const waits = page.getByRole('region', { name: `An offer for ${LONG}` });
  await waits.getByText('There is a question for you as well.').waitFor();
  await page.goto(`/projects/${documentId}`);
  await scripted(page);
  await question.getByLabel('Your answer').fill('Green.');
  await question.getByRole('button', { name: 'Send the answer' }).click();
  await page.getByText('Your answer has arrived.').waitFor();
  await question.waitFor({ state: 'detached' });
  const declines = page.getByText('Decline the offer', { exact: true }).first();
  await declines.click();
  await page.getByLabel('What does not fit?').fill('On second thoughts');
  await offer.getByRole('button', { name: 'Agree to the offer' }).click();
  await page.getByText('You agreed').first().waitFor();
  // What was begun of the other way has no place any more.
  await declines.waitFor({ state: 'detached' });
}, 60_000);

test('whoever opens what needs a reason can write it at once', async () => {
  const { client, page } = await signedInPage();
  const { documentId } = await requested(client);
  await asOwner(documentId, { action: 'offer', ...WORDS.offer });
  await page.goto(`/projects/${documentId}`);
  await scripted(page);
  await page.getByText('Decline the offer', { exact: true }).first().click();
  const reason = page.getByLabel('What does not fit?');
  await eventually('the focus in the reason', () => reason.evaluate((element) => element === document.activeElement));
  // What asks to be read first keeps it.
  const withdraw = page.locator('summary', { hasText: 'Withdraw the project' });
  await withdraw.click();
  await page.getByLabel('Why?').waitFor();
  expect(await withdraw.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('an answer is to the question that stood there when it was begun, and says so where another one came', async () => {
  const { client, page } = await signedInPage();
  const { documentId } = await requested(client);
  await asOwner(documentId, { action: 'ask-client', question: 'Of oak?\nOr of pine?' });
  await page.goto(`/projects/${documentId}`);
  await scripted(page);
  const question = page.getByRole('region', { name: 'A question for you' });
  const send = question.getByRole('button', { name: 'Send the answer' });
  await question.getByLabel('Your answer').fill('Yes, please.');
  await asOwner(documentId, { action: 'ask-client', question: 'Shall we stop?\nAnd when?' });
  await question.getByText('Shall we stop?').waitFor();
  await send.click();
  await question.getByText('The question has changed meanwhile. Look at it again before you answer.').waitFor();
  expect(await question.getByLabel('Your answer').inputValue()).toBe('Yes, please.');
  // Who has read that sends it for the other one, a file beside it.
  await question
    .getByLabel('Files')
    .setInputFiles([{ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('x') }]);
  await send.click();
  await page.getByText('Your answer has arrived.').waitFor();
});

test('what was begun for a project that has ended meanwhile stays to be copied, and says why', async () => {
  const { client, page } = await signedInPage();
  const { documentId } = await requested(client);
  await asOwner(documentId, { action: 'ask-client', question: 'Of oak?' });
  await page.goto(`/projects/${documentId}`);
  await scripted(page);
  const question = page.getByRole('region', { name: 'A question for you' });
  await question.getByLabel('Your answer').fill('Yes, please.');
  await asOwner(documentId, { action: 'refuse', reason: 'No oak' });
  await question.getByText('The project has moved on meanwhile.', { exact: false }).waitFor();
  expect(await question.getByLabel('Your answer').inputValue()).toBe('Yes, please.');
});
