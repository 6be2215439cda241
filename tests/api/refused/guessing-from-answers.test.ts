import { beforeAll, describe, expect, test } from '@jest/globals';
import { get, post, request } from '../../helpers/api';
import { type Client, registeredClient } from '../../helpers/people';
import { portal } from '../../helpers/portal';
import { requested } from '../../helpers/projects';

const SECRET = 'Canarybird & Sons';

/** Everything of an answer that differs from one to the next by itself. */
const plain = ({ status, body }: { status: number; body: unknown }) => JSON.stringify([status, body]);

describe('what is true of another client and what is false are answered alike', () => {
  let ada: Client;
  let mallory: Client;
  let project: string;
  beforeAll(async () => {
    [ada, mallory] = [await registeredClient({ name: SECRET }), await registeredClient()];
    project = (await requested(ada, { title: SECRET, description: SECRET })).documentId;
  });

  test.each<[string, string, string]>([
    ['in a search', '/api/messages?q=Canarybird', '/api/messages?q=Sparrow'],
    [
      'in a filter on a relation',
      '/api/projects?filters[client][name][$startsWith]=C',
      '/api/projects?filters[client][name][$startsWith]=X',
    ],
    [
      'in a filter on a user',
      '/api/clients?filters[users][email][$contains]=@',
      '/api/clients?filters[users][email][$contains]=§',
    ],
    ['in a sort', '/api/projects?sort=client.name:asc', '/api/projects?sort=client.name:desc'],
    ['in a cursor', '/api/messages?cursor=MQ', '/api/messages?cursor=OTk5OTk5OQ'],
  ])('%s', async (_, whatIsTrue, whatIsFalse) => {
    const [one, other] = [await mallory.get(whatIsTrue), await mallory.get(whatIsFalse)];
    expect(plain(one)).toBe(plain(other));
  });

  test('by every address that names a project', async () => {
    const nobodys = 'b'.repeat(24);
    for (const [method, tail, body] of [
      ['GET', '', undefined],
      ['POST', '/actions', { data: { action: 'withdraw' } }],
      ['POST', '/actions', { data: { action: 'accept-delivery', rating: 5 } }],
      ['GET', '/files/x', undefined],
    ] as const) {
      const answers = [project, nobodys].map((id) =>
        request(method, `/api/projects/${id}${tail}`, body, { token: mallory.token }),
      );
      const [theirs, none] = await Promise.all(answers);
      expect(plain(theirs!)).toBe(plain(none!));
      expect(theirs!.status).toBe(404);
    }
  });

  test('in a body that refers to a project', async () => {
    const about = (id: string) =>
      mallory.post('/api/feedbacks', { data: { about: 'project', body: 'x', project: id } });
    expect(plain(await about(project))).toBe(plain(await about('b'.repeat(24))));
  });

  test('of an address, by whoever asks for its account', async () => {
    const [known, unknown] = [ada.email, `nobody-${ada.email}`];
    for (const asked of [
      (email: string) => post('/api/auth/forgot-password', { email }),
      (email: string) => post('/api/auth/local', { identifier: email, password: 'certainly-not-this' }),
      (email: string) =>
        post('/api/auth/local/register', { username: email, email, password: 'long-enough-1', name: 'X' }),
    ]) {
      expect(plain(await asked(known))).toBe(plain(await asked(unknown)));
    }
  });
});

describe('another origin', () => {
  const asked = (origin: string, method = 'GET') =>
    request(method, '/api/business', undefined, {
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
    });

  test('is admitted when it is the site, by its exact name, and no other', async () => {
    const { headers } = await asked(portal().siteUrl, 'OPTIONS');
    expect(headers.get('access-control-allow-origin')).toBe(portal().siteUrl);
    for (const origin of ['https://evil.test', 'null', `${portal().siteUrl}.evil.test`, `${portal().siteUrl}0`]) {
      for (const method of ['GET', 'OPTIONS']) {
        const allowed = (await asked(origin, method)).headers.get('access-control-allow-origin');
        expect([origin, method, allowed]).toEqual([origin, method, null]);
      }
    }
  });

  test('finds the same headers of safety on every answer, refused ones too', async () => {
    for (const path of ['/api/business', '/api/clients/me', '/api/not-there', '/uploads/not-there.webp', '/admin']) {
      const { headers } = await get(path);
      expect([path, headers.get('x-content-type-options'), headers.get('x-powered-by')]).toEqual([
        path,
        'nosniff',
        null,
      ]);
      expect(headers.get('x-frame-options')).toMatch(/SAMEORIGIN|DENY/);
    }
  });
});
