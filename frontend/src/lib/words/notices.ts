import { count, listed } from './count';

const NAMED = 3;
const NAME_LENGTH = 40;

const shortened = (name: string) => (name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH)}…` : name);

/** Three names and how many more there are, each no longer than a sentence in a cookie can hold. */
export function fewOf(names: string[]): string[] {
  const more = names.length - NAMED;
  return [...names.slice(0, NAMED).map(shortened), ...(more > 0 ? [count(more, 'more', 'more')] : [])];
}

/** What is said once, after something was done; some of it names things. */
export const notices = {
  'signed-out': 'You are signed out.',
  'invitation-accepted': 'Welcome. Your account is ready, and you are signed in.',
  'password-reset': 'Your new password is set, and you are signed in.',
  'password-changed': 'Your password is changed. Every other device is signed out.',
  'profile-saved': 'Your profile is saved.',
  'calendar-on': 'Your calendar has a new address.',
  'calendar-off': 'Your calendar is switched off.',
  'colleague-invited': 'The invitation is on its way.',
  'invitation-taken-back': 'Taken back. The link leads nowhere any more.',
  'colleague-removed': 'Removed, and signed out everywhere.',
  'name-saved': 'Your name is saved.',
  'mail-saved': 'What you get by mail is saved.',
  'image-saved': 'Your picture is saved.',
  'image-removed': 'Your picture is removed.',
  'feedback-sent': 'Thank you. Your words have arrived.',
  'project-asked': 'Your request has arrived.',
  'project-asked-files-missing': (names: string[]) =>
    `Your request has arrived, but not all of its files: ${listed(names)} ${names.length === 1 ? 'was' : 'were'} too large or of another kind. Add what is missing here.`,
  'project-edit-request': 'Your request is changed.',
  'project-agree': 'Agreed. The project is planned.',
  'project-decline': 'The offer is declined. We will come back to you.',
  'project-withdraw': 'The project is withdrawn.',
  'project-answer': 'Your answer has arrived.',
  'project-request-changes': 'We know what to change, and go on.',
  'project-accept-delivery': 'Accepted. Thank you.',
  'project-shared': 'The link is made. Whoever has it can look.',
  'project-unshared': 'The link has stopped. It leads nowhere any more.',
  'project-file': 'Your file has arrived.',
  'message-sent': 'Your message has arrived.',
  'reply-sent': 'Your answer has arrived.',
  'product-wanted': 'Noted. We tell you when it can be bought.',
  'product-unwanted': 'Taken back. You hear no more about it.',
  'message-unread': 'Marked unread.',
  'message-read': 'Marked read.',
  'message-archived': 'Archived. You find it again under “Archived”.',
  'message-restored': 'It is back among your messages.',
} as const satisfies Record<string, string | ((names: string[]) => string)>;

export type NoticeName = keyof typeof notices;
