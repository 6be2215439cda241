import type { Activity, ProjectEvent } from '$lib/api/types';
import { dayOf, longDate, type Clock } from '$lib/dates';
import { money } from '$lib/money';
import { projectHref } from '$lib/project';
import { type Listener, type Sentence, who, withFiles } from './activities';
import { ratingWord } from './feedback';

/** What can happen to a project. */
export type ProjectKind = Extract<Activity['kind'], `project.${string}`>;

/** A piece of a line: plain words, or a value with what it was before. */
export type Piece = string | { from: string | null; to: string };

/** One line of a project's timeline: what happened, and what somebody wrote with it. */
export interface TimelineEntry {
  id: string;
  createdAt: string;
  pieces: Piece[];
  words: string | null;
}

/** An old and a new value, in words. */
interface Change {
  from: string | null;
  to: string;
}

/** What an event brings along, in the reader's words. */
interface Facts {
  /** Who did it: "You", or a name of either side. */
  who: string;
  /** Whether it was the client's side. */
  ours: boolean;
  file: string | null;
  name: Change | null;
  price: Change | null;
  deadline: Change | null;
  percent: Change | null;
  neededBy: string | null;
  until: string | null;
  rating: string | null;
}

/** "Offered for €640.00, expected 13 January", with struck old values where an offer was changed. */
function withTerms(opening: string, { price, deadline }: Facts): Piece[] {
  const pieces: Piece[] = [opening];
  if (price) pieces.push(' for ', price);
  if (deadline) pieces.push(', expected ', deadline);
  return pieces;
}

function newPromise({ price, deadline }: Facts): Piece[] {
  const pieces: Piece[] = [];
  if (deadline) pieces.push('New expected date ', deadline);
  if (price) pieces.push(deadline ? ', new price ' : 'New price ', price);
  return pieces.length > 0 ? pieces : ['The promise was looked at again'];
}

function promised({ price, deadline }: Facts): string {
  if (deadline && price) return ` has a new price and is now expected ${deadline.to}`;
  return deadline ? ` is now expected ${deadline.to}` : ' has a new price';
}

const withPercent = (opening: string, { percent }: Facts): Piece[] => (percent ? [opening, percent] : [opening.trim()]);

/** In the project's own timeline; `files` are what came along: ", with logo.png". */
const TOLD: Record<ProjectKind, (facts: Facts & { files: string }) => Piece[]> = {
  'project.request': ({ who, ours }) => [`${who} ${ours ? 'asked for it' : 'wrote it down'}`],
  'project.edited': ({ who, name }) =>
    name?.from != null ? [`${who} gave it a clearer name: `, name] : [`${who} worked on the words of the request`],
  'project.file': ({ who, file }) => [`${who} added ${file ?? 'a file'}`],
  'project.follow-up': ({ who }) => [`${who} asked how it works for you`],
  'project.shared': ({ who, until }) => [`${who} made a link to show it${until ? ` until ${until}` : ''}`],
  'project.unshared': ({ who }) => [`${who} stopped the link to it`],
  'project.archived': ({ who }) => [`${who} put it away`],
  'project.restored': ({ who }) => [`${who} brought it back`],
  'project.deleted': ({ who }) => [`${who} took it away`],
  'project.edit-request': ({ who }) => [`${who} changed the request`],
  'project.keep-waiting': ({ who }) => [`${who} asked for a little patience`],
  'project.offer': (facts) => withTerms('Offered', facts),
  'project.agree': ({ who }) => [`${who} agreed`],
  'project.decline': ({ who }) => [`${who} declined the offer`],
  'project.accept': (facts) => withTerms('Accepted', facts),
  'project.refuse': ({ who }) => [`${who} could not take it on`],
  'project.withdraw': ({ who }) => [`${who} withdrew it`],
  'project.start': () => ['Work started'],
  'project.report-progress': (facts) => withPercent('Progress ', facts),
  'project.change-promise': newPromise,
  'project.ask-client': ({ who, neededBy }) => [
    `${who} asked you${neededBy ? `, and needs to know by ${neededBy}` : ''}`,
  ],
  'project.answer': ({ who, files }) => [`${who} answered${files}`],
  'project.mark-ready': () => ['Ready for you to look at'],
  'project.request-changes': (facts) =>
    withPercent(`${facts.who} asked for changes${facts.percent ? ', progress ' : ''}`, facts),
  'project.accept-delivery': ({ who, rating }) => [
    `${who} accepted the delivery${rating ? `: ${rating.toLowerCase()}` : ''}`,
  ],
  'project.finish': () => ['Finished'],
  'project.cancel': ({ who }) => [`${who} cancelled it`],
  'project.reopen': ({ who }) => [`${who} took it up again`],
};

