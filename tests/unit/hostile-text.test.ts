import { expect, test } from '@jest/globals';
import { renderMarkdown } from '../../frontend/src/lib/server/markdown';
import { excerptOf } from '../../src/api/message/domain/excerpt';
import { mailWords } from '../../src/api/notification/domain/mail-words';

/** As long as a message may be. A pattern that reads it from every place to the end, in two ways, takes minutes here. */
const LONGEST = 20_000;

const PIECES = [
  '[x](',
  '![x](',
  '[](',
  '[',
  '[a](<b',
  '[a](b "',
  '[a](b(c)',
  '**a ',
  '*a_ ',
  '`a ',
  '> - ',
  '|a|b|\n|-|-|\n',
];

test.each(PIECES)('a message of nothing but %j is read like any other', (piece) => {
  const text = piece.repeat(LONGEST / piece.length);
  expect(mailWords(text).length).toBeGreaterThan(0);
  expect(excerptOf(text).length).toBeLessThan(200);
  expect(renderMarkdown(text, 1).length).toBeGreaterThan(0);
});

test('an address keeps its own parentheses', () => {
  expect(mailWords('See [Foo](https://a.test/Foo_(bar) "there") and ![a picture](https://a.test/x.png).')).toBe(
    'See Foo (https://a.test/Foo_(bar)) and a picture.',
  );
});

test('whatever somebody writes, lines and addresses are kept, and nothing of it is HTML or loads anything', () => {
  expect(renderMarkdown('See **it**:\nhttps://a.test/x?y=1&z=2, <b>or</b> ![here](https://b.test/x.png)', 2)).toBe(
    '<p>See <strong>it</strong>:<br>\n<a href="https://a.test/x?y=1&amp;z=2" rel="noopener nofollow">https://a.test/x?y=1&amp;z=2</a>, ' +
      '&lt;b&gt;or&lt;/b&gt; <a href="https://b.test/x.png" rel="noopener nofollow">here</a></p>\n',
  );
  expect(renderMarkdown('javascript:alert(1) data:text/html,x file:///etc/passwd', 2)).not.toContain('<a');
  expect(renderMarkdown('https://a.test/"onmouseover="x', 2)).not.toContain('"onmouseover');
});
