import type { Action, Fact, Item } from '../../../mail/letter';
import { RATINGS } from '../../feedback/domain/ratings';
import type { NewsKind } from './kinds';
import { mailWords } from './mail-words';

/** A line of the log as it is told by mail. */
export interface Happened {
  kind: NewsKind;
  /** documentId of what it is about. */
  subjectId: string;
  actorName: string | null;
  details: Record<string, unknown>;
  /** What somebody wrote, as Markdown, where the line itself does not carry it. */
  written: string | null;
  /** Of the project it is about: a changed price tells its currency only where that changed too. */
  currency: string | null;
}

export type Side = 'client' | 'owner';

/** Whom a mail is for, as far as it changes what is said. */
interface Listener {
  side: Side;
  /** The client's name, to the owner; the business's, to the client. */
  other: string;
}

/** Every place that a mail leads to, with what is to be found there. */
export type Destination = 'project' | 'message' | 'feedback' | 'product' | 'rating' | 'client';

interface Telling {
  to: Destination;
  label: string;
  /** Names the new state, before all else. */
  heading: (said: Said) => string;
  /** Said in our own words beneath it. */
  remark?: string;
}

/** What a heading is made of. */
interface Said {
  /** In quotation marks. */
  title: string;
  subject: string;
  name: string;
  rating: number | null;
  percent: number | null;
  promise: string;
}

const project = (label: string, heading: Telling['heading']): Telling => ({ to: 'project', label, heading });

/** To a client, of what the owner did. */
const TO_CLIENT: Partial<Record<NewsKind, Telling>> = {
  'message.sent': { to: 'message', label: 'Open the message', heading: ({ subject }) => `New message: ${subject}` },
  'reply.sent': { to: 'message', label: 'Open the answer', heading: ({ subject }) => `An answer: ${subject}` },
  'feedback.answered': { to: 'feedback', label: 'Read the answer', heading: () => 'Your feedback was answered' },
  'product.available': { to: 'product', label: 'Look at it', heading: ({ title }) => `${title} can be bought now` },
  'project.request': project('Look at the project', ({ title }) => `${title} was written down for you`),
  'project.file': project('Look at the file', ({ title }) => `A new file for ${title}`),
  'project.keep-waiting': project('Look at the project', ({ title }) => `${title} has to wait a little longer`),
  'project.offer': project('Look at the offer', ({ title }) => `An offer for ${title}`),
  'project.accept': project('Look at the project', ({ title }) => `${title} is planned`),
  'project.refuse': project('Look at the project', ({ title }) => `${title} cannot be taken on`),
  'project.start': project('Look at the project', ({ title }) => `${title} is in progress`),
  'project.report-progress': project('Look at the progress', ({ title, percent }) =>
    percent === null ? `Progress on ${title}` : `${title} is ${percent}% done`,
  ),
  'project.change-promise': project('Look at the project', ({ title, promise }) => `New ${promise} for ${title}`),
  'project.ask-client': project('Answer the question', ({ title }) => `A question about ${title}`),
  'project.mark-ready': project('Look and accept', ({ title }) => `${title} is ready for delivery`),
  'project.finish': project('Look at the project', ({ title }) => `${title} is finished`),
  'project.cancel': project('Look at the project', ({ title }) => `${title} was cancelled`),
  'project.reopen': project('Look at the project', ({ title }) => `${title} was taken up again`),
  'project.follow-up': {
    to: 'rating',
    label: 'Say it in your own words',
    heading: ({ title }) => `How is ${title} working?`,
    remark: 'You have had it for a good two weeks. One word is enough, and you need not sign in.',
  },
};

/** To the owner's side, of what a client did. */
const TO_OWNER: Partial<Record<NewsKind, Telling>> = {
  'message.sent': {
    to: 'message',
    label: 'Open the message',
    heading: ({ name, subject }) => `${name} wrote: ${subject}`,
  },
  'reply.sent': {
    to: 'message',
    label: 'Read and answer',
    heading: ({ name, subject }) => `${name} answered: ${subject}`,
  },
  'feedback.sent': {
    to: 'feedback',
    label: 'Read and answer',
    heading: ({ name, rating }) => `Feedback from ${name}${rating === null ? '' : `: ${rating} of 5`}`,
  },
  'project.request': project('Look at the request', ({ name, title }) => `${name} asks for ${title}`),
  'project.file': project('Look at the file', ({ name, title }) => `${name} sent a file for ${title}`),
  'project.agree': project('Look at the project', ({ name, title }) => `${name} agreed: ${title} is planned`),
  'project.decline': project('Look at the project', ({ name, title }) => `${name} declined the offer for ${title}`),
  'project.withdraw': project('Look at the project', ({ name, title }) => `${name} withdrew ${title}`),
  'project.answer': project('Look at the answer', ({ name, title }) => `${name} answered about ${title}`),
  'project.request-changes': project(
    'Look at the project',
    ({ name, title }) => `${name} asks for changes to ${title}`,
  ),
  'project.accept-delivery': project(
    'Look at the project',
    ({ name, title }) => `${name} accepted ${title}: it is finished`,
  ),
  'client.erasure-asked': {
    to: 'client',
    label: 'Look at it, and decide',
    heading: ({ name }) => `${name} asks for everything to be erased`,
    remark: 'The law gives you a month to do it, or to say why not.',
  },
  'client.erasure-taken-back': {
    to: 'client',
    label: 'Look at the client',
    heading: ({ name }) => `${name} no longer asks for everything to be erased`,
  },
};

