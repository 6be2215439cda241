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
