import { expect, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { sendTo } from '../helpers/letters';
import { signedInPage } from '../helpers/site';

const SUBJECT = 'שלום! מה שלומך?';
const BODY = `${SUBJECT}\n\n- ראשון\n- שני\n\n> ציטוט\n\nAnd in English.`;

/** On which side its lines begin. */
const side = (element: Locator) =>
  element.evaluate((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const words = range.getBoundingClientRect();
    const box = node.getBoundingClientRect();
    return words.left - box.left > box.right - words.right ? 'right' : 'left';
  });

test('what is written from right to left stands so, beside what is not', async () => {
  const { client, page } = await signedInPage({ javaScript: false });
  await page.goto(`/messages/${await sendTo([client], { subject: SUBJECT, body: BODY })}`);
  const letter = page.getByRole('article');
  const direction = (selector: string) => letter.locator(selector).evaluate((node) => getComputedStyle(node).direction);

  expect(await side(letter.getByRole('heading', { name: SUBJECT }))).toBe('right');
  expect(await side(letter.locator('.prose > p').first())).toBe('right');
  expect(await side(letter.getByText('And in English.'))).toBe('left');
  expect([await direction('ul'), await direction('blockquote')]).toEqual(['rtl', 'rtl']);
  expect(await letter.locator('blockquote').evaluate((node) => getComputedStyle(node).borderRightWidth)).toBe('2px');

  const answer = page.getByLabel('Your answer');
  await answer.fill(SUBJECT);
  expect(await answer.evaluate((node) => getComputedStyle(node).direction)).toBe('rtl');
});
