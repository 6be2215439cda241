import { randomBytes, randomInt } from 'node:crypto';

// Without the characters people mix up when they copy from paper: 0 O, 1 l I.
const ALPHABET = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** What Strapi's panel asks of a password, and bcrypt's limit of 72 bytes. */
export function isGoodPassword(password: string): boolean {
  const longEnough = password.length >= 8 && Buffer.byteLength(password) <= 72;
  return longEnough && /[a-z]/.test(password) && /[A-Z]/.test(password) && /\d/.test(password);
}

/** @returns a password to read and type, such as "kW7p-Hx3m-Tq9b-R4na" (about 93 random bits) */
export function readablePassword(): string {
  const group = (): string => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  for (;;) {
    const password = Array.from({ length: 4 }, group).join('-');
    if (isGoodPassword(password)) return password;
  }
}

/** @returns a secret for machines: 256 random bits, safe in URLs and environment variables */
export function machineSecret(): string {
  return randomBytes(32).toString('base64url');
}
