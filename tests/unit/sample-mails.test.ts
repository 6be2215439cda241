import { expect, test } from '@jest/globals';
import { sampleMails } from '../../database/seeds/demo/mails';
import { rendered } from '../../src/mail/render';

const SITE = 'https://portal.test/';
const sender = { name: 'Marlow & Finch', accentColour: '#1f5a43', signature: 'Tom', replyAddress: null };
const MOST_BYTES = 100 * 1024;

test.each(sampleMails(SITE).map(({ when, letter }) => [letter.subject, when, letter] as const))(
  '“%s” (%s) is small, leads to the portal alone and loads nothing that tells who read it',
  (_subject, _when, letter) => {
    const { html, text, subject } = rendered(letter, sender);
    expect(subject).toMatch(/^\S.{3,}$/);
    expect(Buffer.byteLength(html)).toBeLessThan(MOST_BYTES);
    expect(html).not.toMatch(/<img|<link|@import|url\(/i);
    const addresses = [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, address]) => address);
    expect(new Set(addresses.map((address) => address?.replace(/\?rating=\d$/, '')))).toEqual(new Set([SITE]));
    expect(text).toContain(SITE);
  },
);
