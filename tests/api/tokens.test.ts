import { beforeAll, describe, expect, test } from '@jest/globals';
import { dataOf, refusedFields } from '../helpers/answers';
import { documentIdOf } from '../helpers/letters';
import { type Client, expectStatus, owner, person, type Person, registeredClient } from '../helpers/people';

async function apiToken(permissions: string[]): Promise<Person> {
  const answer = await (
    await owner()
  ).post<{ data: { accessKey: string } }>('/admin/api-tokens', {
    name: `token ${permissions.join(' ')}`,
    description: '',
    type: 'custom',
    lifespan: null,
    permissions,
  });
  return person(expectStatus(answer, 201).body.data.accessKey);
}

describe('an API token', () => {
  let client: Client;
  beforeAll(async () => {
    client = await registeredClient();
  });

  test("with the scope reads all clients' records, under Strapi's own conventions", async () => {
    const token = await apiToken(['api::client.client.find', 'api::client.client.findOne']);
    const id = await documentIdOf(client);
    const found = await token.get(`/api/clients?filters[documentId][$eq]=${id}&pagination[pageSize]=1`);
    expect(dataOf<{ name: string }[]>(found)).toEqual([expect.objectContaining({ name: client.name })]);
    expect((await token.get(`/api/clients/${id}`)).status).toBe(200);
  });

  test('without the scope is refused', async () => {
    const token = await apiToken(['api::client.client.find']);
    expect((await token.get('/api/messages')).status).toBe(403);
    expect((await token.post('/api/clients', { data: { name: 'x' } })).status).toBe(403);
  });

  test('is nobody who could have a profile', async () => {
    const token = await apiToken(['api::client.me.show']);
    expect((await token.get('/api/clients/me')).status).toBe(403);
  });

  test('writes by the same rules as everybody', async () => {
    const token = await apiToken(['api::client.client.create']);
    const data = { name: 'New', website: 'javascript:alert(1)' };
    expect(refusedFields(await token.post('/api/clients', { data }))).toEqual(['website']);
    expect((await token.post('/api/clients', { data: { name: 'New', website: 'new.test' } })).status).toBe(201);
  });
});
