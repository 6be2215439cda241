import { describe, expect, test } from '@jest/globals';
import type { Activity, Project, ProjectBrief, ProjectEvent } from '$lib/api/types';
import { acceptanceOf } from '$lib/project';
import { projectEventSentence, timelineOf, type Piece } from '$lib/words/project-events';
import { dateOf, priceLabel } from '$lib/words/project-figures';
import { waitingWords } from '$lib/words/projects';
import { queueSentence } from '$lib/words/queue';

const clock = { locale: 'en-GB', timeZone: 'Europe/Berlin', now: '2026-11-25T10:00:00Z' };
const to = { business: 'Studio', me: null };

const happened = (kind: string, details: ProjectEvent['details'], createdAt = '2026-11-20T09:00:00.000Z') => ({
  id: kind,
  kind,
  actor: { type: 'owner', name: 'Mira', documentId: null },
  details,
  createdAt,
});

const plainly = (pieces: Piece[]) =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : `[${piece.from ?? ''}>${piece.to}]`)).join('');

const told = (kind: string, changed: object) => {
  const [entry] = timelineOf({ timeline: [happened(kind, { changed })], currency: 'EUR' }, clock, to);
  return plainly(entry!.pieces);
};

const price = { from: null, to: '1500.00' };
const currency = { from: null, to: 'EUR' };
const deadline = { from: null, to: '2026-04-01' };

describe('the ledger of promises', () => {
  test('tells old and new, also where it was open before', () => {
    expect(told('project.change-promise', { price, currency, deadline })).toBe(
      'New expected date [no fixed date>1 April], new price [open>€1,500.00]',
    );
    expect(told('project.offer', { price, currency, deadline })).toBe(
      'Offered for [open>€1,500.00], expected [no fixed date>1 April]',
    );
    expect(told('project.accept', { state: { from: 'offered', to: 'planned' }, deadline })).toBe(
      'Accepted, expected [no fixed date>1 April]',
    );
  });

  test('strikes nothing where there was no offer yet', () => {
    const state = { from: 'proposed', to: 'offered' };
    expect(told('project.offer', { state, price, currency, deadline })).toBe(
      'Offered for [>€1,500.00], expected [>1 April]',
    );
  });
});

describe('a finished project', () => {
  const finished = { state: 'finished', deadline: '2027-04-01', wishedDeadline: null } as const;

  test('says when it was finished, on the calendar of its reader', () => {
    const timeline = [
      happened('project.follow-up', {}, '2026-12-09T09:00:00.000Z'),
      happened('project.accept-delivery', {}, '2026-11-24T23:30:00.000Z'),
      happened('project.finish', {}, '2026-10-01T09:00:00.000Z'),
    ];
    expect(dateOf(clock, { ...finished, timeline })).toMatchObject({ label: 'Finished on', day: '2026-11-25' });
  });

  test('has a receipt of the acceptance only that finished it, not of one before the owner took it up again', () => {
    const accepted = happened('project.accept-delivery', {}, '2026-11-24T23:30:00.000Z');
    const before = [accepted, happened('project.mark-ready', {})];
    const since = [
      happened('project.finish', {}),
      happened('project.change-promise', {}),
      happened('project.reopen', {}),
    ];
    expect(acceptanceOf({ ...finished, timeline: before })).toBe(accepted);
    expect(acceptanceOf({ ...finished, timeline: [...since, ...before] })).toBeUndefined();
    expect(acceptanceOf({ state: 'in_progress', timeline: [...since.slice(1), ...before] })).toBeUndefined();
  });

  test('that was entered as finished says what was promised', () => {
    expect(dateOf(clock, { ...finished, timeline: [] })).toMatchObject({ label: 'Was expected', day: '2027-04-01' });
  });
});

describe('a price', () => {
  const cancelled = (from: string) => [happened('project.cancel', { changed: { state: { from, to: 'cancelled' } } })];
  const [offered, agreed] = [cancelled('offered'), cancelled('in_progress')];

  test.each<[Pick<Project, 'state' | 'price' | 'timeline'>, string | null]>([
    [{ state: 'proposed', price: null, timeline: [] }, null],
    [{ state: 'offered', price: '640.00', timeline: [] }, 'Offered price'],
    [{ state: 'planned', price: null, timeline: [] }, 'Agreed price'],
    [{ state: 'withdrawn', price: '640.00', timeline: [] }, 'Offered price'],
    [{ state: 'refused', price: null, timeline: [] }, null],
    [{ state: 'cancelled', price: '640.00', timeline: offered }, 'Offered price'],
    [{ state: 'cancelled', price: '640.00', timeline: agreed }, 'Agreed price'],
  ])('is agreed to by nobody before somebody does: %j', (project, label) => {
    expect(priceLabel(project)).toBe(label);
  });
});

test('a line of the log leads to its project, as long as that is there', () => {
  const said = (kind: 'project.offer' | 'project.deleted') =>
    projectEventSentence(
      { ...happened(kind, { title: 'A tower' }), kind, documentId: 'p1' } as Activity,
      kind,
      clock,
      to,
    );
  expect(said('project.offer')).toMatchObject({ subject: 'A tower', href: '/projects/p1' });
  expect(said('project.deleted')).toEqual({ before: 'Mira took away', subject: 'A tower' });
});

test('a forecast that begins after the promised date is not told', () => {
  const planned = { queuePosition: 2, likelyStart: '2027-01-13' };
  const forecast = 'Second in the queue. Likely to start in the week of 11 January 2027.';
  expect(queueSentence(clock, { ...planned, deadline: '2027-01-06' })).toBe('Second in the queue.');
  expect(queueSentence(clock, { ...planned, deadline: '2027-02-01' })).toBe(forecast);
  expect(queueSentence(clock, { ...planned, deadline: null })).toBe(forecast);
});

test('a forecast never names a week that is over: of a weekend it is the week that comes', () => {
  const said = (likelyStart: string, deadline: string | null = null) =>
    queueSentence(clock, { queuePosition: 1, likelyStart, deadline });
  expect(said('2026-11-27')).toBe('First in the queue. Likely to start in the week of 23 November.');
  for (const day of ['2026-11-28', '2026-11-29', '2026-11-30']) {
    expect([day, said(day)]).toEqual([day, 'First in the queue. Likely to start in the week of 30 November.']);
  }
  expect(said('2026-11-29', '2026-11-29')).toBe('First in the queue.');
});

describe('what waits for the client', () => {
  const terms = { title: 'A lamp', price: '640.00', currency: 'EUR', deadline: '2027-01-13' };
  const words = (state: ProjectBrief['state'], ...availableActions: string[]) =>
    waitingWords(clock, { ...terms, state, availableActions } as ProjectBrief);

  test('is the offer or the delivery before a question that is open beside it', () => {
    const asked = 'There is a question for you as well.';
    expect(words('offered', 'answer', 'agree')).toEqual({
      title: 'An offer for A lamp',
      says: `€640.00, expected 13 January 2027. Agree, or say what does not fit. ${asked}`,
    });
    expect(words('offered', 'agree').says).not.toContain(asked);
    expect(words('ready', 'answer', 'accept-delivery')).toEqual({
      title: 'A lamp is ready to look at',
      says: `Accept the delivery, or say what should change. ${asked}`,
    });
  });

  test('is a question where nothing else is', () => {
    expect(words('planned', 'answer').title).toBe('A question about A lamp');
  });
});
