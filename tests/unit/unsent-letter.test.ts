import { describe, expect, test } from '@jest/globals';
import { blank, takenUp, unsavedOf } from '../../src/admin/write/words';

const ADA = { documentId: 'ada', name: 'Ada' };
const GRACE = { documentId: 'grace', name: 'Grace' };

describe('a letter that is not sent', () => {
  test('is kept with whom it is for, also where that came with the way to it', () => {
    const toAda = blank([ADA]);
    const left = unsavedOf({ ...toAda, body: 'Dear Ada' }, toAda, false);
    expect(left).toEqual({ body: 'Dear Ada', chosen: [ADA] });
    expect(takenUp(left, blank(), false)).toEqual({ ...toAda, body: 'Dear Ada' });
  });

  test('is for nobody else where the page is opened for somebody else', () => {
    const left = unsavedOf({ ...blank([ADA]), body: 'Dear Ada' }, blank([ADA]), false);
    expect(takenUp(left, blank([GRACE]), false).chosen).toEqual([ADA]);
    const toNobody = unsavedOf({ ...blank(), body: 'Dear all' }, blank(), false);
    expect(takenUp(toNobody, blank([GRACE]), false).chosen).toEqual([]);
  });

  test('is nothing while nothing but whom the link names stands there', () => {
    const toAda = blank([ADA]);
    expect(unsavedOf(toAda, toAda, false)).toEqual({});
    expect(unsavedOf({ ...toAda, body: '' }, toAda, false)).toEqual({});
  });

  test('is held against what is saved of it once it is a draft', () => {
    const draft = { ...blank([ADA]), body: 'Dear Ada' };
    const left = unsavedOf({ ...draft, subject: 'The keel' }, draft, true);
    expect(left).toEqual({ subject: 'The keel' });
    const sinceThen = { ...draft, chosen: [ADA, GRACE] };
    expect(takenUp(left, sinceThen, true)).toEqual({ ...sinceThen, subject: 'The keel' });
  });
});
