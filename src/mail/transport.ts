import type { Letter, Sender } from './letter';
import { configuredAddress } from './outbox';
import { rendered } from './render';

interface EmailService {
  send(mail: Record<string, unknown>): Promise<unknown>;
}

/** A mail on its way. */
export interface Outgoing {
  messageId: string;
  to: string;
  letter: Letter;
}

/** What nodemailer says when it fails. */
interface SmtpError {
  message: string;
  command?: string;
  /** The server's code, where it said one. */
  responseCode?: number;
  response?: string;
}

/** `"Marlow & Finch" <portal@…>`: the configured address under the business's name. */
const from = (name: string) => `"${name.replace(/["\\\r\n]/g, '')}" <${configuredAddress()}>`;

/** RFC 8058: one POST to this address, without any cookie, stops these mails. */
const unsubscribing = ({ stopping }: Letter): Record<string, string> =>
  stopping
    ? { 'List-Unsubscribe': `<${stopping.unsubscribeUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
    : {};

/** Hands a mail to the mail server, in the name of the business. Throws what that says. */
export async function handOver({ messageId, to, letter }: Outgoing, sender: Sender): Promise<void> {
  await strapi
    .plugin('email')
    .service<EmailService>('email')
    .send({
      ...rendered(letter, sender),
      messageId,
      to,
      from: from(sender.name),
      replyTo: sender.replyAddress ?? undefined,
      // Absence notes do not answer what a machine sent (RFC 3834).
      headers: { 'Auto-Submitted': 'auto-generated', ...unsubscribing(letter) },
    });
}

/**
 * Whether the server said of this very mail that it will never take it (RFC 5321: 5xx to its recipient or its content).
 * A wrong password or a refused sender is for the owner to mend, and worth another try.
 */
export function isFinal(error: unknown): boolean {
  const { responseCode = 0, command = '' } = error as SmtpError;
  return responseCode >= 500 && responseCode < 600 && ['RCPT TO', 'DATA'].includes(command);
}

/** Why it failed, in the server's own words where it had any. */
export function reasonOf(error: unknown): string {
  const { message, response } = error as SmtpError;
  return (response ?? message).slice(0, 500);
}
