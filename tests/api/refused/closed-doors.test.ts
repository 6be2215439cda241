import { beforeAll, describe, expect, test } from '@jest/globals';
import { sentenceOf } from '../../helpers/answers';
import { get, post, request } from '../../helpers/api';
import { type Client, owner, registeredClient } from '../../helpers/people';
import { portal } from '../../helpers/portal';

const CLIENT_ROUTES: [string, string][] = [
  ['GET', '/api/clients/me'],
  ['PUT', '/api/clients/me'],
  ['PUT', '/api/clients/me/image'],
  ['DELETE', '/api/clients/me/image'],
  ['GET', '/api/messages'],
  ['GET', '/api/messages/any'],
  ['PUT', '/api/messages/any/read'],
  ['POST', '/api/messages/any/replies'],
  ['GET', '/api/messages/any/files/any'],
  ['GET', '/api/feedbacks'],
  ['POST', '/api/feedbacks'],
  ['GET', '/api/activities'],
  ['GET', '/api/products/any/interest'],
  ['PUT', '/api/products/any/interest'],
  ['DELETE', '/api/products/any/interest'],
  ['GET', '/api/users/me'],
  ['GET', '/api/users/me/notifications'],
  ['PUT', '/api/users/me/notifications'],
  ['POST', '/api/auth/change-password'],
  ['POST', '/api/auth/change-email'],
];

const STOCK_ROUTES: [string, string][] = [
  ['GET', '/api/users'],
  ['GET', '/api/users/1'],
  ['PUT', '/api/users/1'],
  ['DELETE', '/api/users/1'],
  ['GET', '/api/users-permissions/roles'],
  ['GET', '/api/upload/files'],
  ['POST', '/api/upload'],
  ['POST', '/api/products'],
  ['PUT', '/api/products/any'],
  ['DELETE', '/api/products/any'],
  ['GET', '/api/connect/google'],
];

const OWNER_ROUTES: [string, string][] = [
  ['GET', '/portal/messages'],
  ['POST', '/portal/messages'],
  ['GET', '/portal/messages/any'],
  ['POST', '/portal/messages/drafts'],
  ['PUT', '/portal/messages/any/draft'],
  ['POST', '/portal/messages/reach'],
  ['POST', '/portal/messages/preview'],
  ['GET', '/portal/signatures'],
  ['POST', '/portal/messages/any/send'],
  ['POST', '/portal/messages/any/files'],
  ['POST', '/portal/messages/any/files/any/remove'],
  ['POST', '/portal/messages/any/take-back'],
  ['POST', '/portal/feedbacks/any/answer'],
  ['GET', '/portal/overview'],
  ['GET', '/portal/first-steps'],
  ['GET', '/portal/replies'],
  ['GET', '/portal/messages/any/replies'],
  ['POST', '/portal/messages/any/replies'],
  ['GET', '/portal/messages/any/files/any'],
  ['PUT', '/portal/messages/any/seen'],
  ['PUT', '/portal/messages/any/settled'],
  ['PUT', '/portal/messages/any/unsettled'],
  ['PUT', '/portal/feedbacks/any/settled'],
  ['PUT', '/portal/feedbacks/any/unsettled'],
  ['GET', '/portal/products/any/interests'],
  ['POST', '/portal/clients'],
  ['GET', '/portal/clients/any'],
  ['POST', '/portal/clients/import/preview'],
  ['POST', '/portal/clients/import'],
  ['POST', '/portal/clients/any/view'],
  ['GET', '/portal/clients/any/merge'],
  ['POST', '/portal/clients/any/merge'],
  ['POST', '/portal/clients/any/invite'],
  ['POST', '/portal/clients/any/invitations/any/withdraw'],
  ['POST', '/portal/clients/any/archive'],
  ['POST', '/portal/clients/any/restore'],
  ['POST', '/portal/projects'],
  ['POST', '/portal/projects/any/archive'],
  ['POST', '/portal/projects/any/restore'],
  ['GET', '/portal/mails'],
  ['POST', '/portal/mails/1/retry'],
  ['GET', '/portal/notifications'],
  ['PUT', '/portal/notifications'],
];

