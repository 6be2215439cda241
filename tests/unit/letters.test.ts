import { describe, expect, test } from '@jest/globals';
import { confirmLetter } from '../../src/api/account/domain/letters';
import { html, plainText } from '../../src/mail/compose';

const business = { name: 'Marlow & Finch', accentColour: '#1f5a43', signature: null };
const reader = { to: 'ada@demo.test', business: business.name };

describe('a letter', () => {
  const letter = confirmLetter(reader, '<b>Ada</b>', 'https://portal.test/confirm?code=a&b');

  test('says the same in both of its parts', () => {
    for (const paragraph of letter.paragraphs) expect(plainText(letter, business)).toContain(paragraph);
    expect(plainText(letter, business)).toContain('https://portal.test/confirm?code=a&b');
  });

  test('shows what people wrote as text, never as HTML', () => {
    const page = html(letter, business);
    expect(page).toContain('Hello &lt;b&gt;Ada&lt;/b&gt;,');
    expect(page).toContain('Marlow &amp; Finch');
    expect(page).toContain('href="https://portal.test/confirm?code=a&amp;b"');
  });

  test('is signed by the business', () => {
    expect(plainText(letter, business).trimEnd()).toMatch(/Marlow & Finch$/);
    expect(plainText(letter, { ...business, signature: 'Tom' }).trimEnd()).toMatch(/Tom$/);
  });
});
