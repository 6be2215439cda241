import { beforeEach, describe, expect, test } from '@jest/globals';
import { leaveNotice, takeNotice } from '../../frontend/src/lib/server/notice';

type Cookies = Parameters<typeof leaveNotice>[0]['cookies'];

/** One browser's cookies of one host name, with what was said about each. */
const kept = new Map<string, { value: string; secure: boolean | undefined; path: string }>();
const cookies: Cookies = {
  get: (name) => kept.get(name)?.value,
  getAll: () => [...kept].map(([name, { value }]) => ({ name, value })),
  set: (name, value, { secure, path }) => void kept.set(name, { value, secure, path }),
  delete: (name) => void kept.delete(name),
  serialize: (name, value) => `${name}=${value}`,
};
const at = (address: string) => ({ cookies, url: new URL(address) });

describe('the sentence that waits for the page after a form', () => {
  beforeEach(() => kept.clear());

  test.each([
    ['http://portal.lan:3000/feedback', false],
    ['https://portal.test/feedback', true],
  ])('comes back from a browser at %s', (address, secure) => {
    leaveNotice(at(address), 'feedback-sent');
    expect([...kept.values()]).toEqual([{ value: 'feedback-sent', secure, path: '/' }]);
    expect(takeNotice(at(address))?.text).toBe('Thank you. Your words have arrived.');
    expect(takeNotice(at(address))).toBeNull();
  });

  test('shows on the portal that left it, and on no other of the same host', () => {
    leaveNotice(at('http://localhost:3000/feedback'), 'feedback-sent');
    expect(takeNotice(at('http://localhost:4000/home'))).toBeNull();
    expect(takeNotice(at('http://localhost:3000/home'))).not.toBeNull();
  });
});
