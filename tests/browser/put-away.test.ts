import { expect, test } from '@jest/globals';
import { documentIdOf } from '../helpers/letters';
import { expectStatus, owner } from '../helpers/people';
import { product } from '../helpers/products';
import { requested } from '../helpers/projects';
import { signedInPage } from '../helpers/site';

test('a client who is put away finds no door to what would be refused', async () => {
  const { client, page } = await signedInPage();
  const clock = await product({ name: 'A paper clock' });
  expectStatus(await (await owner()).post(`/portal/clients/${await documentIdOf(client)}/archive`), 200);

  await page.goto('/feedback');
  await page.getByRole('heading', { name: 'What you said' }).waitFor();
  expect(await page.getByRole('textbox').count()).toBe(0);
  await page.goto(`/products/${clock.slug}`);
  await page.getByRole('heading', { name: 'A paper clock' }).waitFor();
  expect(await page.getByRole('button', { name: 'Tell me when it can be bought' }).count()).toBe(0);
  expect(await page.getByRole('link', { name: 'I want something like this' }).count()).toBe(0);
});

test('withdrawing a request says first that it is final', async () => {
  const { client, page } = await signedInPage();
  const { documentId } = await requested(client);
  await page.goto(`/projects/${documentId}`);
  await page.getByText('Withdraw the project').first().click();
  await page.getByText('A withdrawn project stays withdrawn').waitFor();
});
