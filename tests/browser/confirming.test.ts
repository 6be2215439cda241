import { expect, test } from '@jest/globals';
import { get, post } from '../helpers/api';
import { newPage } from '../helpers/browser';
import { entered } from '../helpers/clients';
import { linkTo, nextMail } from '../helpers/mail';
import { type Credentials, newCredentials, registeredClient, signIn } from '../helpers/people';
import { portal } from '../helpers/portal';

/** Somebody registers an address; gives the link that its mail leads to. */
async function linkOf(given: Credentials): Promise<URL> {
  await post('/api/auth/local/register', given);
  return linkTo(await nextMail(given.email, /Confirm/), '/confirm');
}

test('who registers somebody else’s address reads nothing of theirs, also when a mail scanner follows the link', async () => {
  const ada = newCredentials();
  await entered({ email: ada.email, name: 'Entered by the owner' });
  await portal().site();
  const link = await linkOf({ ...ada, password: 'planted by another' });
  expect((await fetch(link)).status).toBe(200);
  await expect(signIn(ada.email, 'planted by another')).rejects.toThrow('400');

  // Ada herself follows it, wonders, and types a password of her own.
  const page = await newPage();
  await page.goto(link.href);
  await page.getByLabel('Password', { exact: true }).fill(ada.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('The address or the password is not right.').waitFor();
  await expect(signIn(ada.email, 'planted by another')).rejects.toThrow('400');
  expect((await get(`/api/auth/registration?code=${link.searchParams.get('code')}`)).body).toMatchObject({
    data: { confirmed: false },
  });
});

test('the link of a changed login address changes nothing until somebody says so', async () => {
  const [ada, { email }] = [await registeredClient(), newCredentials()];
  expect((await ada.post('/api/auth/change-email', { email, password: ada.password })).status).toBe(200);
  const link = linkTo(await nextMail(email, /./), '/confirm');
  const page = await newPage();
  await page.goto(link.href);
  const use = page.getByRole('button', { name: 'Use this address' });
  await use.waitFor();
  await signIn(ada.email, ada.password);
  await use.click();
  await page.getByText(`From now on you sign in as ${email}.`).waitFor();
  await signIn(email, ada.password);
});

test('the link of a changed login address that is no longer valid says so', async () => {
  const page = await newPage();
  await page.goto('/confirm?of=address&code=unknown');
  await page.getByRole('button', { name: 'Use this address' }).click();
  await page.getByRole('heading', { name: 'This link does not work' }).waitFor();
  // Nothing can be sent again for it: another link is asked for in the settings.
  await page.getByText('This link is no longer valid.').waitFor();
  await page.getByRole('link', { name: 'To the settings' }).waitFor();
  expect(await page.getByRole('button', { name: 'Send it again' }).count()).toBe(0);
});
