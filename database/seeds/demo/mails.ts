import * as account from '../../../src/api/account/domain/letters';
import { erasedLetter, erasureDeclinedLetter } from '../../../src/api/client/domain/letters';
import { newsLetter } from '../../../src/api/notification/domain/compose';
import { NEWS_TOPICS, type NewsKind } from '../../../src/api/notification/domain/kinds';
import { type Happened, itemOf, type Side } from '../../../src/api/notification/domain/news';
import type { Item, Letter } from '../../../src/mail/letter';
import { BUSINESS, TOM } from './business';

/** A mail of the gallery, and when it goes out. */
export interface SampleMail {
  when: string;
  letter: Letter;
}

const changed = (from: unknown, to: unknown) => ({ from, to });

/** What the lines of the log say in the samples, where a kind has more to say than its title. */
const DETAILS: Partial<Record<NewsKind, Record<string, unknown>>> = {
  'project.offer': {
    changed: { price: changed(null, '4800.00'), deadline: changed(null, '2027-03-12') },
    note: 'We could begin in two weeks. Sleep on it.',
  },
  'project.change-promise': {
    changed: { deadline: changed('2027-03-12', '2027-03-26') },
    reason: 'The payment provider answers slowly. We would rather be late than wrong.',
  },
  'project.report-progress': { percentDone: 60, note: 'The basket works.' },
  'project.ask-client': { question: 'How late may somebody order for the next morning?', neededBy: '2027-02-05' },
  'project.file': { name: 'price list.csv' },
  'project.decline': { reason: 'We would like to wait until the summer.' },
  'project.request-changes': { reason: 'The rye is not in the second picture.' },
  'feedback.sent': { rating: 5 },
  'client.erasure-asked': { reason: 'We close the bakery in the spring.', neededBy: '2027-02-11' },
};

const WRITTEN: Partial<Record<NewsKind, string>> = {
  'message.sent':
    'Hello Ada,\n\nthe first page is ready. **For you to do:** look at it and tell us what should change.\n\nTom',
  'reply.sent': 'Six is right. The dough will not wait for anybody after that.',
  'feedback.sent': 'People smile when they order now.',
  'feedback.answered': 'Thank you. So did we.',
};

const happened = (kind: NewsKind): Happened => ({
  kind,
  subjectId: 'sample',
  actorName: TOM,
  details: { title: 'Online ordering', subject: 'Your new shop page', ...DETAILS[kind] },
  written: WRITTEN[kind] ?? null,
  currency: 'EUR',
});

const KINDS = Object.keys(NEWS_TOPICS) as NewsKind[];

/** One item for every kind that a side is told of. */
const itemsFor = (side: Side, url: string): Item[] =>
  KINDS.map((kind) =>
    itemOf(happened(kind), { side, other: side === 'owner' ? 'Ada Lindqvist' : BUSINESS.name }, () => url),
  ).filter((item) => item !== null);

function newsFor(side: Side, url: string): SampleMail[] {
  const stopping = { settingsUrl: url, unsubscribeUrl: url };
  const name = side === 'owner' ? TOM : 'Ada Lindqvist';
  const items = itemsFor(side, url);
  const whom = side === 'owner' ? 'the owner' : 'a client';
  return [
    ...items.map((item) => ({ when: `News for ${whom}`, letter: newsLetter([item], { name, stopping }) })),
    { when: `News for ${whom}, gathered`, letter: newsLetter(items.slice(0, 4), { name, stopping }) },
  ];
}

/** Every kind of mail there is, with sample words. `url` is where all their links lead. */
export function sampleMails(url: string): SampleMail[] {
  const { name } = BUSINESS;
  const client = { client: 'Lindqvist Bakery', invitedBy: TOM, byClient: false };
  const colleague = { ...client, invitedBy: 'Ada Lindqvist', byClient: true };
  const removed = { client: client.client, by: colleague.invitedBy };
  const declined = { by: TOM, reason: 'The law has us keep your invoices for seven years. The rest we erase today.' };
  const signIn = { device: 'Firefox on Linux', at: '2027-01-11T08:52:00.000Z', zone: BUSINESS.timeZone };
  return [
    { when: 'Somebody registers', letter: account.confirmLetter(name, 'Ada Lindqvist', url) },
    { when: 'Somebody registers again', letter: account.alreadyHereLetter(name, url) },
    { when: 'Several ask for one account', letter: account.severalLetter(name, url) },
    { when: 'The owner invites somebody', letter: account.inviteLetter(name, client, url) },
    { when: 'A client invites a colleague', letter: account.inviteLetter(name, colleague, url) },
    { when: 'That colleague has an account', letter: account.invitedAgainLetter(name, colleague, url) },
    { when: 'A client removes a colleague', letter: account.removedLetter(name, removed, url) },
    { when: 'A forgotten password', letter: account.resetLetter(name, url) },
    { when: 'A forgotten password of the panel', letter: account.resetPanelLetter(name, url) },
    { when: 'A new address to sign in with', letter: account.moveLetter(name, url) },
    { when: 'That address has an account', letter: account.addressInUseLetter(name, url) },
    { when: 'The password was changed', letter: account.passwordChangedLetter(name, url) },
    { when: 'The address was changed', letter: account.addressChangedLetter(name, url) },
    { when: 'A new device', letter: account.signedInLetter(name, signIn, url) },
    { when: 'A client is erased', letter: erasedLetter(name, url) },
    { when: 'Erasing is declined', letter: erasureDeclinedLetter(name, declined, url) },
    ...newsFor('client', url),
    ...newsFor('owner', url),
  ];
}
