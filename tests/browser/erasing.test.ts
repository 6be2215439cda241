import { expect, test } from '@jest/globals';
import { violationsOn } from '../helpers/accessibility';
import { newPage } from '../helpers/browser';
import { colleagueOf } from '../helpers/colleagues';
import { clearDesk } from '../helpers/desk';
import { askErasure, declineErasure, erasureOf } from '../helpers/erasure';
import { eventually } from '../helpers/eventually';
import { documentIdOf } from '../helpers/letters';
import { nextMail } from '../helpers/mail';
import { registeredClient } from '../helpers/people';
import { portal } from '../helpers/portal';
import { asOwner, requested } from '../helpers/projects';
import { signedInPage, signInOn } from '../helpers/site';
import { openHome, panelOf } from './owner-panel';

const ASK = 'Ask for everything to be erased';

test('a client sees what would go, asks with their password, and a colleague without scripts takes it back', async () => {
  const { client: ada, page } = await signedInPage();
  const { documentId } = await requested(ada, { title: 'A web shop' });
  await asOwner(documentId, { action: 'accept', price: null, deadline: null });
  await page.goto('/settings');
  await page.getByRole('link', { name: 'See what would go, and ask for it' }).click();
  const goes = page.getByRole('region', { name: 'What would go' });
  await goes.getByText('One project with every step: one planned').waitFor();
  await page.getByText('“A web shop” is still under way.', { exact: false }).waitFor();
  await page.getByRole('region', { name: 'What would stay' }).getByText('That a client was erased').waitFor();
  await page.getByRole('link', { name: 'Download everything' }).waitFor();
  expect(await violationsOn(page)).toEqual([]);

  await page.getByLabel('Why').fill('We close the shop.');
  await page.getByLabel('Your password', { exact: true }).fill('not my password');
  await page.getByRole('button', { name: ASK }).click();
  await page.getByText('This is not your current password.').waitFor();
  expect(await page.getByLabel('Why').inputValue()).toBe('We close the shop.');
  await page.getByLabel('Your password', { exact: true }).fill(ada.password);
  await page.getByRole('button', { name: ASK }).click();
  await page.getByText('Asked for. We answer within a month.').waitFor();
  await page.getByRole('region', { name: 'Asked for' }).getByText('We close the shop.').waitFor();
  expect(await page.getByRole('button', { name: ASK }).count()).toBe(0);
  expect(await violationsOn(page)).toEqual([]);

  await page.goto('/settings');
  await page.getByText('asked for everything to be erased. We answer by', { exact: false }).waitFor();
  await page.getByRole('link', { name: 'See how it stands, or take it back' }).click();
  const grace = await colleagueOf(ada);
  const other = await newPage({ javaScript: false });
  await signInOn(other, grace);
  await other.goto('/settings/erase');
  await other.getByRole('button', { name: 'Take it back' }).click();
  await other.getByText('Taken back. Everything stays as it is.').waitFor();
  await page.getByRole('button', { name: ASK }).waitFor();

  await askErasure(ada);
  await declineErasure(await documentIdOf(ada), 'The law has us keep invoices.');
  await page.getByRole('region', { name: 'Declined' }).getByText('The law has us keep invoices.').waitFor();
  await page.goto('/home');
  await page.getByText('declined the wish to have', { exact: false }).waitFor();
});

test('the owner finds it on the home page, declines, and erases by the name', async () => {
  await clearDesk();
  const ada = await registeredClient();
  await askErasure(ada, { reason: 'We close the shop.' });
  const page = await panelOf(portal().owner);
  await openHome(page);
  const part = page.locator('section').filter({ hasText: 'Waiting for your decision' });
  await part.getByText('Asks for everything to be erased.', { exact: false }).waitFor();
  // It is in no list of projects, and no sentence that leads to one counts it.
  expect(await part.getByText(/\d+ waits?/).count()).toBe(0);
  await page.getByRole('link', { name: `Look at it: ${ada.name} asks for everything to be erased` }).click();
  const who = page.locator('aside', { has: page.getByRole('heading', { name: 'Who they are', exact: true }) });
  await who.getByText('We close the shop.').waitFor();
  await who.getByText('The law gives you until', { exact: false }).waitFor();

  await who.getByRole('button', { name: 'Decline erasing' }).click();
  const no = page.getByRole('dialog', { name: 'Decline erasing' });
  await no.getByRole('button', { name: 'Decline', exact: true }).click();
  await no.getByText('Say why. They read it.').waitFor();
  await no.getByLabel('Why not').fill('One invoice is open.');
  await no.getByRole('button', { name: 'Decline', exact: true }).click();
  await page.getByText('Declined. They read why.').waitFor();
  await who.getByText('We close the shop.').waitFor({ state: 'detached' });
  expect((await erasureOf(ada)).asked).toMatchObject({ declined: { reason: 'One invoice is open.' } });

  await who.getByRole('button', { name: 'Erase for good' }).click();
  const dialog = page.getByRole('dialog', { name: 'Erase for good' });
  await dialog.getByText(`1 login: ${ada.name}`).waitFor();
  await dialog.getByLabel('Type their name', { exact: false }).fill('Somebody else');
  await dialog.getByRole('button', { name: 'Erase them' }).click();
  await dialog.getByText(`Write “${ada.name}” to erase them.`).waitFor();
  await dialog.getByLabel('Type their name', { exact: false }).fill(ada.name);
  await dialog.getByRole('button', { name: 'Erase them' }).click();
  await page.getByRole('heading', { name: 'Clients', exact: true }).waitFor();
  await page.getByText('They are erased.').waitFor();
  await nextMail(ada.email, /^Everything of yours/);
  await eventually('the login to be gone', async () => (await ada.get('/api/clients/me')).status === 401);
});
