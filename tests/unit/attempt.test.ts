import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type * as Attempts from '../../src/admin/dialog/attempt';

const PLACE = '1 answer feedback';

/** The page as it is after it was read anew: only the browser's tab remembers. */
function freshPage(): typeof Attempts {
  let page: typeof Attempts;
  jest.isolateModules(() => {
    page = jest.requireActual('../../src/admin/dialog/attempt');
  });
  return page!;
}

const inTab = new Map<string, string>();
const tab = {
  getItem: (name: string) => inTab.get(name) ?? null,
  setItem: (name: string, value: string) => void inTab.set(name, value),
  removeItem: (name: string) => void inTab.delete(name),
};

beforeEach(() => {
  inTab.clear();
  Object.assign(globalThis, { sessionStorage: tab });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'sessionStorage');
});

test('the same words go out under the same key, on a page read anew, too', () => {
  const key = freshPage().keyIn(PLACE, { body: 'Thank you' });
  const { keyIn } = freshPage();
  expect(keyIn(PLACE, { body: 'Thank you' })).toBe(key);
  expect(keyIn('1 answer another', { body: 'Thank you' })).not.toBe(key);
});

test('other words are another request, and so are the same once they have gone through', () => {
  const { keyIn, forgetKey } = freshPage();
  const key = keyIn(PLACE, { body: 'Thank you' });
  const other = keyIn(PLACE, { body: 'Thanks' });
  expect(other).not.toBe(key);
  forgetKey(PLACE);
  expect(keyIn(PLACE, { body: 'Thanks' })).not.toBe(other);
});

test('what is kept by the page alone is no longer known on the next', () => {
  const key = freshPage().keyIn(PLACE, { from: 'ada' }, false);
  expect(freshPage().keyIn(PLACE, { from: 'ada' }, false)).not.toBe(key);
});
