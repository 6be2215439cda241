import { expect, test } from '@jest/globals';
import { apart } from '../../src/admin/apart';

test.each(['עברית', 'A شعار for two', 'ߒߞߏ', '𐤀𐤁'])('“%s” stands apart in a line', (title) => {
  expect(apart(title)).toBe(`\u2068${title}\u2069`);
});

test.each(['A boat', 'Ünïcode', '日本語', '12 · 5', ''])('“%s” stays as it is', (title) => {
  expect(apart(title)).toBe(title);
});
