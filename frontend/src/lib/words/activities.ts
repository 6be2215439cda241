import type { Activity, FeedbackSubject } from '$lib/api/types';
import type { Clock } from '$lib/dates';
import { productHref } from '$lib/product';
import { isProjectEvent, projectEventSentence, type ProjectKind } from './project-events';

/** One line of the log, said to the client: `before` **subject** `after`, perhaps leading somewhere. */
export interface Sentence {
  before?: string;
  subject?: string;
  after?: string;
  href?: string;
}

type Say = (activity: Activity, business: string) => Sentence;

const detail = (activity: Activity, name: string): string | undefined => {
  const value = activity.details[name];
  return typeof value === 'string' ? value : undefined;
};

/** Who did it. The owner's people have names; without one, the business stands for them. */
const who = ({ actor }: Activity, business: string) => (actor.type === 'client' ? 'You' : (actor.name ?? business));

const letter = (activity: Activity) => ({
  subject: detail(activity, 'subject') ?? 'a message',
  ...(activity.documentId !== null && { href: `/messages/${activity.documentId}` }),
});

/** What came with an answer, by name where it is one. */
function withFiles({ details: { files } }: Activity): string {
  if (!Array.isArray(files) || files.length === 0) return '';
  return files.length === 1 ? `, with ${String(files[0])}` : `, with ${files.length} files`;
}

const product = (activity: Activity) => ({
  subject: detail(activity, 'title') ?? 'a product',
  ...(activity.documentId !== null && { href: productHref(activity.documentId) }),
});

const FEEDBACK_ABOUT: Record<FeedbackSubject, string> = {
  project: ' about a project',
  service: ' about the service',
  workflow: ' about how we work',
  quality: ' about the quality',
  other: '',
};

function aboutWhat(activity: Activity): string {
  const about = detail(activity, 'about');
  return about !== undefined && about in FEEDBACK_ABOUT ? FEEDBACK_ABOUT[about as FeedbackSubject] : '';
}

const SENTENCES: Record<Exclude<Activity['kind'], ProjectKind>, Say> = {
  'client.entered': (activity, business) => ({ before: `${who(activity, business)} set up your place here` }),
  'client.invited': (activity, business) => ({
    before: `${who(activity, business)} invited`,
    subject: detail(activity, 'email') ?? 'somebody',
  }),
  'client.archived': (activity, business) => ({ before: `${who(activity, business)} put your account away for now` }),
  'client.restored': (activity, business) => ({ before: `${who(activity, business)} brought your account back` }),
  'client.merged': (activity, business) => ({
    before: `${who(activity, business)} put everything of`,
    subject: detail(activity, 'name') ?? 'another client',
    after: ' here, with yours',
  }),
  'client.viewed': (activity, business) => ({
    before: `${who(activity, business)} looked at your pages here as you see them`,
  }),
  'user.joined': (activity) => ({ subject: detail(activity, 'email') ?? 'Somebody', after: ' joined you here' }),
  'client.joined': (_, business) => ({ before: `You joined. Welcome to ${business}` }),
  'profile.changed': (activity, business) => ({
    before: `${who(activity, business)} changed`,
    subject: 'your profile',
    href: '/profile',
  }),
  'profile.image-changed': (activity, business) => ({ before: `${who(activity, business)} changed your picture` }),
  'profile.image-removed': (activity, business) => ({ before: `${who(activity, business)} removed your picture` }),
  'password.changed': () => ({ before: 'Your password was changed' }),
  'address.changed': (activity) => {
    const address = detail(activity, 'to');
    return address
      ? { before: 'You now sign in as', subject: address }
      : { before: 'Your sign-in address was changed' };
  },
  'message.sent': (activity, business) => ({ before: `${who(activity, business)} wrote:`, ...letter(activity) }),
  'reply.sent': (activity, business) => ({
    before: `${who(activity, business)} answered:`,
    ...letter(activity),
    after: withFiles(activity),
  }),
  'message.archived': (activity) => ({ before: 'You archived', ...letter(activity) }),
  'message.restored': (activity) => ({ before: 'You put back', ...letter(activity) }),
  'feedback.sent': (activity) => ({
    before: 'You gave',
    subject: 'feedback',
    after: aboutWhat(activity),
    href: '/feedback',
  }),
  'product.wanted': (activity) => ({ before: 'You asked to be told when you can buy', ...product(activity) }),
  'product.unwanted': (activity) => ({ before: 'You no longer wait for', ...product(activity) }),
  'product.available': (activity) => ({ ...product(activity), after: ' can be bought now' }),
  'feedback.answered': (activity, business) => ({
    before: `${who(activity, business)} answered`,
    subject: 'your feedback',
    href: '/feedback',
  }),
};

/** What happened, as a sentence; null for a kind that the API knows and this site does not yet. */
export function sentenceOf(activity: Activity, business: string, clock: Clock): Sentence | null {
  if (isProjectEvent(activity.kind)) return projectEventSentence(activity, activity.kind, clock, business);
  return SENTENCES[activity.kind]?.(activity, business) ?? null;
}

/** A sentence as plain text. */
export function plainly({ before, subject, after = '' }: Sentence): string {
  return [before, subject].filter(Boolean).join(' ') + after;
}
