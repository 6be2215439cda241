import { beforeAll, describe, expect, test } from '@jest/globals';
import { dataOf, refusedFields, sentenceOf } from '../helpers/answers';
import { documentIdOf } from '../helpers/letters';
import { type Client, owner, registeredClient } from '../helpers/people';
import { asClient, asOwner, type Project, requested, WORDS } from '../helpers/projects';

type Listed = Project & { late: boolean; client: { documentId: string; name: string; lastSeenAt?: string } | null };

describe('projects as the owner sees them', () => {
  let ada: Client;
  let wish: string;
  let late: string;
  const list = async (ids: string[]) => (await owner()).get(`/portal/projects?ids=${ids.join(',')}`);

  beforeAll(async () => {
    ada = await registeredClient();
    wish = (await requested(ada, { budget: '900', budgetCurrency: 'SEK' })).documentId;
    late = (await requested(ada)).documentId;
    await asOwner(late, { action: 'accept', price: null, deadline: '2020-01-01' });
  });

  test('come as a list that says of each what can be done now', async () => {
    const listed = dataOf<Listed[]>(await list([wish, late, 'unknown']));
    expect(listed).toMatchObject([
      { documentId: late, state: 'planned', late: true, whoseMove: 'owner', client: { name: ada.name } },
      { documentId: wish, budget: '900', budgetCurrency: 'SEK', late: false },
    ]);
    expect(listed[1]!.availableActions).toEqual(['keep-waiting', 'offer', 'accept', 'refuse', 'ask-client']);
    expect(dataOf(await list([]))).toEqual([]);
  });

  test('are asked for by their ids, a hundred at most', async () => {
    expect(refusedFields(await (await owner()).get('/portal/projects'))).toEqual(['ids']);
    expect(refusedFields(await list(Array.from({ length: 101 }, (_, index) => `p${index}`)))).toEqual(['ids']);
    expect((await ada.get(`/portal/projects?ids=${wish}`)).status).toBe(401);
  });

  test('are decided about as they were read, or not at all', async () => {
    const admin = await owner();
    const { documentId: id } = await requested(ada, { description: 'A sign.' });
    const read = async () => dataOf<Project>(await admin.get(`/portal/projects/${id}`)).updatedAt;
    const offer = (since: string, key: string) =>
      admin.post(
        `/portal/projects/${id}/actions?since=${since}`,
        { action: 'offer', ...WORDS.offer },
        { headers: { 'idempotency-key': `${id} ${key}` } },
      );
    const before = await read();
    await asClient(ada, id, { action: 'edit-request', description: 'Twelve signs, gilded.' });
    const stale = await offer(before, 'first');
    expect([stale.status, sentenceOf(stale)]).toEqual([
      400,
      'This has changed meanwhile. Read it again before you decide.',
    ]);
    const now = await read();
    expect((await offer(now, 'first')).status).toBe(200);
    // The answer was lost: the same words under their key are no other offer.
    expect((await offer(await read(), 'first')).status).toBe(200);
    expect((await offer(now, 'second')).status).toBe(400);
    const { timeline } = dataOf<Project>(await ada.get(`/api/projects/${id}`));
    expect(timeline.filter(({ kind }) => kind === 'project.offer')).toHaveLength(1);
    expect(refusedFields(await offer('yesterday', 'third'))).toEqual(['since']);
  });

  test('carry the card of their client', async () => {
    await ada.put('/api/clients/me', { data: { company: 'Bakery', phone: '+46 8 123 45' } });
    const { client } = dataOf<Listed>(await (await owner()).get(`/portal/projects/${wish}`));
    expect(client).toMatchObject({
      documentId: await documentIdOf(ada),
      name: ada.name,
      company: 'Bakery',
      email: ada.email,
      phone: '+46 8 123 45',
      profileImage: null,
      lastSeenAt: expect.any(String),
    });
  });
});
