import { z } from 'zod';
import { isUsablePassword } from './passwords';

// Every message continues the sentence "<VARIABLE> …" and ends with the mend.

function port(example: number): z.ZodType<number> {
  const message = `must be a port, a whole number from 1 to 65535, for example ${example}.`;
  return z.string().regex(/^\d+$/, message).transform(Number).pipe(z.number().min(1, message).max(65535, message));
}

function url(protocols: string[], example: string): z.ZodType<string> {
  const message = `must be an address such as ${example}.`;
  return z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), message);
}

/** An address people open: no path, since the programs behind it serve from the root. */
function origin(example: string): z.ZodType<string> {
  return url(['http:', 'https:'], example)
    .transform((text) => new URL(text))
    .refine((parsed) => parsed.pathname === '/' && !parsed.search, `must have no path: write it as ${example}.`)
    .transform((parsed) => parsed.origin);
}

const password = z.string().refine(isUsablePassword, 'must have 8 to 72 characters.');

/** The environment variables a person may set (“Settings” in the README), each checked by itself. */
export const variables = z.object({
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be an address to listen on, such as 127.0.0.1 or 0.0.0.0.')
    .optional(),
  PORT: port(1337).optional(),
  SITE_PORT: port(3000).optional(),
  MAIL_SMTP_PORT: port(1025).optional(),
  MAIL_WEB_PORT: port(1080).optional(),
  SITE_URL: origin('https://portal.example.com').optional(),
  API_URL: origin('https://api.example.com').optional(),
  SITE_API_URL: origin('http://127.0.0.1:1337').optional(),
  DATABASE_URL: url(['postgres:', 'postgresql:'], 'postgresql://user:password@host:5432/clientele').optional(),
  DATA_DIR: z.string().optional(),
  SMTP_URL: url(['smtp:', 'smtps:'], 'smtps://user:password@mail.example.com').optional(),
  MAIL_FROM: z
    .string()
    .includes('@', { message: 'must hold an e-mail address, such as "Studio <studio@example.com>".' })
    .optional(),
  MAIL_GROUPING_SECONDS: z
    .string()
    .regex(/^\d{1,6}$/, 'must be a whole number of seconds, such as 300.')
    .transform(Number)
    .optional(),
  PROXIES: z
    .string()
    .regex(/^\d$/, 'must be how many reverse proxies stand in front, such as 0 or 1.')
    .transform(Number)
    .optional(),
  // Read by Strapi's own configuration.
  FAST_LANE: z.enum(['true', 'false'], 'must be true or false.').optional(),
  // In small letters: Strapi looks for the address that is typed at the panel's door in no others.
  OWNER_EMAIL: z.email('must be an e-mail address, such as owner@example.com.').toLowerCase().optional(),
  OWNER_PASSWORD: password.optional(),
  DEMO_PASSWORD: password.optional(),
});

export type Variables = z.infer<typeof variables>;
