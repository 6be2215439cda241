import { expect, test } from '@jest/globals';
import { linkAddresses, renderMarkdown } from '../../frontend/src/lib/server/markdown';
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
  expect(linkAddresses(text).length).toBeGreaterThan(0);
});

test('an address keeps its own parentheses', () => {
  expect(mailWords('See [Foo](https://a.test/Foo_(bar) "there") and ![a picture](https://a.test/x.png).')).toBe(
    'See Foo (https://a.test/Foo_(bar)) and a picture.',
  );
});

test('in plain words addresses alone become links, and nothing else is more than text', () => {
  expect(linkAddresses('# See **it**:\n\nhttps://a.test/x?y=1&z=2, <b>or</b> [here](https://b.test)')).toBe(
    '# See **it**:\n\n<a href="https://a.test/x?y=1&amp;z=2" rel="noopener nofollow">https://a.test/x?y=1&amp;z=2</a>, ' +
      '&lt;b&gt;or&lt;/b&gt; [here](<a href="https://b.test" rel="noopener nofollow">https://b.test</a>)',
  );
  expect(linkAddresses('javascript:alert(1) data:text/html,x file:///etc/passwd')).not.toContain('<a');
  expect(linkAddresses('https://a.test/"onmouseover="x')).not.toContain('"onmouseover');
});
