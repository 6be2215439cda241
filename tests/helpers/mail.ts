import PostalMime, { type Email } from 'postal-mime';
import { eventually } from './eventually';
import { portal } from './portal';
import type { MailServer } from './harness/mail-server';

export type Mail = Email;

/**
 * Waits for a mail.
 * @param address whom it was sent to
 * @param matches picks one; the first to that address, unless told
 * @param server another mail server than the worker's own
 */
export async function mailTo(
  address: string,
  matches: (mail: Mail) => boolean = () => true,
  server: MailServer = portal().mail,
): Promise<Mail> {
  return eventually(`a mail to ${address}`, async () => (await mailsTo(address, server)).find(matches));
}

/** @returns the mails that have come to an address so far, oldest first */
export async function mailsTo(address: string, server: MailServer = portal().mail): Promise<Mail[]> {
  const wanted = address.toLowerCase();
  const mails = server.received.filter(({ to }) => to.some((one) => one.toLowerCase() === wanted));
  // Looked for again and again: each is taken apart once.
  return Promise.all(mails.map((mail) => (mail.parsed ??= PostalMime.parse(mail.source))));
}

/** @returns every address a mail's text links to */
export function linksIn(mail: Mail): URL[] {
  const text = mail.text ?? mail.html ?? '';
  return [...text.matchAll(/https?:\/\/[^\s<>"')\]]+/g)].map(([link]) => new URL(link.replaceAll('&amp;', '&')));
}

/** @returns the link of a mail that leads to a path of the site, such as "/confirm" */
export function linkTo(mail: Mail, path: string): URL {
  const link = linksIn(mail).find((one) => one.pathname === path);
  if (!link) throw new Error(`No link to ${path} in the mail "${mail.subject}"`);
  return link;
}

/**
 * Waits for the mail with a subject, newer than another one if that is named.
 * @param after the mail it must follow
 */
export async function nextMail(
  address: string,
  subject: RegExp,
  { after }: { after?: Mail | undefined } = {},
): Promise<Mail> {
  return eventually(`a mail to ${address} about ${subject}`, async () => {
    const mails = await mailsTo(address);
    const later = after ? mails.slice(mails.findIndex(({ messageId }) => messageId === after.messageId) + 1) : mails;
    return later.find((mail) => subject.test(mail.subject ?? ''));
  });
}

/** The code of the link in a mail. */
export function codeIn(mail: Mail): string {
  const code = linksIn(mail)
    .map((link) => link.searchParams.get('code'))
    .find((found) => found !== null);
  if (!code) throw new Error(`No link with a code in the mail "${mail.subject}"`);
  return code;
}
