import type { JobHelpers } from 'graphile-worker';
import { alone } from '../../database/sql';
import type { Jobs } from '../../jobs/tasks';
import type { Letter } from '../../mail/letter';
import { type MailKind, post, postOnce } from '../../mail/outbox';
import { siteUrl } from '../../mail/places';
import { readBusiness, registrationIsOpen } from '../business/data/business';
import { type CodePurpose, issueCode, pendingRegistrations } from './data/codes';
import { freshInvitationCode } from './data/invitations';
import { findByEmail, findById } from './data/users';
import { deviceOf } from './domain/devices';
import {
  addressChangedLetter,
  addressInUseLetter,
  alreadyHereLetter,
  confirmLetter,
  invitedAgainLetter,
  inviteLetter,
  moveLetter,
  passwordChangedLetter,
  removedLetter,
  resetLetter,
  severalLetter,
  signedInLetter,
} from './domain/letters';

type AccountJobs = Jobs<
  | 'registration-asked'
  | 'confirmation-asked-again'
  | 'password-forgotten'
  | 'address-change-asked'
  | 'client-invited'
  | 'user-removed'
  | 'security-notice'
  | 'signed-in-elsewhere'
>;

interface Mail {
  kind: MailKind;
  to: string;
  userId?: number | null;
  /** The code that the letter's link carries; without one it carries none. */
  code?: { purpose: CodePurpose; userId?: number | undefined; details?: object };
  write: (business: string, code: string) => Letter;
}

const userOf = (email: string) => findByEmail(alone, email);

/** Posts what a job has to say; nothing when this address has had enough for now. */
const deliver = (helpers: JobHelpers, { kind, to, userId = null, code, write }: Mail): Promise<void> =>
  postOnce(helpers, async (sql, key) => {
    const issued = code ? await issueCode(sql, { email: to, ...code }) : null;
    if (code && !issued) return;
    const { name } = await readBusiness(sql);
    const letter = write(name, issued?.text ?? '');
    await post(sql, { key, kind, to, userId, letter, ...(issued && { codeId: issued.id }) });
  });

const confirmation = (email: string, registration: { name: string }): Mail => ({
  kind: 'confirm',
  to: email,
  code: { purpose: 'registration', details: registration },
  write: (business, code) => confirmLetter(business, registration.name, siteUrl('/confirm', { code })),
});

/** What is done about accounts after the answer has gone out, so that neither its words nor its time tell anything. */
const jobs: AccountJobs = {
  async 'registration-asked'({ email, ...registration }, helpers) {
    const user = await userOf(email);
    if (!user) return deliver(helpers, confirmation(email, registration));
    return deliver(helpers, {
      kind: 'already-here',
      to: email,
      userId: user.id,
      code: { purpose: 'registration' },
      write: (business) => alreadyHereLetter(business, siteUrl('/login')),
    });
  },

  async 'confirmation-asked-again'({ email }, helpers) {
    if ((await userOf(email)) || !(await registrationIsOpen(alone))) return;
    const [details, ...others] = await pendingRegistrations(alone, email);
    if (details === undefined) return;
    if (others.length === 0) return deliver(helpers, confirmation(email, JSON.parse(details) as { name: string }));
    // Whose password would the link bring? Only the one who registers anew can say.
    return deliver(helpers, {
      kind: 'asked-twice',
      to: email,
      code: { purpose: 'registration' },
      write: (business) => severalLetter(business, siteUrl('/register')),
    });
  },

  async 'password-forgotten'({ email }, helpers) {
    const user = await userOf(email);
    if (!user || user.blocked) return;
    return deliver(helpers, {
      kind: 'reset',
      to: user.email,
      userId: user.id,
      code: { purpose: 'password', userId: user.id },
      write: (business, code) => resetLetter(business, siteUrl('/reset-password', { code })),
    });
  },

  async 'address-change-asked'({ userId, email, under }, helpers) {
    // They may have been removed meanwhile.
    if (!(await findById(alone, userId))) return;
    const taken = await userOf(email);
    return deliver(helpers, {
      kind: taken ? 'address-in-use' : 'confirm-address',
      to: email,
      userId: taken ? taken.id : userId,
      code: { purpose: 'address', userId, details: { under } },
      write: (business, code) =>
        taken
          ? addressInUseLetter(business, siteUrl('/login'))
          : moveLetter(business, siteUrl('/confirm', { code, of: 'address' })),
    });
  },

  'client-invited': ({ invitation }, helpers) =>
    postOnce(helpers, async (sql, key) => {
      // Made only now, so that none lies in the queue; its seven days begin anew once the mail has gone out.
      const mailed = await freshInvitationCode(sql, invitation);
      if (!mailed) return;
      const { code, email: to } = mailed;
      const { name } = await readBusiness(sql);
      if (await findByEmail(sql, to)) {
        const letter = invitedAgainLetter(name, mailed, siteUrl('/login'));
        await post(sql, { key, kind: 'invited-again', to, letter });
        return;
      }
      const letter = inviteLetter(name, mailed, siteUrl('/invite', { code }));
      await post(sql, { key, kind: 'invitation', to, letter, codeId: invitation });
    }),

  'user-removed': ({ email, removedBy, client }, helpers) =>
    deliver(helpers, {
      kind: 'access-ended',
      to: email,
      write: (business) => removedLetter(business, { client, by: removedBy }, siteUrl('/')),
    }),

  'security-notice': ({ kind, email }, helpers) =>
    deliver(helpers, {
      kind: `${kind}-changed`,
      to: email,
      write: (business) =>
        kind === 'address'
          ? addressChangedLetter(business, siteUrl('/'))
          : passwordChangedLetter(business, siteUrl('/forgot-password')),
    }),

  async 'signed-in-elsewhere'({ userId, userAgent, at }, helpers) {
    const user = await findById(alone, userId);
    if (!user) return;
    return deliver(helpers, {
      kind: 'signed-in',
      to: user.email,
      userId,
      write: (business) =>
        signedInLetter(business, { device: deviceOf(userAgent), at, zone: user.zone }, siteUrl('/profile/password')),
    });
  },
};

export default jobs;
