import { beforeAll, describe, expect, test } from '@jest/globals';
import { dataOf, refusedFields } from '../helpers/answers';
import { documentIdOf } from '../helpers/letters';
import { type Client, owner, registeredClient } from '../helpers/people';
import { asOwner, type Project, requested } from '../helpers/projects';

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
