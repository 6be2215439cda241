import { beforeAll, describe, expect, test } from '@jest/globals';
import { dataOf, refusedFields } from '../helpers/answers';
import { documentIdOf, sendTo } from '../helpers/letters';
import { type Client, expectStatus, registeredClient } from '../helpers/people';
import { product } from '../helpers/products';
import { type Project, requested } from '../helpers/projects';
import { apiToken } from '../helpers/tokens';

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

  test('reads one project and one message, and what could be done with a project', async () => {
    const [message, { documentId }] = [await sendTo([client], { subject: 'For a program' }), await requested(client)];
    const token = await apiToken([
      'api::project.project.find',
      'api::project.project.findOne',
      'api::message.message.findOne',
    ]);
    const derived = { documentId, whoseMove: 'owner', queuePosition: null, availableActions: expect.any(Array) };
    const one = dataOf<Project>(await token.get(`/api/projects/${documentId}`));
    expect(one).toMatchObject({ ...derived, title: 'A web shop' });
    expect(one.availableActions).toContain('offer');
    const found = await token.get(`/api/projects?filters[documentId][$eq]=${documentId}&fields[0]=title`);
    expect(dataOf<Project[]>(found)).toEqual([expect.objectContaining(derived)]);
    expect(dataOf<object>(await token.get(`/api/messages/${message}`))).toMatchObject({ subject: 'For a program' });
    expect((await token.get('/api/projects/nothing')).status).toBe(404);
  });

  test('reads the answers to one message, and gives none in nobody’s name', async () => {
    const [one, other] = [await sendTo([client]), await sendTo([client])];
    const answersOf = (message: string) => `/api/messages/${message}/replies`;
    expectStatus(await client.post(answersOf(one), { data: { body: 'About the one' } }), 201);
    expectStatus(await client.post(answersOf(other), { data: { body: 'About the other' } }), 201);
    const token = await apiToken(['api::reply.reply.find', 'api::reply.reply.create']);
    const answers = dataOf<{ body: string }[]>(await token.get(answersOf(one)));
    expect(answers.map(({ body }) => body)).toEqual(['About the one']);
    expect((await token.post(answersOf(one), { data: { fromType: 'owner', body: 'x' } })).status).toBe(403);
  });

  test('sees the products that nobody else sees', async () => {
    const { documentId, slug } = await product({ visible: false });
    const token = await apiToken(['api::product.product.find', 'api::product.product.findOne']);
    expect(dataOf<object>(await token.get(`/api/products/${documentId}`))).toMatchObject({ slug, visible: false });
    const found = await token.get(`/api/products?filters[documentId][$eq]=${documentId}&pagination[pageSize]=1`);
    expect(dataOf<object[]>(found)).toHaveLength(1);
    expect((await client.get(`/api/products/${documentId}`)).status).toBe(404);
    const narrow = await apiToken(['api::client.client.find']);
    expect((await narrow.get('/api/products')).status).toBe(403);
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
