import { describe, expect, test } from '@jest/globals';
import type { Activity } from '$lib/api/types';
import { restWords, sinceSentence } from '$lib/words/since';

const clock = { locale: 'en-GB', timeZone: 'Europe/Berlin', now: '2026-03-12T10:00:00Z' };
const happened = (kind: Activity['kind'], day: number, type: 'client' | 'owner' = 'owner'): Activity => ({
  id: `${kind}-${day}`,
  kind,
  actor: { type, name: null, documentId: null },
  documentId: null,
  details: {},
  createdAt: `2026-03-${String(day).padStart(2, '0')}T09:00:00.000Z`,
});

describe('what came since the last visit', () => {
  test('is told in a sentence, without what was there before or what one did oneself', () => {
    const log = [
      happened('message.sent', 12),
      happened('project.answer', 12, 'client'),
      happened('reply.sent', 11),
      happened('project.report-progress', 11),
      happened('message.sent', 9),
    ];
    expect(sinceSentence(clock, log, '2026-03-10T09:00:00.000Z', true)).toBe(
      'Since your last visit on Tuesday, one thing moved and two messages came in.',
    );
    expect(sinceSentence(clock, log, '2026-03-12T08:00:00.000Z', true)).toBe(
      'Since your last visit at 9:00, one message came in.',
    );
  });

  test('is told as the least it can be where the log goes further back than it was read', () => {
    const log = [happened('message.sent', 12), happened('message.sent', 11), happened('project.start', 11)];
    expect(sinceSentence(clock, log, '2026-03-10T09:00:00.000Z', false)).toBe(
      'Since your last visit on Tuesday, at least one thing moved and at least two messages came in.',
    );
    expect(restWords(92, true, false)).toBe('At least 92 more since then');
    expect(restWords(1, true, true)).toBe('1 more since then');
  });

  test('is not told where nothing came', () => {
    const log = [happened('project.request', 12, 'client'), happened('client.viewed', 12)];
    expect(sinceSentence(clock, log, '2026-03-10T09:00:00.000Z', true)).toBeNull();
  });
});
