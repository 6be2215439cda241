import { randomBytes, randomInt } from 'node:crypto';

// Without the characters people mix up when they copy from paper: 0 O, 1 l I.
const ALPHABET = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Whether a chosen password can be used: not too short, and within bcrypt's limit of 72 bytes. */
export function isUsablePassword(password: string): boolean {
  return password.length >= 8 && Buffer.byteLength(password) <= 72;
}

/** What Strapi's panel asks of a password where one is typed there, so that a made one may be kept. */
function pleasesThePanel(password: string): boolean {
  return /[a-z]/.test(password) && /[A-Z]/.test(password) && /\d/.test(password);
}

/** @returns a password to read and type, such as "kW7p-Hx3m-Tq9b-R4na" (about 93 random bits) */
export function readablePassword(): string {
  const group = (): string => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  for (;;) {
    const password = Array.from({ length: 4 }, group).join('-');
    if (pleasesThePanel(password)) return password;
  }
}

/** @returns a secret for machines: 256 random bits, safe in URLs and environment variables */
export function machineSecret(): string {
  return randomBytes(32).toString('base64url');
}
