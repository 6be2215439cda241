import { z } from 'zod';

/**
 * Schemas that several nouns share. They check requests and become the OpenAPI document, so their
 * sentences are read by people: each says what to do.
 */

/** A moment in UTC, ISO 8601 with milliseconds: `2026-03-01T08:52:00.000Z`. */
export const moment = z.iso.datetime().meta({ description: 'UTC, ISO 8601' });

const A_DAY = 'Write a day such as 2027-03-01.';

/** What lies before is a slip, and from the year 0 on nothing that PostgreSQL knows. */
const EARLIEST = '1900';

/** A day without a zone. */
export const day = z.iso.date({ error: A_DAY, abort: true }).refine((text) => text >= EARLIEST, { error: A_DAY });

/** The same as Strapi's own forms and API tokens may send it: a moment counts as its day. */
export const dayOf = z
  .string({ error: A_DAY })
  .transform((text) => text.slice(0, 10))
  .pipe(day);

/** A day, which counts as its noon in UTC and so is that day nearly everywhere, or a moment of any zone; as a moment in UTC. */
export const dayOrMoment = z
  .union([day.transform((text) => `${text}T12:00:00.000Z`), z.iso.datetime({ offset: true, error: A_DAY })], {
    error: A_DAY,
  })
  .transform((text) => new Date(text).toISOString())
  .refine((text) => text >= EARLIEST, { error: A_DAY });

/** The public id of a record. Anything else in its place is simply not found, never a bad request. */
export const recordId = z.string().meta({ description: 'documentId' });

/** Which records a list of the panel shows, as many as a page holds: their documentIds with commas between them. */
export const recordIds = (noun: string) =>
  z
    .string({ error: `Name the ${noun}.` })
    .transform((text) => text.split(',').filter(Boolean))
    .pipe(z.array(recordId).max(100, { error: `Ask for at most 100 ${noun}.` }));

const isVisible = (text: string) => /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(text);

/** A text of which nothing can be seen says nothing. */
const seen = (text: string) => (isVisible(text) ? text : '');

/** No control signs, and none that turn the order of the others round; languages need the marks and joiners beside them. */
const PLAIN = /^[^\p{Cc}\u202A-\u202E\u2066-\u2069]*$/u;

/** Text of one line, trimmed; `max` counts characters. */
export const line = (max: number) =>
  z
    .string({ error: 'Write some text here.' })
    .trim()
    .max(max, { error: `Keep this to ${max} characters.` })
    .regex(/^[^\r\n]*$/, { error: 'Keep this to one line.', abort: true })
    .overwrite((text) => text.replaceAll('\t', ' '))
    .refine((text) => PLAIN.test(text), { error: 'This holds signs that cannot be seen. Leave them out.' })
    .overwrite(seen);

/** What somebody calls themselves. It stands in mails to addresses that others typed, so it carries no advertisement. */
export const calledBy = (missing: string) =>
  line(120)
    .min(1, { error: missing })
    .refine((text) => !/:\/\/|\bwww\./i.test(text), { error: 'Leave out the web address.' });

/** Text of several lines, trimmed; `max` counts characters. */
export const prose = (max: number) =>
  z
    .string({ error: 'Write some text here.' })
    .trim()
    .max(max, { error: `Keep this to ${max.toLocaleString('en')} characters.` })
    .overwrite(seen);

/** An e-mail address as people type it: trimmed and in lower case. RFC 5321 allows 254 characters. */
export const emailAddress = z
  .string({ error: 'Enter an e-mail address.' })
  .trim()
  .toLowerCase()
  .max(254, { error: 'This address is too long.' })
  .pipe(z.email({ error: 'Enter an e-mail address such as ada@example.com.' }));

/** A field that null or an empty text clears. */
export const clearable = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? null : value), schema.nullable());

/** Money is a decimal string, never a float: "1200.50". Twelve digits before the point are the most. */
export const amount = z
  .string({ error: 'Write an amount such as 1200.50.' })
  .trim()
  .regex(/^\d{1,12}(\.\d{1,2})?$/, { error: 'Write an amount such as 1200.50.' });

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** A code that may be any. */
export const currencyCode = z
  .string({ error: 'Choose a currency such as EUR.' })
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{3}$/, { error: 'Choose a currency such as EUR.', abort: true });

/** The code of a currency that there is. */
export const currency = currencyCode.refine((code) => CURRENCIES.has(code), {
  error: 'Choose a currency such as EUR.',
});

/** `true` or `false` in a query string. */
export const flag = z.enum(['true', 'false'], { error: 'Use true or false.' }).transform((value) => value === 'true');

/** Opaque cursor and page size of every list. */
export const paging = {
  cursor: z.string().max(200).optional().meta({ description: 'meta.nextCursor of the page before' }),
  limit: z.coerce
    .number({ error: 'Use a whole number from 1 to 100.' })
    .int({ error: 'Use a whole number from 1 to 100.' })
    .min(1, { error: 'Use a whole number from 1 to 100.' })
    .max(100, { error: 'Use a whole number from 1 to 100.' })
    .default(25),
};

/** Path parameters of a route on one record. (The router adds unnamed ones of its own, so this one is not strict.) */
export const byDocumentId = z.object({ documentId: recordId });

/** Answer `{data}` of one record. */
export const one = <T extends z.ZodType>(data: T) => z.object({ data });

/** Answer `{data, meta: {nextCursor}}` of a list. */
export const page = <T extends z.ZodType>(item: T) =>
  z.object({ data: z.array(item), meta: z.object({ nextCursor: z.string().nullable() }) });

/** The error envelope of every answer that is not a success (Strapi's own shape). */
export const errorEnvelope = z
  .object({
    data: z.null(),
    error: z.object({
      status: z.int(),
      name: z.string(),
      message: z.string(),
      details: z.object({
        errors: z.array(z.object({ path: z.array(z.string()), message: z.string(), name: z.string() })).optional(),
      }),
    }),
  })
  .meta({ id: 'Error' });
