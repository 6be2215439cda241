import { expect, test } from '@jest/globals';
import { refusedFields } from '../../helpers/answers';
import { get, post } from '../../helpers/api';
import { sendTo } from '../../helpers/letters';
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

test('what an address leaves empty it does not ask for', async () => {
  const client = await registeredClient();
  await sendTo([client], { subject: 'Found' });
  const subjects = async (query: string) => {
    const answer = await client.get<{ data: { subject: string }[] }>(`/api/messages?${query}`);
    return [answer.status, answer.body.data.map(({ subject }) => subject)];
  };
  expect(await subjects('filter=&unread=&archived=&q=&cursor=&limit=')).toEqual([200, ['Found']]);
  expect(await subjects('filter=all&q=%20')).toEqual([200, ['Found']]);
  for (const path of [
    '/api/projects?state=&archived=&cursor=&limit=',
    '/api/activities?cursor=',
    '/api/feedbacks?limit=',
  ])
    expect((await client.get(path)).status).toBe(200);
  expect((await (await owner()).get('/portal/replies?message=&limit=')).status).toBe(200);
});

test.each([
  ['/api/messages?filter=&filter=all', 'filter'],
  ['/api/messages?limit=0', 'limit'],
  ['/api/messages?nope=', 'nope'],
  ['/api/follow-ups?token=', 'token'],
])('%s is refused all the same', async (path, field) => {
  expect(refusedFields(await (await registeredClient()).get(path))).toEqual([field]);
});

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
