import { describe, expect, test } from '@jest/globals';
import { newPassword, passwordReset, registration } from '../../src/api/account/domain/schemas';

const sentences = (result: { error?: { issues: { message: string }[] } }) =>
  result.error?.issues.map((issue) => issue.message) ?? [];

describe('a new password', () => {
  test('has 10 characters or more, and at most 72 bytes, since bcrypt reads no more', () => {
    expect(newPassword.safeParse('ten bytes!').success).toBe(true);
    expect(newPassword.safeParse('x'.repeat(72)).success).toBe(true);
    for (const short of ['ééééé', '🥐'.repeat(9)]) expect(newPassword.safeParse(short).success).toBe(false);
    expect(sentences(newPassword.safeParse('nine byte'))).toEqual(['Use at least 10 characters.']);
    expect(sentences(newPassword.safeParse('x'.repeat(73)))).toHaveLength(1);
    expect(newPassword.safeParse('🥐'.repeat(19)).success).toBe(false);
  });

  test('is repeated without a slip', () => {
    const reset = { code: 'c', password: 'a long password', passwordConfirmation: 'a long passw0rd' };
    expect(sentences(passwordReset.safeParse(reset))).toEqual(['The two passwords are not the same.']);
  });
});

describe('a registration', () => {
  const given = { name: 'Ada', email: ' Ada@Demo.test ', password: 'a long password' };

  test('takes an address as people type it', () => {
    expect(registration.parse(given).email).toBe('ada@demo.test');
  });

  test("cannot take somebody else's address as its user name", () => {
    expect(registration.safeParse({ ...given, username: 'ada@demo.test' }).success).toBe(true);
    expect(registration.safeParse({ ...given, username: 'grace@demo.test' }).success).toBe(false);
  });
});
