import { beforeAll, describe, expect, test } from '@jest/globals';
import { dataOf, type Shape } from '../../helpers/answers';
import { sendTo } from '../../helpers/letters';
import { type Client, registeredClient } from '../../helpers/people';

const CANARY = 'canary-of-ada';

describe("another client's records", () => {
  let ada: Client;
  let mallory: Client;
  let message: string;
  let feedback: string;

  beforeAll(async () => {
    [ada, mallory] = [await registeredClient({ name: CANARY }), await registeredClient()];
    message = await sendTo([ada], { subject: CANARY, body: CANARY });
    const sent = await ada.post('/api/feedbacks', { data: { about: 'other', body: CANARY } });
    feedback = dataOf<Shape<'Feedback'>>(sent).documentId;
  });

  test.each<[string, (id: string) => Promise<{ status: number; body: unknown }>]>([
    ['read', (id) => mallory.get(`/api/messages/${id}`)],
    ['marked read', (id) => mallory.put(`/api/messages/${id}/read`, { data: { read: true } })],
    ['put away', (id) => mallory.put(`/api/messages/${id}/archived`, { data: { archived: true } })],
  ])('are not there to be %s, exactly as if they did not exist', async (_, attempt) => {
    const [theirs, nobodys] = [await attempt(message), await attempt('a'.repeat(24))];
    expect(theirs.status).toBe(404);
    expect(theirs.body).toEqual(nobodys.body);
  });

  test('stay as they are', async () => {
    expect(dataOf<Shape<'Message'>>(await ada.get(`/api/messages/${message}`))).toMatchObject({
      readAt: null,
      archivedAt: null,
    });
  });

  test.each([
    '/api/messages',
    '/api/messages?filter=latest',
    `/api/messages?q=${CANARY}`,
    '/api/feedbacks',
    '/api/activities',
    '/api/clients/me',
    '/api/users/me',
    '/api/business',
    '/api/clients',
    '/api/projects',
    `/api/feedbacks/`,
  ])('leave no trace in %s', async (path) => {
    const answer = await mallory.get(path);
    expect(answer.status).toBeLessThan(500);
    expect(JSON.stringify(answer.body)).not.toContain(CANARY);
  });

  test('cannot be reached under the address that API tokens use', async () => {
    for (const path of [`/api/feedbacks/${feedback}`, '/api/clients', `/api/messages/${message}`]) {
      for (const attempt of [mallory.get(path), mallory.put(path, { data: {} }), mallory.del(path)]) {
        expect([404, 405]).toContain((await attempt).status);
      }
    }
  });

  test.each(['client', 'clients', 'user', 'author', 'id', 'documentId', 'createdBy'])(
    'cannot be written by naming %s in a body',
    async (field) => {
      const data = { about: 'other', body: 'x', [field]: 1 };
      expect((await mallory.post('/api/feedbacks', { data })).status).toBe(400);
    },
  );
});
