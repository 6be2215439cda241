import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cleanName } from '../../src/files/rules';
import { plainly } from '../../src/admin/plainly';
import { beginningOf, mailWords } from '../../src/api/notification/domain/mail-words';
import { excerptOf } from '../../src/api/message/domain/excerpt';

describe('the first words of a message', () => {
  test('are plain text, whatever Markdown it is written in', () => {
    expect(excerptOf('# Hello\n\n**Dear** _Ada_, see [the draft](https://example.com).\n\n- one\n- two')).toBe(
      'Hello Dear Ada, see the draft. one two',
    );
  });

  test('keeps a year at the beginning', () => {
    expect(excerptOf('1986. A great year.')).toBe('1986. A great year.');
    expect(excerptOf('1. one\n2. two')).toBe('one two');
  });

  test('leave out the greeting', () => {
    expect(excerptOf('Hello Ada,\n\nthe bread works.')).toBe('The bread works.');
    expect(excerptOf('Hello Ada,')).toBe('Hello Ada,');
  });

  test('end between words', () => {
    const text = excerptOf('considerable '.repeat(40));
    expect(text).toMatch(/considerable…$/);
  });

  test('are never longer than a line of the inbox', () => {
    fc.assert(fc.property(fc.string({ maxLength: 2000 }), (text) => excerptOf(text).length <= 141));
  });
});

describe.each<[string, (markdown: string) => string]>([
  ['a list', excerptOf],
  ['a mail', mailWords],
  ["the owner's home", plainly],
])('words in %s', (_, said) => {
  test.each([
    'See invoice_2024_final.pdf, ~5 days, 2*3*4, ada_l_b@x.test.',
    'It is in __init__.py, größe_2_ß and https://x.test/_a_/b.',
    'From *here on',
  ])('keep signs that are no Markdown: %s', (words) => {
    expect(said(words)).toBe(words);
  });

  test.each([
    ['***Now*** or **never _ever_**, ~~not~~ `a_b`.', 'Now or never ever, not a_b.'],
    ['_**Dear**_ Ada, `__init__` (*here*)', 'Dear Ada, __init__ (here)'],
  ])('lose their marks: %s', (markdown, words) => {
    expect(said(markdown)).toBe(words);
  });
});

describe('a text that is cut', () => {
  test.each(Array.from({ length: 9 }, (_, place) => 62 + place))(
    'after %i signs without a blank has no half of a name’s place in it',
    (signs) => {
      const excerpt = excerptOf(`${'本'.repeat(signs)}{{name}}${'様'.repeat(90)}`);
      expect(excerpt.replace('{{name}}', '')).toMatch(/^本+様*…$/);
    },
  );

  const half = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/;
  const words = fc
    .tuple(fc.nat(3), fc.integer({ min: 60, max: 400 }))
    .map(([before, count]) => `${'a'.repeat(before)}${'😀'.repeat(count)}`);

  test.each<[string, (text: string) => string]>([
    ['in a list', excerptOf],
    ['in a mail', (text) => beginningOf(text, 99)],
    ['as the name of a file', (text) => cleanName(`${text}.pdf`)],
  ])('%s has no half of a sign in it', (_, cutting) => {
    fc.assert(fc.property(words, (text) => !half.test(cutting(text))));
  });
});