/** In a log of everything, around the project's title. The table stands alone: only this one goes to browsers. */
const LOGGED: Record<ProjectKind, (facts: Facts) => Pick<Sentence, 'before' | 'after'>> = {
  'project.request': ({ who, ours }) => ({ before: `${who} ${ours ? 'asked for' : 'wrote down'}` }),
  'project.edited': ({ who }) => ({ before: `${who} worked on the words of` }),
  'project.file': ({ who }) => ({ before: `${who} added a file to` }),
  'project.follow-up': ({ who }) => ({ before: `${who} asked how it works for you:` }),
  'project.shared': ({ who }) => ({ before: `${who} made a link to show` }),
  'project.unshared': ({ who }) => ({ before: `${who} stopped the link to` }),
  'project.archived': ({ who }) => ({ before: `${who} put away` }),
  'project.restored': ({ who }) => ({ before: `${who} brought back` }),
  'project.deleted': ({ who }) => ({ before: `${who} took away` }),
  'project.edit-request': ({ who }) => ({ before: `${who} changed the request for` }),
  'project.keep-waiting': () => ({ after: ' waits a little longer' }),
  'project.offer': ({ who }) => ({ before: `${who} made an offer for` }),
  'project.agree': ({ who }) => ({ before: `${who} agreed to the offer for` }),
  'project.decline': ({ who }) => ({ before: `${who} declined the offer for` }),
  'project.accept': () => ({ after: ' is planned' }),
  'project.refuse': ({ who }) => ({ before: `${who} could not take on` }),
  'project.withdraw': ({ who }) => ({ before: `${who} withdrew` }),
  'project.start': () => ({ after: ' is under way' }),
  'project.report-progress': ({ percent }) => ({
    after: percent ? ` went from ${percent.from ?? 0} to ${percent.to}` : ' goes on',
  }),
  'project.change-promise': (facts) => ({ after: promised(facts) }),
  'project.ask-client': ({ who }) => ({ before: `${who} has a question about` }),
  'project.answer': ({ who }) => ({ before: `${who} answered the question about` }),
  'project.mark-ready': () => ({ after: ' is ready to look at' }),
  'project.request-changes': ({ who }) => ({ before: `${who} asked for changes to` }),
  'project.accept-delivery': ({ who }) => ({ before: `${who} accepted` }),
  'project.finish': () => ({ after: ' is finished' }),
  'project.cancel': ({ who }) => ({ before: `${who} cancelled` }),
  'project.reopen': ({ who }) => ({ before: `${who} took up again` }),
};

export const isProjectEvent = (kind: string): kind is ProjectKind => Object.hasOwn(LOGGED, kind);

type Details = ProjectEvent['details'];

const textOf = (details: Details, name: string): string | null => {
  const value = details[name];
  return typeof value === 'string' && value !== '' ? value : null;
};

/** The raw old and new value of a changed fact. */
function changeOf({ changed }: Details, name: string): { from: unknown; to: unknown } | null {
  if (typeof changed !== 'object' || changed === null || !(name in changed)) return null;
  const change: unknown = changed[name as keyof typeof changed];
  return typeof change === 'object' && change !== null && 'from' in change && 'to' in change ? change : null;
}

