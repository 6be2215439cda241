import { describe, expect, test } from '@jest/globals';
import { filledIn, news } from '../../src/admin/dialog/words';

const FIRST = { price: '', currency: '', note: '', files: [] as string[] };

describe('the fields of a dialog', () => {
  test('are filled in where nothing stands in them, once it is known what', () => {
    expect(filledIn(FIRST, { currency: 'SEK' })).toEqual({ ...FIRST, currency: 'SEK' });
    expect(filledIn({ ...FIRST, currency: 'EUR' }, { currency: 'SEK' })).toEqual({ ...FIRST, currency: 'EUR' });
    expect(filledIn(FIRST, { currency: '' })).toEqual(FIRST);
  });

  test('are kept only where something new was typed, emptied ones too', () => {
    const begun = filledIn(FIRST, { currency: 'SEK' });
    expect(news({ ...begun, note: 'Soon' }, begun)).toEqual({ note: 'Soon' });
    expect(news({ ...begun, currency: '' }, begun)).toEqual({ currency: '' });
    expect(news({ ...begun, files: [] }, begun)).toEqual({});
  });
});