const TELLINGS: Record<Side, Partial<Record<NewsKind, Telling>>> = { client: TO_CLIENT, owner: TO_OWNER };

type Change = { from: unknown; to: unknown };
type Details = Happened['details'];

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
const number = (value: unknown) => (typeof value === 'number' ? value : null);
const changesIn = ({ changed }: Details) => (changed ?? {}) as Partial<Record<string, Change>>;

function money(amount: unknown, currency: unknown): string {
  if (text(amount) === null) return 'open';
  const code = text(currency);
  if (code === null) return String(amount);
  return new Intl.NumberFormat('en-GB', { style: 'currency', currency: code }).format(Number(amount));
}

/** A day without a zone, `YYYY-MM-DD`. */
function day(value: unknown): string {
  const said = text(value);
  if (said === null) return 'no fixed date';
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(said));
}

function priceFact({ price, currency }: Partial<Record<string, Change>>, usual: string | null): Fact[] {
  if (!price) return [];
  const { from, to } = currency ?? { from: usual, to: usual };
  return [
    { label: 'Price', from: text(price.from) && money(price.from, from ?? to), to: money(price.to, to ?? usual) },
  ];
}

function deadlineFact({ deadline }: Partial<Record<string, Change>>): Fact[] {
  if (!deadline) return [];
  return [{ label: 'Expected', from: text(deadline.from) && day(deadline.from), to: day(deadline.to) }];
}

/** What changed, old and new, and until when an answer is needed. */
function factsOf({ details, currency }: Happened): Fact[] {
  const changed = changesIn(details);
  const neededBy = text(details.neededBy);
  return [
    ...priceFact(changed, currency),
    ...deadlineFact(changed),
    ...(neededBy ? [{ label: 'Needed by', from: null, to: day(neededBy) }] : []),
    ...filesFact(details),
  ];
}

/** The names of the files that came: of one for a project, or of those with a message or an answer. */
function filesFact({ name, files }: Details): Fact[] {
  const names = [name, ...(Array.isArray(files) ? (files as unknown[]) : [])].map(text).filter((one) => one !== null);
  return names.length === 0 ? [] : [{ label: names.length === 1 ? 'File' : 'Files', from: null, to: names.join(', ') }];
}

function promiseOf(details: Details): string {
  const { price, deadline } = changesIn(details);
  if (price && deadline) return 'price and date';
  return price ? 'price' : 'date';
}

/** An address with a rating chosen on it, for each rating. */
const choicesAt = (address: string): Action[] =>
  RATINGS.map(([rating, label]) => {
    const url = new URL(address);
    url.searchParams.set('rating', String(rating));
    return { label, url: url.href };
  });

const quotation = (title: unknown) => `“${text(title) ?? 'your project'}”`;

/** Under which a line carries what somebody wrote with it. */
const SPOKEN = ['question', 'text', 'body', 'reason', 'note'] as const;

const spoken = (details: Details) => SPOKEN.map((name) => text(details[name])).find((words) => words !== null) ?? null;

/** One line of the log as one item of a mail; null for what is not told to this side. */
export function itemOf(
  happened: Happened,
  { side, other }: Listener,
  urlOf: (to: Destination, subjectId: string) => string,
): Item | null {
  const telling = TELLINGS[side][happened.kind];
  if (!telling) return null;
  const { details, subjectId } = happened;
  const percent = number(changesIn(details).percentDone?.to ?? details.percentDone);
  const words = happened.written ?? spoken(details);
  const url = urlOf(telling.to, subjectId);
  return {
    heading: telling.heading({
      title: quotation(details.title),
      subject: text(details.subject) ?? 'a message',
      name: other,
      rating: number(details.rating),
      percent,
      promise: promiseOf(details),
    }),
    facts: factsOf(happened),
    words: words === null ? null : mailWords(words),
    author: words === null ? null : (happened.actorName ?? other),
    ...(telling.remark && { remark: telling.remark }),
    ...(telling.to === 'rating' && { choices: choicesAt(url) }),
    action: { label: telling.label, url },
  };
}
