import { type BusinessRow, readBusiness } from '../api/business/data/business';
import { withConnection } from '../database/sql';
import { html, type Letter, plainText } from './compose';

interface EmailService {
  send(mail: Record<string, string | undefined>): Promise<unknown>;
}

/** `"Marlow & Finch" <portal@…>`: the configured address under the business's name. */
function sender(name: string): string {
  const configured = strapi.config.get<string>('plugin::email.settings.defaultFrom');
  const address = /<([^>]+)>/.exec(configured)?.[1] ?? configured;
  return `"${name.replace(/["\\\r\n]/g, '')}" <${address}>`;
}

/**
 * Sends a letter in the name of the business; called from jobs only, since a mail server may be slow or away.
 * `write` gets the business, so that letters can name it. Throws what the mail server says.
 */
export async function sendLetter(write: (business: BusinessRow) => Letter): Promise<void> {
  const business = await withConnection(readBusiness);
  const letter = write(business);
  const email = strapi.plugin('email').service<EmailService>('email');
  await email.send({
    to: letter.to,
    from: sender(business.name),
    replyTo: business.replyAddress ?? undefined,
    subject: letter.subject,
    text: plainText(letter, business),
    html: html(letter, business),
  });
}
