import { describe, expect, test } from '@jest/globals';
import { amountExample } from '$lib/money';
import { readAmount } from '$lib/server/amount';
import { readAmount as readInPanel } from '../../src/admin/dialog/amount';

/** What the API takes. */
const AMOUNT = /^\d{1,12}(\.\d{1,2})?$/;

const inEuros = (written: string, locale: string) => readAmount(written, { locale, currency: 'EUR' });

describe('an amount', () => {
  test.each([
    ['1200', '1200'],
    ['1200.50', '1200.50'],
    ['1200,50', '1200.50'],
    ['1200,5', '1200.5'],
    ['0,99', '0.99'],
    ['1.200,50', '1200.50'],
    ['1,200.50', '1200.50'],
    ['12.345.678', '12345678'],
    ['1,234,567.8', '1234567.8'],
    ['1,00,000.00', '100000.00'],
    ['1 200,50', '1200.50'],
    ['1\u202f200,50\u00a0€', '1200.50'],
    ["1'200.50", '1200.50'],
    ['1’200', '1200'],
    ['€ 1.200,50', '1200.50'],
    ['1200 EUR', '1200'],
    ['EUR 1200.-', '1200'],
    ['1200,–', '1200'],
  ])('%j is %s in every language', (written, amount) => {
    for (const locale of ['en-GB', 'de', 'fr', 'de-CH']) expect(inEuros(written, locale)).toBe(amount);
  });

  test.each([
    ['$1,200.50', 'en-GB', 'USD', '1200.50'],
    ['1200 zł', 'pl', 'PLN', '1200'],
    ['1200 kr', 'sv', 'SEK', '1200'],
    ['1,234', 'en-GB', '', '1234'],
    ['1.234', 'de', 'EUR', '1234'],
  ])('%j, written in %s in %s, is one', (written, locale, currency, amount) => {
    expect(readAmount(written, { locale, currency })).toBe(amount);
  });

  test.each([
    ['1.234', 'en-GB'],
    ['1.234', 'pl'],
    ['1,234', 'de'],
    ['1,234', 'fr'],
    ['1234,567', 'en-GB'],
    ['$1200', 'en-GB'],
    ['1200 USD', 'de'],
    ['5k', 'en-GB'],
  ])('%j, written in %s in euros, can be read in more than one way', (written, locale) => {
    expect(inEuros(written, locale)).not.toMatch(AMOUNT);
  });

  test.each(['', 'a lot', '-5', '1.2.3', '1,2,3', '1.234,567.89', '1..5', ',', '1,234.567,8', '5-7', '1200.505'])(
    '%j is none',
    (written) => {
      for (const locale of ['en-GB', 'de']) expect(inEuros(written, locale)).not.toMatch(AMOUNT);
    },
  );
});

describe('a price in a dialog of the panel', () => {
  test.each([
    ['1200', '1200'],
    [' 1200.50 ', '1200.50'],
    ['1200,5', '1200.5'],
    ['1.150,75', '1150.75'],
    ['1,150.75', '1150.75'],
    ['12.345.678', '12345678'],
    ['1,00,000.00', '100000.00'],
    ['1\u202f200,50', '1200.50'],
    ['1’200', '1200'],
  ])('%j is %s', (written, amount) => {
    expect(readInPanel(written)).toBe(amount);
  });

  test.each(['1,150', '1.150', '1.2.3', '1.234,567.89', '1,234.567,8', '-5', 'about 1200', '1200.505'])(
    '%j can be read in more than one way or is none, so it stays for the server to refuse',
    (written) => {
      expect(readInPanel(written)).toBe(written);
    },
  );

  test('is open where nothing is written', () => expect(readInPanel(' ')).toBe(''));
});

test('the example beside the field is written as its reader writes, and can be read', () => {
  expect(['en-GB', 'de', 'sv'].map(amountExample)).toEqual(['1200.50', '1200,50', '1200,50']);
  for (const locale of ['ar-EG', 'fa', 'hi', 'de-CH', 'fr']) {
    expect([locale, inEuros(amountExample(locale), locale)]).toEqual([locale, '1200.50']);
  }
});
