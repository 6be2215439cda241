import { z } from 'zod';
import { calledBy, emailAddress, line, moment, one } from '../../../http/schemas';
import { timeZone } from '../../client/domain/schemas';

const FEWEST_CHARACTERS = 10;
/** bcrypt reads 72 bytes and ignores the rest, so a longer password would be a false promise. */
const MOST_BYTES = 72;

/** A password that is being chosen. */
export const newPassword = z
  .string({ error: 'Choose a password.' })
  .refine((text) => Array.from(text).length >= FEWEST_CHARACTERS, {
    error: `Use at least ${FEWEST_CHARACTERS} characters.`,
  })
  .refine((text) => Buffer.byteLength(text, 'utf8') <= MOST_BYTES, {
    error: `Use at most ${MOST_BYTES} bytes; accented letters and emoji count as several.`,
  });

/** A password that is being checked: any text, so that the answer is the same for all. */
export const givenPassword = z
  .string({ error: 'Enter your password.' })
  .min(1, { error: 'Enter your password.' })
  .max(1000);

const repeated = {
  password: newPassword,
  passwordConfirmation: z.string({ error: 'Repeat the new password.' }),
};
const isSameTwice = (body: { password: string; passwordConfirmation: string }) =>
  body.password === body.passwordConfirmation;
const notTheSame = { path: ['passwordConfirmation'], error: 'The two passwords are not the same.' };

const mailedCode = z
  .string({ error: 'The link is not complete. Open it again from the mail.' })
  .min(1, { error: 'The link is not complete. Open it again from the mail.' })
  .max(200);

const personsName = calledBy('Tell us your name.');

/** Another name to sign in with than the address. */
const username = line(120).min(3, { error: 'Use at least 3 characters.' });

/** Where somebody new lives, as their device says. */
const newcomersZone = timeZone
  .optional()
  .meta({ description: 'An IANA time zone, for a client who has none yet: times are said and mails sent by it' });

/** Nobody may take another's address as a user name: both sign in. */
export const isOwnName = ({ username, email }: { username?: string; email: string }) =>
  username === undefined || !username.includes('@') || username.toLowerCase() === email;

export const NOT_OWN_NAME = 'Leave out the @: you can sign in with your address anyway.';

export const registration = z
  .strictObject({
    name: personsName,
    email: emailAddress,
    password: newPassword,
    username: username.optional(),
    timeZone: newcomersZone,
  })
  .refine(isOwnName, { path: ['username'], error: NOT_OWN_NAME });

export const credentials = z.strictObject({
  identifier: z
    .string({ error: 'Enter your e-mail address.' })
    .trim()
    .min(1, { error: 'Enter your e-mail address.' })
    .max(254),
  password: givenPassword,
  confirmation: mailedCode.optional().meta({
    description: 'The code of a mail: confirms the registration first, if the password is the one typed there',
  }),
});

export const refreshRequest = z.strictObject({
  refreshToken: z.string({ error: 'A refresh token is needed.' }).min(1).max(4000),
});

export const addressOnly = z.strictObject({ email: emailAddress });

export const passwordReset = z.strictObject({ code: mailedCode, ...repeated }).refine(isSameTwice, notTheSame);

export const passwordChange = z
  .strictObject({ currentPassword: givenPassword, ...repeated })
  .refine(isSameTwice, notTheSame);

export const addressChange = z.strictObject({ email: emailAddress, password: givenPassword });

export const confirmation = z.strictObject({ confirmation: mailedCode });

export const registrationQuery = z.strictObject({ code: mailedCode });

export const resetQuery = z.strictObject({ code: mailedCode });

/** Who registered. */
export const registered = one(
  z
    .object({ email: z.string(), confirmed: z.boolean().meta({ description: 'Whether the address signs in already' }) })
    .meta({ id: 'Registration', description: 'A registration that can be confirmed, or has been' }),
);

export const invitationQuery = z.strictObject({ code: mailedCode });

/** Following an invitation: whose address it is, the code knows. */
export const invitationAnswer = z.strictObject({
  code: mailedCode,
  password: newPassword,
  username: username.optional(),
  name: personsName.optional(),
  timeZone: newcomersZone,
});

/** What a person of a client wants to be called. */
export const ownName = z.strictObject({ data: z.strictObject({ name: personsName }) });

/** What the owner says to invite somebody. */
export const personToInvite = z.strictObject({ email: emailAddress });

/** Who invites whom. */
export const invitation = one(
  z
    .object({ business: z.string(), client: z.string(), email: z.string(), invitedBy: z.string() })
    .meta({ id: 'Invitation', description: 'An invitation that can still be followed' }),
);

/** The login itself; the profile is the client's and stands under /clients/me. */
export const user = z
  .object({
    documentId: z.string(),
    name: z.string().meta({ description: 'What they are called: in the log, beside their words, and to colleagues' }),
    username: z.string(),
    email: z.string(),
    createdAt: moment,
    lastLoginAt: moment.nullable(),
    lastLogoutAt: moment.nullable(),
    previousVisitAt: moment.nullable().meta({ description: 'The end of the visit before this one' }),
  })
  .meta({ id: 'User' });

export const tokens = z.object({ jwt: z.string(), refreshToken: z.string() });
export const signedIn = tokens.extend({ user });
export const accepted = z.object({ ok: z.literal(true) });
export const confirmed = z.object({ confirmed: z.enum(['registration', 'address']), email: z.string() });