/** A changed fact in words; `none` stands where there is no value any more. */
function said(details: Details, name: string, say: (value: string) => string, none: string): Change | null {
  const change = changeOf(details, name);
  if (!change) return null;
  const { from, to } = change;
  return { from: from == null ? null : say(String(from)), to: to == null ? none : say(String(to)) };
}

const OPEN_PRICE = 'open';
const NO_DATE = 'no fixed date';

/** A changed term of an offer or a promise. That it was open before says something only where there was one before. */
function term(details: Details, change: Change | null, none: string): Change | null {
  const isFirst = changeOf(details, 'state')?.from === 'proposed';
  return change && { ...change, from: change.from ?? (isFirst ? null : none) };
}

/** The currencies before and after an event: those it names, else the one that was valid then. */
function currenciesOf(details: Details, valid: string | null): [string | null, string | null] {
  const change = changeOf(details, 'currency');
  if (!change) return [valid, valid];
  const code = (value: unknown) => (typeof value === 'string' ? value : null);
  return [code(change.from) ?? code(change.to), code(change.to) ?? code(change.from)];
}

type Happening = Pick<ProjectEvent, 'actor' | 'details'>;

function factsOf({ actor, details }: Happening, clock: Clock, to: Listener, currency: string | null): Facts {
  const [before, after] = currenciesOf(details, currency);
  const price = said(details, 'price', (amount) => money(clock, amount, after), OPEN_PRICE);
  const old = changeOf(details, 'price')?.from;
  const rating = details.rating;
  return {
    who: who({ actor }, to),
    ours: actor.type === 'client',
    file: textOf(details, 'name'),
    name: said(details, 'title', (title) => title, ''),
    price: term(
      details,
      price && { ...price, from: old == null ? null : money(clock, String(old), before) },
      OPEN_PRICE,
    ),
    deadline: term(
      details,
      said(details, 'deadline', (day) => dayOf(clock, day), NO_DATE),
      NO_DATE,
    ),
    percent: percentOf(details),
    neededBy: day(clock, textOf(details, 'neededBy')),
    until: moment(clock, textOf(details, 'until')),
    rating: typeof rating === 'number' ? ratingWord(rating) : null,
  };
}

const day = (clock: Clock, text: string | null) => text && dayOf(clock, text);
const moment = (clock: Clock, text: string | null) => text && longDate(clock, text);

/** "45" and "62 percent" */
function percentOf(details: Details): Change | null {
  const change = said(details, 'percentDone', (value) => value, '0');
  return change && { ...change, to: `${change.to} percent` };
}

/** What somebody wrote: the reason, the note, the question, the answer. */
function wordsOf(details: Details): string | null {
  const all = ['reason', 'note', 'question', 'text', 'body'].map((name) => textOf(details, name));
  return all.find((text) => text !== null) ?? null;
}

/** A project's timeline, newest first. Prices are told in the currency of their time. */
export function timelineOf(
  { timeline, currency }: { timeline: ProjectEvent[]; currency: string | null },
  clock: Clock,
  to: Listener,
): TimelineEntry[] {
  let valid = currency;
  return timeline.flatMap(({ id, kind, actor, details, createdAt }) => {
    if (!isProjectEvent(kind)) return [];
    const facts = factsOf({ actor, details }, clock, to, valid);
    const pieces = TOLD[kind]({ ...facts, files: withFiles({ details }) });
    [valid] = currenciesOf(details, valid);
    return [{ id, createdAt, pieces, words: wordsOf(details) }];
  });
}

/** An event as a sentence of the log. */
export function projectEventSentence(activity: Activity, kind: ProjectKind, clock: Clock, to: Listener): Sentence {
  // What was taken away leads nowhere any more.
  const leads = kind === 'project.deleted' ? null : activity.documentId;
  const { before, after } = LOGGED[kind](factsOf(activity, clock, to, null));
  return {
    before,
    subject: textOf(activity.details, 'title') ?? 'a project',
    after,
    ...(leads && { href: projectHref(leads) }),
  };
}
