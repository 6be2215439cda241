import { expect, test } from '@jest/globals';
import { refusedFields } from '../../helpers/answers';
import { get, post } from '../../helpers/api';
import { owner, registeredClient } from '../../helpers/people';
import { portal } from '../../helpers/portal';

test.each(['/api/clients/me', '/api/users/me', '/api/business', '/portal/overview'])(
  '%s is asked for nothing further: what it does not know it refuses, at its name',
  async (path) => {
    const who = path.startsWith('/portal') ? await owner() : await registeredClient();
    expect((await who.get(path)).status).toBe(200);
    for (const name of ['nope', 'populate', 'filters[id]']) {
      const answer = await who.get(`${path}?${name}=1`);
      expect([answer.status, refusedFields(answer)]).toEqual([400, [name.replace(/\[.*/, '')]]);
    }
  },
);

test('a program may ask for a calendar with words of its own', async () => {
  const client = await registeredClient();
  const { body } = await client.post<{ data: { url: string } }>('/api/users/me/calendar');
  const token = new URL(body.data.url).pathname.split('/').at(-1)!.replace('.ics', '');
  expect((await get(`/api/calendar/${token}?nocache=1`)).status).toBe(200);
});

test('a mail is asked for nothing beside its form', async () => {
  const answer = await post('/api/auth/forgot-password?email=x', { email: 'a@example.test' }, { at: portal().apiUrl });
  expect([answer.status, refusedFields(answer)]).toEqual([400, ['email']]);
});
