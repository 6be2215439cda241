import { describe, expect, test } from '@jest/globals';
import { Calendar } from '../../database/seeds/demo/calendar';
import { lifeOf } from '../../database/seeds/demo/seed/life';
import { PROJECTS } from '../../database/seeds/demo/stories';
import type { DemoProject } from '../../database/seeds/demo/stories/story';
import { STATES } from '../../src/api/project/domain/lifecycle';

const DAY_MS = 86_400_000;
const asked = { at: [-43, '18:15'], by: null, request: { title: 'Bags', description: 'With a pattern' } } as const;

describe("the demo's projects", () => {
  test('make sense whenever in the year the demo is begun, with nothing in the future', () => {
    for (let day = 0; day < 365; day += 9) {
      const now = new Date(Date.parse('2026-06-01T07:45:00Z') + day * DAY_MS + (day % 3) * 5 * 3_600_000);
      const on = new Calendar(now, 'Europe/Stockholm');
      const moments = Object.values(PROJECTS).flatMap((project) => lifeOf(project, on).events.map(({ at }) => at));
      expect(moments.filter((at) => at > now)).toEqual([]);
    }
  });

  const on = new Calendar(new Date('2026-12-17T12:00:00Z'), 'Europe/Stockholm');

  test('show every state there is', () => {
    const shown = new Set(Object.values(PROJECTS).map((project) => lifeOf(project, on).facts.state));
    expect([...shown].sort()).toEqual([...STATES].sort());
  });

  test.each([
    ['finished from the request', { at: [-40, '10:00'], by: 'Tom', step: { action: 'finish' } }],
    ['started by the client', { at: [-41, '17:50'], by: null, step: { action: 'start' } }],
    ['answered without a question', { at: [-41, '17:50'], by: null, step: { action: 'answer', text: 'Yes' } }],
    ['going back in time', { at: [-44, '10:50'], by: 'Tom', step: { action: 'keep-waiting', note: 'Soon' } }],
  ])('cannot be told %s', (_, deed) => {
    const project = { client: 'ada', story: () => [asked, deed] } as unknown as DemoProject;
    expect(() => lifeOf(project, on)).toThrow();
  });
});
