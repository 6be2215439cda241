import { beforeAll, describe, expect, test } from '@jest/globals';
import { dataOf, type Shape } from '../helpers/answers';
import { formWith } from '../helpers/files';
import { type Client, registeredClient } from '../helpers/people';
import { portal } from '../helpers/portal';
import { requested } from '../helpers/projects';
import { keyIn, type SiteVisitor, visitorOf } from '../helpers/site-visitor';

describe('a form whose answer was lost', () => {
  let ada: Client;
  let visitor: SiteVisitor;
  beforeAll(async () => {
    ada = await registeredClient();
    visitor = visitorOf(ada);
    await portal().site();
  });

  test('brings its file once, however often it is sent', async () => {
    const { documentId } = await requested(ada, { title: 'A kite' });
    const path = `/projects/${documentId}/files`;
    const form = formWith('file', [['plan.txt', 'Two sticks']], await visitor.hiddenFields(path));
    for (const _ of ['first', 'second']) {
      expect(await visitor.send(path, form)).toMatchObject({ status: 303, says: `/projects/${documentId}` });
    }
    const project = dataOf<Shape<'Project'>>(await ada.get(`/api/projects/${documentId}`));
    expect(project.files.map(({ name }) => name)).toEqual(['plan.txt']);
  });

  test('says that it had arrived where it is sent again with other words, which can then be sent as well', async () => {
    const words = { about: 'service', body: 'Thank you' };
    const { idempotencyKey = '' } = await visitor.hiddenFields('/feedback');
    expect((await visitor.send('/feedback', { ...words, idempotencyKey })).status).toBe(303);
    const other = { ...words, body: 'Thank you very much' };
    const again = await visitor.post('/feedback', { ...other, idempotencyKey });
    expect(again).toMatchObject({ status: 400, html: expect.stringMatching(/has arrived/) });
    expect(again.html).toContain('Thank you very much');
    const fresh = keyIn(again.html) ?? '';
    expect((await visitor.send('/feedback', { ...other, idempotencyKey: fresh })).status).toBe(303);
    const said = dataOf<Shape<'Feedback'>[]>(await ada.get('/api/feedbacks'));
    expect(said.map(({ body }) => body)).toEqual(['Thank you very much', 'Thank you']);
  });
});

test('no cache keeps the tokens of a session, whatever they came with', async () => {
  const { refreshToken } = await registeredClient();
  await portal().site();
  for (const path of ['/favicon.svg', '/home']) {
    // The access token has run out; the answer brings another.
    const { headers } = await visitorOf({ token: '', refreshToken }).open(path);
    expect(headers.get('set-cookie')).toMatch(/access-/);
    expect(headers.get('cache-control')).toBe('private, no-store');
  }
});
