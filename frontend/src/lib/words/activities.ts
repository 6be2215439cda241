import type { Activity, FeedbackSubject, ProjectEvent } from '$lib/api/types';
import type { Clock } from '$lib/dates';
import { isMine, type Me } from '$lib/people';
import { productHref } from '$lib/product';
import { isProjectEvent, projectEventSentence, type ProjectKind } from './project-events';

/** One line of the log, said to the client: `before` **subject** `after`, perhaps leading somewhere. */
export interface Sentence {
  before?: string;
  subject?: string;
  after?: string;
  href?: string;
}

/** To whom it is said. */
export interface Listener {
  business: string;
  me: Me | null;
}

type Say = (activity: Activity, to: Listener) => Sentence;

const detail = (activity: Activity, name: string): string | undefined => {
  const value = activity.details[name];
  return typeof value === 'string' ? value : undefined;
};

/** Who did it: the reader, a colleague or somebody of the owner's. Without a name, the business stands for them. */
export const who = (activity: { actor: ProjectEvent['actor'] }, { business, me }: Listener): string =>
  isMine(activity, me) ? 'You' : (activity.actor.name ?? business);

const letter = (activity: Activity) => ({
  subject: detail(activity, 'subject') ?? 'a message',
  ...(activity.documentId !== null && { href: `/messages/${activity.documentId}` }),
});

/** What came with a message or an answer, by name where it is one. */
export function withFiles({ details: { files } }: Pick<Activity, 'details'>): string {
  if (!Array.isArray(files) || files.length === 0) return '';
  return files.length === 1 ? `, with ${String(files[0])}` : `, with ${files.length} files`;
}

/** A letter that was taken back leads nowhere any more. */
const isTakenBack = ({ details }: Activity) => details['takenBack'] === true;

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

const ERASE = '/settings/erase';

const SENTENCES: Record<Exclude<Activity['kind'], ProjectKind>, Say> = {
  'client.entered': (activity, to) => ({ before: `${who(activity, to)} set up your place here` }),
  'client.invited': (activity, to) => ({
    before: `${who(activity, to)} invited`,
    subject: detail(activity, 'email') ?? 'somebody',
  }),
  'client.archived': (activity, to) => ({ before: `${who(activity, to)} put your account away for now` }),
  'client.restored': (activity, to) => ({ before: `${who(activity, to)} brought your account back` }),
  'client.merged': (activity, to) => ({
    before: `${who(activity, to)} put everything of`,
    subject: detail(activity, 'name') ?? 'another client',
    after: ' here, with yours',
  }),
  'client.viewed': (activity, to) => ({
    before: `${who(activity, to)} looked at your pages here as you see them`,
  }),
  'client.uninvited': (activity, to) => ({
    before: `${who(activity, to)} took back the invitation of`,
    subject: detail(activity, 'email') ?? 'somebody',
  }),
  'client.erasure-asked': (activity, to) => ({
    before: `${who(activity, to)} asked for`,
    subject: 'everything to be erased',
    href: ERASE,
  }),
  'client.erasure-taken-back': (activity, to) => ({
    before: `${who(activity, to)} took back the wish to have`,
    subject: 'everything erased',
    href: ERASE,
  }),
  'client.erasure-declined': (activity, to) => ({
    before: `${who(activity, to)} declined the wish to have`,
    subject: 'everything erased',
    href: ERASE,
  }),
  'user.joined': (activity, { me }) =>
    isMine(activity, me) && activity.actor.documentId !== null
      ? { before: 'You joined' }
      : { subject: activity.actor.name ?? 'Somebody', after: ' joined you here' },
  'user.renamed': (activity, to) => ({
    before: `${detail(activity, 'from') ?? who(activity, to)} goes by the name of`,
    subject: detail(activity, 'to') ?? 'somebody',
  }),
  'user.removed': (activity, to) => ({
    before: `${who(activity, to)} ended the access of`,
    subject: detail(activity, 'name') ?? 'somebody',
  }),
  'client.joined': (activity, to) => ({ before: `${who(activity, to)} joined. Welcome to ${to.business}` }),
  'profile.changed': (activity, to) => ({
    before: `${who(activity, to)} changed`,
    subject: 'your profile',
    href: '/profile',
  }),
  'profile.image-changed': (activity, to) => ({ before: `${who(activity, to)} changed your picture` }),
  'profile.image-removed': (activity, to) => ({ before: `${who(activity, to)} removed your picture` }),
  'password.changed': (activity, to) => ({
    before: isMine(activity, to.me) ? 'Your password was changed' : `${who(activity, to)} changed a password`,
  }),
  'address.changed': (activity, { me }) => {
    const address = detail(activity, 'to') ?? 'another address';
    return isMine(activity, me)
      ? { before: 'You now sign in as', subject: address }
      : { before: `${activity.actor.name ?? 'Somebody'} now signs in as`, subject: address };
  },
  'message.sent': (activity, to) =>
    isTakenBack(activity)
      ? { before: `${who(activity, to)} wrote a message` }
      : { before: `${who(activity, to)} wrote:`, ...letter(activity), after: withFiles(activity) },
  'message.taken-back': (activity, to) => ({
    before: `${who(activity, to)} took a message back before it was read`,
  }),
  'reply.sent': (activity, to) => ({
    before: `${who(activity, to)} answered:`,
    ...letter(activity),
    after: withFiles(activity),
  }),
  'message.archived': (activity, to) => ({ before: `${who(activity, to)} archived`, ...letter(activity) }),
  'message.restored': (activity, to) => ({ before: `${who(activity, to)} put back`, ...letter(activity) }),
  'feedback.sent': (activity, to) => ({
    before: `${who(activity, to)} gave`,
    subject: 'feedback',
    after: aboutWhat(activity),
    href: '/feedback',
  }),
  'product.wanted': (activity, to) => ({
    before: `${who(activity, to)} asked to be told when you can buy`,
    ...product(activity),
  }),
  'product.unwanted': (activity, { me }) => ({
    before: isMine(activity, me)
      ? 'You no longer wait for'
      : `${activity.actor.name ?? 'Somebody'} took back the wish to hear of`,
    ...product(activity),
  }),
  'product.available': (activity) => ({ ...product(activity), after: ' can be bought now' }),
  'feedback.answered': (activity, to) => ({
    before: `${who(activity, to)} answered`,
    subject: 'your feedback',
    href: '/feedback',
  }),
};

/** What happened, as a sentence; null for a kind that the API knows and this site does not yet. */
export function sentenceOf(activity: Activity, to: Listener, clock: Clock): Sentence | null {
  if (isProjectEvent(activity.kind)) return projectEventSentence(activity, activity.kind, clock, to);
  return SENTENCES[activity.kind]?.(activity, to) ?? null;
}

/** A line of a log: what happened, and when. */
export interface Told {
  id: string;
  createdAt: string;
  sentence: Sentence;
}

/** What happened, line by line, as far as this site has words for it. */
export function told(activities: Activity[], to: Listener, clock: Clock): Told[] {
  return activities.flatMap((activity) => {
    const sentence = sentenceOf(activity, to, clock);
    return sentence ? [{ id: activity.id, createdAt: activity.createdAt, sentence }] : [];
  });
}

/** A sentence as plain text. */
export function plainly({ before, subject, after = '' }: Sentence): string {
  return [before, subject].filter(Boolean).join(' ') + after;
}