describe('a stranger', () => {
  test.each(CLIENT_ROUTES)('is refused at %s %s', async (method, path) => {
    expect((await request(method, path)).status).toBe(401);
  });

  test.each(OWNER_ROUTES)('is refused at %s %s', async (method, path) => {
    expect((await request(method, path)).status).toBe(401);
  });

  test.each(STOCK_ROUTES)('finds nothing at %s %s', async (method, path) => {
    expect([401, 403, 404, 405]).toContain((await request(method, path)).status);
  });
});

describe('a client', () => {
  let client: Client;
  beforeAll(async () => {
    client = await registeredClient();
  });

  test.each(STOCK_ROUTES)('finds nothing at %s %s', async (method, path) => {
    const { token } = client;
    expect([401, 403, 404, 405]).toContain((await request(method, path, undefined, { token })).status);
  });

  test.each(OWNER_ROUTES)('is refused at %s %s', async (method, path) => {
    const { token } = client;
    const body = method === 'GET' ? undefined : {};
    expect((await request(method, path, body, { token })).status).toBe(401);
  });

  test('cannot enter the panel', async () => {
    const { token, email, password } = client;
    expect((await get('/admin/users/me', { token })).status).toBe(401);
    expect((await post('/admin/login', { email, password })).status).toBe(400);
  });
});

describe('the owner', () => {
  test.each(CLIENT_ROUTES)('is nobody’s client at %s %s', async (method, path) => {
    const { token } = await owner();
    expect((await request(method, path, undefined, { token })).status).toBe(401);
  });
});

describe('every refusal', () => {
  test.each<[string, string, unknown, number]>([
    ['GET', '/api/nothing-here', undefined, 404],
    ['DELETE', '/api/messages', undefined, 405],
    ['PATCH', '/api/clients/me', undefined, 405],
    ['GET', '/api/messages', undefined, 401],
    ['POST', '/api/auth/local', {}, 400],
    ['POST', '/api/auth/local', { identifier: 'x'.repeat(300_000), password: 'x' }, 413],
  ])('%s %s has the same envelope', async (method, path, body, status) => {
    const answer = await request(method, path, body);
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual({
      data: null,
      error: {
        status,
        name: expect.stringMatching(/Error$/),
        message: expect.any(String),
        details: expect.any(Object),
      },
    });
  });

  const MISSING = 'There is nothing at this address.';
  const NOT_YOURS = 'You may not do this. Ask whoever runs the portal if you need to.';
  const SIGN_IN = 'Sign in for this.';
  const anybody = () => Promise.resolve({ token: undefined });
  test.each<[string, string, () => Promise<{ token: string | undefined }>, [number, string, string]]>([
    ['GET', '/api/nothing-here', anybody, [404, 'NotFoundError', MISSING]],
    ['GET', '/uploads/nothing-here.png', anybody, [404, 'NotFoundError', MISSING]],
    ['GET', '/api/projects', anybody, [401, 'UnauthorizedError', SIGN_IN]],
    ['GET', '/portal/overview', anybody, [401, 'UnauthorizedError', SIGN_IN]],
    ['GET', '/api/upload/files', registeredClient, [403, 'ForbiddenError', NOT_YOURS]],
    ['GET', '/content-manager/collection-types/api::no.no', owner, [403, 'PolicyError', NOT_YOURS]],
    ['GET', '/api/%E0%A4%A', anybody, [400, 'BadRequestError', 'This address cannot be read.']],
  ])('%s %s says what it is in a sentence', async (method, path, who, [status, name, message]) => {
    const answer = await request(method, path, undefined, { token: (await who()).token });
    expect([answer.status, answer.body]).toMatchObject([status, { data: null, error: { status, name, message } }]);
  });

  test('says what is wrong with a body that is not JSON', async () => {
    const answer = await fetchText('{"identifier": ');
    expect(answer.status).toBe(400);
    expect(sentenceOf(answer)).toBe('The body is not valid JSON.');
  });
});

async function fetchText(text: string) {
  const response = await fetch(new URL('/api/auth/local', portal().apiUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: text,
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as unknown };
}
