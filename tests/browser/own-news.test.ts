import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from '../helpers/eventually';
import { logIsSettled } from '../helpers/live';
import { asClient, asOwner, requested, WORDS } from '../helpers/projects';
import { scripted, signedInPage } from '../helpers/site';

/** Keeps what is marked as new from now on, in the order it was. */
async function watchMarks(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const marked: string[] = [];
    Object.assign(globalThis, { marked });
    const isMarked = (node: Node): node is HTMLElement => node instanceof HTMLElement && node.dataset.fresh === 'true';
    new MutationObserver((changes) => {
      // One that was there, or one that comes marked.
      const touched = changes.flatMap(({ type, target, addedNodes }) =>
        type === 'attributes' ? [target] : [...addedNodes],
      );
      const within = touched.flatMap((node) => (node instanceof HTMLElement ? [...node.querySelectorAll('*')] : []));
      for (const node of new Set<Node>([...touched, ...within])) if (isMarked(node)) marked.push(node.innerText);
    }).observe(document.body, { attributeFilter: ['data-fresh'], childList: true, subtree: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { marked: string[] }).marked);
}

/** Keeps what is said to screen readers from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        said.push(...[...addedNodes].flatMap(({ textContent }) => textContent || []));
    }).observe(document.querySelector('p[role="status"]')!, { childList: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
}

test('what the reader did on this page is not marked as new to them; what they did elsewhere, and what others did, is', async () => {
  const { client, page } = await signedInPage();
  const { documentId } = await requested(client, { title: 'A kite' });
  await asOwner(documentId, { action: 'ask-client', ...WORDS['ask-client'] });
  await logIsSettled();
  const heard = page.waitForResponse((answer) => new URL(answer.url()).pathname === '/live' && answer.ok());
  await page.goto(`/projects/${documentId}`);
  await scripted(page);
  await heard;
  const [marked, said] = [await watchMarks(page), await listen(page)];

  await page.getByLabel('Your answer').fill('Green, with a tail.');
  await page.getByRole('button', { name: 'Send the answer' }).click();
  await page.getByText('Your answer has arrived.').waitFor();
  await page.getByRole('list').getByText('Green, with a tail.').waitFor();
  // Events come in their order: once a later one was marked, the earlier one would have been.
  await asOwner(documentId, { action: 'keep-waiting', note: 'On Monday.' });
  const isMarkedOnce = (words: string) =>
    eventually(`"${words}" to be marked`, async () => (await marked()).join().includes(words));
  await isMarkedOnce('On Monday.');
  expect((await marked()).join()).not.toContain('Green, with a tail.');
  await asOwner(documentId, { action: 'keep-waiting', note: 'On Tuesday.' });
  await eventually('the same news to be said twice', async () => (await said()).length === 2);
  expect(await said()).toEqual(Array(2).fill('A kite waits a little longer.'));

  await asOwner(documentId, { action: 'ask-client', ...WORDS['ask-client'] });
  await eventually('the question to be said', async () => (await said()).length === 3);
  await asClient(client, documentId, { action: 'answer', text: 'Red, rather.' });
  await isMarkedOnce('Red, rather.');
});
