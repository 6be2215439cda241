import { beforeAll, describe, expect, test } from '@jest/globals';
import { sentenceOf } from '../../helpers/answers';
import type { Answer } from '../../helpers/api';
import { sql } from '../../helpers/database';
import { type Client, registeredClient } from '../../helpers/people';
import { requested } from '../../helpers/projects';

const MOST = 2000;

/** Puts so many lines of what was done into a client's log, by them and just now unless told: of a kind that nobody is mailed about. */
const did = ({ email }: Client, times: number, { by = 'client', ago = '1 minute' } = {}) =>
  sql(
    `insert into activities (document_id, client_id, kind, actor_type, details, created_at, updated_at)
     select gen_random_uuid(), l.client_id, 'profile.changed', $3, '{}', at, at
     from up_users_client_lnk l join up_users u on u.id = l.user_id, generate_series(1, $2::int),
       lateral (select localtimestamp - $4::interval as at) moment where u.email = $1`,
    [email, times, by, ago],
  );

const feedback = (client: Client, headers: Record<string, string> = {}) =>
  client.post('/api/feedbacks', { data: { about: 'other', body: 'Once more.' } }, { headers });

const file = (field = 'file') => {
  const form = new FormData();
  form.set(field, new Blob(['Words']), 'notes.txt');
  return form;
};

describe('a client who does more in an hour than people do', () => {
  let [busy, calm]: Client[] = [];
  let project: string;
  beforeAll(async () => {
    [busy, calm] = [await registeredClient(), await registeredClient()];
    project = (await requested(busy)).documentId;
    await feedback(busy, { 'idempotency-key': 'before' });
    await did(busy, MOST);
  });

  test.each<[string, (client: Client) => Promise<Answer<unknown>>]>([
    ['says no more', feedback],
    ['asks for no more', (client) => client.post('/api/projects', { data: { title: 'More', description: 'Still.' } })],
    ['sends no more files', (client) => client.post(`/api/projects/${project}/files`, file())],
    [
      'changes nothing more of a project',
      (client) => client.post(`/api/projects/${project}/actions`, { data: { action: 'edit-request', title: 'Else' } }),
    ],
    // It is no picture, and nobody looks whether it is.
    ['sends no more pictures', (client) => client.put('/api/clients/me/image', file('image'))],
    ['changes nothing more of themselves', (client) => client.put('/api/clients/me', { data: { company: 'Else' } })],
  ])('%s', async (_, act) => {
    const answer = await act(busy!);
    expect([answer.status, sentenceOf(answer)]).toEqual([429, 'You have done a lot in this hour. Go on in a while.']);
  });

  test('reads everything, and hears again what was done', async () => {
    expect((await busy!.get(`/api/projects/${project}`)).status).toBe(200);
    expect((await feedback(busy!, { 'idempotency-key': 'before' })).status).toBe(201);
  });

  test('holds nobody else back', async () => {
    expect((await feedback(calm!)).status).toBe(201);
  });
});

test('what they did more than an hour ago, and what the owner did, does not count', async () => {
  const client = await registeredClient();
  await did(client, MOST, { ago: '61 minutes' });
  await did(client, MOST, { by: 'owner' });
  // With the line of their coming one less than the most.
  await did(client, MOST - 2, { ago: '59 minutes' });
  expect([(await feedback(client)).status, (await feedback(client)).status]).toEqual([201, 429]);
});
