import { expect, test } from '@jest/globals';
import { violationsOn } from '../helpers/accessibility';
import { dataOf, type Shape } from '../helpers/answers';
import { asOwner, requested, WORDS } from '../helpers/projects';
import { signedInPage } from '../helpers/site';

test.each([
  ['with script', true],
  ['without script', false],
])('a finished project asks quietly how it went, until somebody has said it, %s', async (_, javaScript) => {
  const { client, page } = await signedInPage({ javaScript });
  await requested(client, { title: 'Another one' });
  const { documentId } = await requested(client, { title: 'A boat' });
  await asOwner(documentId, { action: 'accept', ...WORDS.accept });
  for (const action of ['start', 'mark-ready', 'finish']) await asOwner(documentId, { action });

  const asks = page.getByRole('region', { name: 'How did it go?' });
  await page.goto(`/projects/${documentId}`);
  await asks.waitFor();
  if (javaScript) expect(await violationsOn(page)).toEqual([]);
  await asks.getByRole('link', { name: 'Say how it went' }).click();
  await page.waitForURL(`**/feedback?project=${documentId}`);
  expect(await page.getByLabel('A project', { exact: true }).isChecked()).toBe(true);
  expect(await page.getByLabel('Which project?').inputValue()).toBe(documentId);
  await page.getByLabel('Your words').fill('It floats.');
  await page.getByRole('button', { name: 'Send it' }).click();
  await page.getByText('Your words have arrived.').waitFor();
  const [feedback] = dataOf<Shape<'Feedback'>[]>(await client.get('/api/feedbacks'));
  expect(feedback).toMatchObject({ about: 'project', project: { documentId }, body: 'It floats.' });

  await page.goto(`/projects/${documentId}`);
  await page.getByRole('heading', { name: 'A boat', level: 1 }).waitFor();
  expect(await asks.count()).toBe(0);
  await page.goto('/feedback?project=somebody-elses');
  expect(await page.getByLabel('A project', { exact: true }).isChecked()).toBe(false);
});
