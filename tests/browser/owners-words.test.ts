import { expect, test } from '@jest/globals';
import { violationsOn } from '../helpers/accessibility';
import { dataOf, type Shape } from '../helpers/answers';
import { expectStatus, owner } from '../helpers/people';
import { asOwner, requested } from '../helpers/projects';
import { signedInPage } from '../helpers/site';

const STAGING = 'https://staging.bakery.test/shop?from=rye&to=wheat';

test.each([
  ['with script', true],
  ['without script', false],
])('a delivery says in the owner’s words where to look, and leads there, %s', async (_, javaScript) => {
  const { client, page } = await signedInPage({ javaScript });
  const { documentId } = await requested(client, { title: 'Online ordering' });
  await asOwner(documentId, { action: 'accept', price: null, deadline: null });
  await asOwner(documentId, { action: 'start' });
  expectStatus(await asOwner(documentId, { action: 'mark-ready', note: `See ${STAGING} and try to *buy*.` }), 200);

  await page.goto(`/projects/${documentId}`);
  const band = page.getByRole('region', { name: 'Ready for you to look at' });
  expect(await band.getByRole('link', { name: STAGING }).getAttribute('href')).toBe(STAGING);
  // As in letters: what is meant to stand out does.
  await band.getByRole('emphasis').getByText('buy', { exact: true }).waitFor();
  const past = page.getByRole('region', { name: 'What happened' });
  expect(await past.getByRole('link', { name: STAGING }).getAttribute('href')).toBe(STAGING);
  if (javaScript) expect(await violationsOn(page)).toEqual([]);
});

test('an address in a question and in an answer to feedback is a link', async () => {
  const { client, page } = await signedInPage();
  const { documentId } = await requested(client);
  await asOwner(documentId, { action: 'ask-client', question: `Is ${STAGING} what you mean?` });
  await page.goto(`/projects/${documentId}`);
  await page.getByRole('blockquote').getByRole('link', { name: STAGING }).waitFor();

  const said = await client.post('/api/feedbacks', { data: { about: 'service', body: 'Where do I look?' } });
  const feedback = dataOf<Shape<'Feedback'>>(expectStatus(said, 201)).documentId;
  expectStatus(await (await owner()).post(`/portal/feedbacks/${feedback}/answer`, { body: `At ${STAGING}` }), 200);
  await page.goto('/feedback');
  await page.getByRole('article').getByRole('link', { name: STAGING }).waitFor();
});
