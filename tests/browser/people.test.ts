import { expect, test } from '@jest/globals';
import { violationsOn } from '../helpers/accessibility';
import { newPage } from '../helpers/browser';
import { newAddress } from '../helpers/clients';
import { sendTo } from '../helpers/letters';
import { linkTo, nextMail } from '../helpers/mail';
import { signedInPage } from '../helpers/site';

test('colleagues invite each other, see who wrote what, and part: one of them without scripts', async () => {
  const { client: ada, page } = await signedInPage();
  const email = newAddress();
  await page.goto('/settings/people');
  await page.getByLabel('Their e-mail address').fill('nobody');
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await page.getByText('Enter an e-mail address such as').waitFor();
  await page.getByLabel('Their e-mail address').fill(email);
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await page.getByText('The invitation is on its way.').waitFor();
  await page.getByText(`Invited by ${ada.name}`).waitFor();
  expect(await violationsOn(page)).toEqual([]);

  const grace = await newPage({ javaScript: false });
  await grace.goto(linkTo(await nextMail(email, /invites you/), '/invite').href);
  await grace.getByLabel('Your name').fill('Grace Hopper');
  await grace.getByLabel('Choose a password', { exact: true }).fill('Correct-horse-7');
  await grace.getByRole('button', { name: 'Accept the invitation' }).click();
  await grace.waitForURL('**/home');
  const row = page
    .getByRole('list', { name: 'Who signs in' })
    .getByRole('listitem')
    .filter({ hasText: 'Grace Hopper' });
  await row.waitFor();

  const message = await sendTo([ada], { subject: 'The plan' });
  await grace.goto(`/messages/${message}`);
  await grace.getByLabel('Your answer').fill('Monday is good.');
  await grace.getByRole('button', { name: 'Send your answer' }).click();
  await grace.getByRole('log').getByText('You', { exact: true }).waitFor();
  await grace.goto('/settings/people');
  await grace.getByLabel('Their e-mail address').fill(newAddress());
  await grace.getByRole('button', { name: 'Send the invitation' }).click();
  await grace.getByText('Invited by Grace Hopper').waitFor();
  await grace.getByRole('button', { name: /^Take back/ }).click();
  await grace.getByText('The link leads nowhere any more.').waitFor();
  await grace.getByRole('link', { name: `Remove ${ada.name}` }).click();
  await grace.getByRole('link', { name: 'Leave everything as it is' }).click();

  await page.goto(`/messages/${message}`);
  await page.getByRole('log').getByText('Grace Hopper', { exact: true }).waitFor();
  await page.getByText(/Seen by Grace Hopper/).waitFor();
  await page.goto('/settings/people');
  await row.getByRole('link', { name: 'Remove Grace Hopper' }).click();
  await page.getByRole('heading', { name: 'Remove Grace Hopper?' }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Remove Grace Hopper' }).click();
  await page.getByText('Removed, and signed out everywhere.').waitFor();
  expect(await row.count()).toBe(0);
  await grace.goto('/home');
  await grace.waitForURL('**/login**');
  await page.goto('/home');
  await page.getByText('You ended the access of').waitFor();
});
