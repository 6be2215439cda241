import { transaction, withConnection } from '../../database/sql';
import type { Tasks } from '../../jobs/tasks';
import type { Letter } from '../../mail/compose';
import { sendLetter } from '../../mail/send';
import { type CodePurpose, freshInvitationCode, issueCode, pendingRegistrations } from './data/codes';
import { findByEmail } from './data/users';
import {
  addressInUseLetter,
  alreadyHereLetter,
  changedLetter,
  confirmLetter,
  inviteLetter,
  moveLetter,
  resetLetter,
  severalLetter,
} from './domain/letters';

type Jobs = { [Name in keyof Tasks]: (payload: Tasks[Name]) => Promise<void> };

const siteUrl = (path: string, code?: string): string => {
  const url = new URL(path, strapi.config.get<string>('portal.siteUrl'));
  if (code !== undefined) url.searchParams.set('code', code);
  return url.href;
};

const userOf = (email: string) => withConnection((sql) => findByEmail(sql, email));

const deliver = (to: string, write: (reader: { to: string; business: string }) => Letter): Promise<void> =>
  sendLetter(({ name }) => write({ to, business: name }));

/** A fresh code, unless this address has had enough of them for now. */
const codeFor = (purpose: CodePurpose, email: string, userId?: number, details?: object): Promise<string | null> =>
  transaction((sql) => issueCode(sql, { purpose, email, userId, details }));

async function sendConfirmation(email: string, registration: { name: string }): Promise<void> {
  const code = await codeFor('registration', email, undefined, registration);
  if (code !== null) {
    await deliver(email, (reader) => confirmLetter(reader, registration.name, siteUrl('/confirm', code)));
  }
}

/** What is done about accounts after the answer has gone out, so that neither its words nor its time tell anything. */
const jobs: Jobs = {
  async 'registration-asked'({ email, ...registration }) {
    if (!(await userOf(email))) return sendConfirmation(email, registration);
    if (await codeFor('registration', email)) {
      await deliver(email, (reader) => alreadyHereLetter(reader, siteUrl('/login')));
    }
  },

  async 'confirmation-asked-again'({ email }) {
    if (await userOf(email)) return;
    const [details, ...others] = await withConnection((sql) => pendingRegistrations(sql, email));
    if (details === undefined) return;
    if (others.length === 0) return sendConfirmation(email, JSON.parse(details) as { name: string });
    // Whose password would the link bring? Only the one who registers anew can say.
    if (await codeFor('registration', email)) {
      await deliver(email, (reader) => severalLetter(reader, siteUrl('/register')));
    }
  },

  async 'password-forgotten'({ email }) {
    const user = await userOf(email);
    if (!user || user.blocked) return;
    const code = await codeFor('password', user.email, user.id);
    if (code !== null) await deliver(user.email, (reader) => resetLetter(reader, siteUrl('/reset-password', code)));
  },

  async 'address-change-asked'({ userId, email }) {
    const taken = await userOf(email);
    const code = await codeFor('address', email, taken ? undefined : userId);
    if (code === null) return;
    await deliver(email, (reader) =>
      taken ? addressInUseLetter(reader, siteUrl('/login')) : moveLetter(reader, siteUrl('/confirm', code)),
    );
  },

  // Each attempt makes a code of its own, so that none lies in the queue while the mail server is away.
  async 'client-invited'({ invitation }) {
    const mailed = await transaction((sql) => freshInvitationCode(sql, invitation));
    if (!mailed) return;
    await deliver(mailed.email, (reader) => inviteLetter(reader, mailed, siteUrl('/invite', mailed.code)));
  },

  'security-notice': ({ kind, email }) =>
    deliver(email, (reader) => changedLetter(reader, kind, siteUrl('/forgot-password'))),
};

export default jobs;
