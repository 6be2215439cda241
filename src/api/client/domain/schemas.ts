import { z } from 'zod';
import { calledBy, clearable, emailAddress, flag, line, moment, prose, recordId } from '../../../http/schemas';
import { unreadCounts } from '../../message/domain/schemas';
import { linkMeant, NETWORK_NAMES, networkLabel, socialUrl, webAddress } from './social-links';

/** Head counts after the EU's definition of small businesses, and one person alone. */
export const SIZES = ['solo', 'micro', 'small', 'medium', 'large'] as const;
export const TYPES = ['person', 'company', 'nonprofit', 'public_body'] as const;

/** E.164 allows 15 digits; how people group them is theirs. */
const phone = line(40).refine((text) => /^\+?[\d\s().\-/]+$/.test(text) && /^\d{5,15}$/.test(text.replace(/\D/g, '')), {
  error: 'Enter a phone number such as +46 8 123 456.',
});

/** An address as it is stored: written out, with other signs than Latin ones encoded, it is longer than it was typed. */
const writtenOut = z
  .string()
  .max(255, { error: 'Written out, this address has more than 255 characters. Take a shorter one.' });

const website = line(255)
  .transform((text, context) => {
    const url = webAddress(text);
    if (url) return url;
    context.addIssue({ code: 'custom', message: 'Enter a web address such as https://example.com.' });
    return z.NEVER;
  })
  .pipe(writtenOut);

const socialLink = z
  .strictObject({
    network: z.enum(NETWORK_NAMES, { error: 'Choose one of the networks.' }),
    url: line(255).min(1, { error: 'Enter a name or an address.' }),
  })
  .transform(({ network, url }, context) => {
    const address = socialUrl(network, url);
    if (address) return { network, url: address };
    context.addIssue({
      code: 'custom',
      path: ['url'],
      message:
        network === 'other' || network === 'mastodon'
          ? 'Enter a full address such as https://example.com/you.'
          : `Enter your ${networkLabel(network)} name, such as @ada, or its full address.`,
    });
    return z.NEVER;
  })
  .pipe(z.object({ network: z.enum(NETWORK_NAMES), url: writtenOut }));

const canonical = (read: () => string | null): string | null => {
  try {
    return read();
  } catch {
    return null;
  }
};

/** What has a name in English is a language; a tag may be well made and be none. */
const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

const languageTag = (text: string): string | null => {
  const locale = new Intl.Locale(text);
  return LANGUAGES.of(locale.language) ? locale.toString() : null;
};

const language = line(35).transform((text, context) => {
  const tag = canonical(() => languageTag(text));
  if (tag) return tag;
  context.addIssue({ code: 'custom', message: 'Choose a language such as en or sv.' });
  return z.NEVER;
});

/** An offset, which newer runtimes take for a zone: PostgreSQL reads its sign the other way round. */
const OFFSET = /^[+-]/;

/** An IANA time zone, as every runtime with Intl knows it. */
export const timeZone = line(60).transform((text, context) => {
  const zone = canonical(() => new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone);
  if (zone && !OFFSET.test(zone)) return zone;
  context.addIssue({ code: 'custom', message: 'Choose a time zone such as Europe/Stockholm.' });
  return z.NEVER;
});

const profileFields = {
  name: calledBy('Tell us your name.'),
  company: clearable(line(160)),
  size: clearable(z.enum(SIZES, { error: 'Choose one of the sizes.' })),
  type: clearable(z.enum(TYPES, { error: 'Choose one of the types.' })),
  description: clearable(prose(2000)),
  email: clearable(emailAddress),
  phone: clearable(phone),
  website: clearable(website),
  socialLinks: z
    .array(z.preprocess(linkMeant, socialLink), { error: 'Send a list of links.' })
    .max(12, { error: 'Twelve links are the most.' }),
  language: clearable(language),
  timeZone: clearable(timeZone),
};

/** What a client may change of their profile; only what is sent changes. */
export const profileChange = z.strictObject({ data: z.strictObject(profileFields).partial() });

export type ProfileChange = z.infer<typeof profileChange>['data'];

/** A client whom the owner enters: a profile of which only the name is needed. */
export const clientToEnter = z
  .strictObject(profileFields)
  .partial()
  .extend({ name: calledBy('Give the client a name.') });
export type ClientToEnter = z.infer<typeof clientToEnter>;

const other = recordId.min(1, { error: 'Choose the other client.' });

/** The client that is merged into another, and is gone then. */
export const clientToMerge = z.strictObject({ from: other });

/** What is said beside a file of clients. */
export const importWish = z.strictObject({ invite: flag.default(false) }).prefault({});

export const picture = z.object({ url: z.string(), width: z.int(), height: z.int() }).meta({ id: 'Picture' });

export const projectCounts = z
  .object({ proposed: z.int(), planned: z.int(), inProgress: z.int(), finished: z.int() })
  .meta({ id: 'ProjectCounts', description: 'proposed counts offered ones too, inProgress the ready ones' });

export const profile = z
  .object({
    documentId: z.string(),
    name: z.string(),
    company: z.string().nullable(),
    size: z.enum(SIZES).nullable(),
    type: z.enum(TYPES).nullable(),
    description: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    website: z.string().nullable(),
    socialLinks: z.array(z.object({ network: z.enum(NETWORK_NAMES), url: z.string() })),
    profileImage: picture.nullable(),
    language: z.string().nullable(),
    timeZone: z.string().nullable(),
    projectCounts,
    archivedAt: moment
      .nullable()
      .meta({ description: 'Put away by the owner: everything can be read, nothing asked for' }),
    createdAt: moment,
    updatedAt: moment,
  })
  .meta({ id: 'Profile' });
export type Profile = z.infer<typeof profile>;

export const profileAnswer = z.object({
  data: profile,
  meta: z.object({
    user: z
      .object({ documentId: z.string(), name: z.string() })
      .nullable()
      .meta({ description: 'Who of the client asks; null where nobody signs in for it yet' }),
    unread: unreadCounts,
  }),
});
