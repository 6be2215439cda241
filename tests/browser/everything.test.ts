import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { violationsOn } from '../helpers/accessibility';
import { unpacked } from '../helpers/archives';
import { requested } from '../helpers/projects';
import { signedInPage } from '../helpers/site';

test.each([
  ['with script', true],
  ['without script', false],
])('a client takes everything of theirs along, and stays where they are, %s', async (_, javaScript) => {
  const { client, page } = await signedInPage({ javaScript });
  await requested(client, { title: 'Bread by post' });
  await page.goto('/settings');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download everything' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Everything.zip');
  const files = await unpacked(new Uint8Array(await readFile(await download.path())).buffer);
  expect(files.get('everything.json')!.toString()).toContain('Bread by post');
  expect(new URL(page.url()).pathname).toBe('/settings');
  if (javaScript) expect(await violationsOn(page)).toEqual([]);
});
