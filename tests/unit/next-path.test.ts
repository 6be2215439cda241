import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loginPath, nextPath } from '../../frontend/src/lib/server/next-path';

const SITE = 'https://portal.example.test';

test.each(['/messages/abc', '/messages?filter=project&unread=true', '/projects/abc#files', '/'])(
  'after signing in one lands on %s',
  (path) => expect(nextPath(path, SITE)).toBe(path),
);

test.each([
  ['/projects/abc/files/def', '/projects/abc'],
  ['/messages/abc/files/def', '/messages/abc'],
  ['/settings/everything', '/settings'],
  ['/projects/abc/files', '/projects/abc/files'],
  ['/projects/abc/files/def/ghi', '/projects/abc/files/def/ghi'],
  ['/settings/everything/else', '/settings/everything/else'],
])('what %s would save is found on %s', (saved, page) => expect(nextPath(saved, SITE)).toBe(page));

test.each([
  null,
  '',
  'messages',
  '//evil.test',
  '/\\evil.test',
  '/.//evil.test',
  '/..//evil.test/',
  '/x/..//evil.test',
  '/./\\evil.test',
  '/%2e//evil.test',
  '/\t/evil.test',
  'https://evil.test',
  'javascript:alert(1)',
  '/\n//evil.test',
])('%p leads home', (wanted) => expect(nextPath(wanted, SITE)).toBe('/home'));

const pieces = fc.constantFrom(
  '/',
  '\\',
  '.',
  '..',
  '%2e',
  '%2f',
  '\t',
  '\n',
  ':',
  '@',
  'evil.test',
  'https:',
  '?',
  '#',
  'a',
);

test('whatever is wanted, nobody is led to another site', () => {
  const anything = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 8 }).map((parts) => `/${parts.join('')}`),
  );
  fc.assert(
    fc.property(anything, (wanted) => {
      const path = nextPath(wanted, SITE);
      expect(path).toMatch(/^\/(?![/\\])/);
      expect(new URL(path, SITE).origin).toBe(SITE);
    }),
    { numRuns: 1000 },
  );
});

test('the sign-in page leads back to what was asked for', () => {
  const page = new URL('/messages/abc?filter=all', SITE);
  expect(nextPath(new URL(loginPath(page), SITE).searchParams.get('next'), SITE)).toBe('/messages/abc?filter=all');
});
