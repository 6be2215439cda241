import type { Letter } from '../../../mail/letter';
import { unlinked } from '../../../mail/unlinked';

// Each of these begins with the name of the business: whose portal it is.

const NOT_YOU = 'If this was not you, you need not do anything.';

/** To somebody who registered: the link that confirms the address. */
export const confirmLetter = (business: string, name: string, url: string): Letter => ({
  subject: `Confirm your address for ${business}`,
  greeting: `Hello ${unlinked(name)},`,
  paragraphs: [
    `one more step and your place at ${business} is ready: confirm that this address is yours, by signing in with the password you chose.`,
    NOT_YOU,
  ],
  action: { label: 'Confirm my address', url },
});

/** To somebody whose address was registered a second time. */
export const alreadyHereLetter = (business: string, url: string): Letter => ({
  subject: `You already have an account at ${business}`,
  greeting: 'Hello,',
  paragraphs: [
    `somebody, probably you, asked for an account at ${business} with this address. You have one already: sign in, or set a new password if you have forgotten yours.`,
    NOT_YOU,
  ],
  action: { label: 'Sign in', url },
});

/** To an address for which several people, or one of them several times, asked for an account. */
export const severalLetter = (business: string, url: string): Letter => ({
  subject: `Your account at ${business}`,
  greeting: 'Hello,',
  paragraphs: [
    'an account for this address was asked for more than once, so we cannot tell which of the passwords is yours. Use the link of the mail that came right after you asked, or ask once more.',
    NOT_YOU,
  ],
  action: { label: 'Ask for an account', url },
});

/** The link that sets a new password. */
export const resetLetter = (business: string, url: string): Letter => ({
  subject: `Set a new password for ${business}`,
  greeting: 'Hello,',
  paragraphs: ['here is the link to set a new password. It works once, for an hour.', NOT_YOU],
  action: { label: 'Set a new password', url },
});

/** The link that sets a new password for the owner's panel. */
export const resetPanelLetter = (business: string, url: string): Letter => ({
  ...resetLetter(business, url),
  subject: `Set a new password for the panel of ${business}`,
});

interface Invited {
  client: string;
  invitedBy: string;
  /** Whether it was one of the client's own people. */
  byClient: boolean;
}

/** Who has no name of their own goes by the client's. */
const asksYou = (business: string, { client, invitedBy }: Invited) =>
  `${unlinked(invitedBy)} asks you to join them${client === invitedBy ? '' : ` for ${unlinked(client)}`} at ${business}`;

/** To somebody the owner lets in, or a colleague. */
export const inviteLetter = (business: string, invited: Invited, url: string): Letter => ({
  subject: `${business} invites you to your projects`,
  greeting: 'Hello,',
  paragraphs: [
    `${
      invited.byClient
        ? asksYou(business, invited)
        : `${invited.invitedBy} set up a place for ${unlinked(invited.client)} at ${business}`
    }: there you see where your projects stand, and read and answer messages.`,
    'Choose a password, and you are in. The link works once, for seven days.',
    ...(invited.byClient ? ['If you do not know them, you need not do anything.'] : []),
  ],
  action: { label: 'Accept the invitation', url },
});

/** To somebody who is invited with an address that has an account already. */
export const invitedAgainLetter = (business: string, invited: Invited, url: string): Letter => ({
  subject: `You are invited once more at ${business}`,
  greeting: 'Hello,',
  paragraphs: [
    `${asksYou(business, invited)}. This address has an account there already, and one address signs in for one client: ask to be invited with another.`,
    'Nothing has changed about your account.',
  ],
  action: { label: 'Sign in', url },
});

/** To somebody whose login a colleague has removed. */
export const removedLetter = (
  business: string,
  { client, by }: { client: string; by: string },
  url: string,
): Letter => ({
  subject: `You no longer sign in at ${business}`,
  greeting: 'Hello,',
  paragraphs: [
    `${unlinked(by)} has ended your access to ${client === by ? 'their place' : `the place of ${unlinked(client)}`} at ${business}. You are signed out everywhere, and no more mail comes.`,
    'What you wrote there stays, under your name. If this comes as a surprise, talk to them or write to us.',
  ],
  action: { label: `Go to ${business}`, url },
});

/** To the address somebody wants to sign in with from now on. */
export const moveLetter = (business: string, url: string): Letter => ({
  subject: `Confirm your new address for ${business}`,
  greeting: 'Hello,',
  paragraphs: [`follow the link to sign in at ${business} with this address from now on.`, NOT_YOU],
  action: { label: 'Use this address', url },
});

/** To an address that has an account of its own, when somebody else's account wants to move there. */
export const addressInUseLetter = (business: string, url: string): Letter => ({
  subject: `This address already has an account at ${business}`,
  greeting: 'Hello,',
  paragraphs: [
    `somebody, probably you, wanted to move another account at ${business} to this address. It has an account of its own, so nothing was changed.`,
  ],
  action: { label: 'Sign in', url },
});

/** Tells somebody that their password was changed, in case it was not them. */
export const passwordChangedLetter = (business: string, url: string): Letter => ({
  subject: `Your password was changed (${business})`,
  greeting: 'Hello,',
  paragraphs: [
    'the password of your account was changed just now.',
    'If this was not you, set a new password at once and write to us.',
  ],
  action: { label: 'Set a new password', url },
});

/** The same for the address: a link to a new password would go to whoever moved it, so there is none. */
export const addressChangedLetter = (business: string, url: string): Letter => ({
  subject: `Your sign-in address was changed (${business})`,
  greeting: 'Hello,',
  paragraphs: [
    'your account now signs in with another address; this one no longer works.',
    'If this was not you, answer this mail at once: we stop it. A new password would go to the other address.',
  ],
  action: { label: 'How to reach us', url },
});

/** A sign-in as its owner can recognise it; `at` is ISO 8601. */
interface SignIn {
  device: string;
  at: string;
  zone: string;
}

/** Tells somebody that they signed in with a device that was not seen before. */
export function signedInLetter(business: string, { device, at, zone }: SignIn, url: string): Letter {
  const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: zone }).format(
    new Date(at),
  );
  return {
    subject: `You signed in with a new device (${business})`,
    greeting: 'Hello,',
    paragraphs: [
      `somebody, probably you, signed in at ${business} with ${device} on ${when} (${zone}).`,
      'If this was you, all is well. If not, change your password: every other device is then signed out.',
    ],
    action: { label: 'Change my password', url },
  };
}
