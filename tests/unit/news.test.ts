import { describe, expect, test } from '@jest/globals';
import { changesOf, detailsOf } from '../../src/api/project/domain/changes';
import { newsLetter } from '../../src/api/notification/domain/compose';
import { NEWS_TOPICS, type NewsKind } from '../../src/api/notification/domain/kinds';
import { beginningOf, mailWords } from '../../src/api/notification/domain/mail-words';
import { type Happened, itemOf, type Side } from '../../src/api/notification/domain/news';
import { rendered } from '../../src/mail/render';

const happened = (kind: NewsKind, given: Partial<Happened> = {}): Happened => ({
  kind,
  subjectId: 'p1',
  actorName: 'Tom Marlow',
  details: { title: 'Web shop' },
  written: null,
  currency: 'EUR',
  ...given,
});

const told = (side: Side, one: Happened) =>
  itemOf(
    one,
    { side, other: side === 'client' ? 'Marlow & Finch' : 'Ada' },
    (to, id) => `https://portal.test/${to}/${id}`,
  );

const stopping = {
  settingsUrl: 'https://portal.test/settings',
  unsubscribeUrl: 'https://portal.test/unsubscribe?token=t',
};

/** A request that nothing was said about yet. */
const ASKED = {
  title: 'Web shop',
  description: 'Bread by post',
  percentDone: 0,
  percentReported: 0,
  budget: null,
  budgetCurrency: null,
  wishedDeadline: null,
  question: null,
  questionNeededBy: null,
};

/** Some text, whatever kind of blank stands in it. */
const spaced = (text: string) => new RegExp(`^${text.replace(/[.]/g, '\\.').replace(/ /g, '\\s')}$`);

describe('what is told', () => {
  test('names the new state, for each side in its own words', () => {
    expect(told('client', happened('project.mark-ready'))?.heading).toBe('“Web shop” is ready for delivery');
    expect(told('owner', happened('project.agree'))?.heading).toBe('Ada agreed: “Web shop” is planned');
    expect(
      told(
        'client',
        happened('project.report-progress', {
          details: { title: 'Web shop', changed: { percentDone: { from: 10, to: 45 } } },
        }),
      )?.heading,
    ).toBe('“Web shop” is 45% done');
  });

  test('every kind has words for a side that is told of it', () => {
    for (const kind of Object.keys(NEWS_TOPICS) as NewsKind[]) {
      expect([kind, told('client', happened(kind)) ?? told('owner', happened(kind))]).toEqual([
        kind,
        expect.anything(),
      ]);
    }
  });

  test('shows what was promised before, and now', () => {
    const details = {
      title: 'Web shop',
      reason: 'The provider needs longer',
      changed: { price: { from: '640.00', to: '700.00' }, deadline: { from: '2027-01-13', to: null } },
    };
    const item = told('client', happened('project.change-promise', { details }));
    expect(item).toMatchObject({
      heading: 'New price and date for “Web shop”',
      facts: [
        { label: 'Price', from: '€640.00', to: '€700.00' },
        { label: 'Expected', from: '13 January 2027', to: 'no fixed date' },
      ],
      words: 'The provider needs longer',
      author: 'Tom Marlow',
    });
  });

  const promised = { ...ASKED, state: 'planned', price: '2400.00', currency: 'EUR', deadline: '2027-01-13' } as const;
  const promisedAnew = (news: object) => {
    const step = { action: 'change-promise', reason: 'Dear oak', ...news } as const;
    const details = detailsOf(step, promised, changesOf(step, promised));
    // What it is in by now, which a mail that gathers for a day may meet, is nothing to a line that is older.
    return told('client', happened('project.change-promise', { details, currency: 'CHF' }));
  };

  test.each([
    ['an amount', { price: '2600.00' }, 'price', [['Price', '€2,400.00', '€2,600.00']]],
    ['a currency', { price: '2400.00', currency: 'CHF' }, 'price', [['Price', '€2,400.00', 'CHF 2,400.00']]],
    ['no price any more', { price: null }, 'price', [['Price', '€2,400.00', 'open']]],
    [
      'a date beside the same amount',
      { price: '2400', currency: 'EUR', deadline: '2027-02-01' },
      'date',
      [['Expected', '13 January 2027', '1 February 2027']],
    ],
  ])('tells of a promise that got %s, in the money it was in', (_what, news, of, facts) => {
    expect(promisedAnew(news)).toMatchObject({
      heading: `New ${of} for “Web shop”`,
      facts: facts.map(([label, from, to]) => ({ label, from, to: expect.stringMatching(spaced(to!)) })),
    });
  });

  test('carries the message itself and leads to it', () => {
    const item = told(
      'client',
      happened('message.sent', { details: { subject: 'Your logo' }, written: 'Dear **Ada**' }),
    );
    expect(item).toMatchObject({
      heading: 'New message: Your logo',
      words: 'Dear Ada',
      action: { label: 'Open the message', url: 'https://portal.test/message/p1' },
    });
  });
});

describe('the words of a letter', () => {
  test('lose the signs of Markdown, not their lines, lists and addresses', () => {
    const markdown =
      '# Plan\n\n**First**, see [the draft](https://a.test/d).\n\n- one_two\n- *three*\n\n> quoted\n`code`';
    expect(mailWords(markdown)).toBe(
      'Plan\n\nFirst, see the draft (https://a.test/d).\n\n– one_two\n– three\n\nquoted\ncode',
    );
  });

  test('end between words when they are too long', () => {
    expect(beginningOf('one two three', 9)).toBe('one two …');
    expect(beginningOf('one two', 9)).toBe('one two');
  });
});

describe('a mail of news', () => {
  const items = (count: number, words: string) =>
    Array.from({ length: count }, (_, index) => ({
      ...told('client', happened('message.sent', { details: { subject: `Letter ${index}` } }))!,
      words,
    }));

  test('names the latest and counts the others', () => {
    const reader = { name: 'Ada', stopping };
    expect(newsLetter(items(1, ''), reader).subject).toBe('New message: Letter 0');
    expect(newsLetter(items(3, ''), reader).subject).toBe('New message: Letter 2 (and 2 more)');
  });

  test.each([1, 2, 500])('stays under 100 KB, also with %d endless letters full of signs', (count) => {
    const letter = newsLetter(items(count, '"<&>\' '.repeat(20_000)), { name: null, stopping });
    const { html, text } = rendered(letter, {
      name: 'Marlow & Finch',
      accentColour: '#1f5a43',
      signature: null,
      replyAddress: null,
    });
    expect(Buffer.byteLength(html)).toBeLessThan(100_000);
    expect(Buffer.byteLength(text)).toBeLessThan(100_000);
    expect((letter.items?.length ?? 0) + (letter.further ?? 0)).toBe(count);
  });

  test('has a subject of one line', () => {
    const [item] = items(1, '');
    const { subject } = newsLetter([{ ...item!, heading: `New message: a\nb ${'long '.repeat(100)}` }], {
      name: null,
      stopping,
    });
    expect(subject).toMatch(/^New message: a b [^\n]{50,} …$/);
  });
});
