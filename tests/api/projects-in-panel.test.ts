import { describe, expect, test } from '@jest/globals';
import { dataOf, refusedFields, sentenceOf } from '../helpers/answers';
import { documentIdOf } from '../helpers/letters';
import { type Client, expectStatus, owner, registeredClient } from '../helpers/people';
import { asOwner, type Project, requested } from '../helpers/projects';

const FORM = '/content-manager/collection-types/api::project.project';

const show = async (client: Client, id: string) => dataOf<Project>(await client.get(`/api/projects/${id}`));

describe('a project in the form of the panel', () => {
  test('meets the same rule when somebody writes its state into it', async () => {
    const client = await registeredClient();
    const { documentId: id } = await requested(client);
    const admin = await owner();
    expect(refusedFields(await admin.put(`${FORM}/${id}`, { state: 'finished' }))).toEqual(['state']);
    expect(refusedFields(await admin.put(`${FORM}/${id}`, { percentDone: 50 }))).toEqual(['percentDone']);
    expect((await admin.put(`${FORM}/${id}`, { state: 'proposed', title: 'A clearer title' })).status).toBe(200);
    expect(await show(client, id)).toMatchObject({ state: 'proposed', title: 'A clearer title' });
    const made = { title: 'New', description: 'x', client: null, state: 'planned' };
    expect(refusedFields(await admin.post(FORM, made))).toEqual(['state']);
  });

  test('is neither offered to nobody nor asks nobody', async () => {
    const admin = await owner();
    const made = await admin.post<{ data: { documentId: string } }>(FORM, { title: 'For stock', description: 'x' });
    const { documentId: id } = expectStatus(made, 201).body.data;
    expect(sentenceOf(await asOwner(id, { action: 'offer', price: null, deadline: null }))).toMatch(
      /Choose its client/,
    );
    expect(sentenceOf(await asOwner(id, { action: 'ask-client', question: 'Which?' }))).toMatch(/Choose its client/);
    expectStatus(await asOwner(id, { action: 'accept', price: null, deadline: null }), 200);
  });

  test('tells in its log who changed its words, and which', async () => {
    const client = await registeredClient();
    const { documentId: id } = await requested(client, { budget: '900', budgetCurrency: 'EUR' });
    const form = `${FORM}/${id}`;
    const admin = await owner();
    await admin.put(form, { title: 'A web shop', budget: '900' });
    expect((await show(client, id)).timeline).toHaveLength(1);
    await admin.put(form, { title: 'A bread shop', description: 'Collect it warm.', budget: '950' });
    const [latest] = (await show(client, id)).timeline;
    expect(latest).toMatchObject({ kind: 'project.edited', actor: { type: 'owner', name: expect.any(String) } });
    expect(latest!.details).toEqual({
      title: 'A bread shop',
      fields: ['title', 'description', 'budget'],
      changed: { title: { from: 'A web shop', to: 'A bread shop' }, budget: { from: '900', to: '950' } },
    });
  });

  test('stays with its client, and its letters go to nobody else', async () => {
    const [ada, grace] = [await registeredClient(), await registeredClient()];
    const { documentId: id } = await requested(ada, { title: 'Secret' });
    const admin = await owner();
    const form = `${FORM}/${id}`;
    const moved = await admin.put(form, { client: { connect: [{ documentId: await documentIdOf(grace) }] } });
    expect(moved.status).toBe(400);
    expect((await show(ada, id)).title).toBe('Secret');
    const letter = { topic: 'project', subject: 'News', body: 'x', project: id };
    expect(refusedFields(await admin.post('/portal/messages', { ...letter, clients: 'all' }))).toEqual(['project']);
    expect((await admin.post('/portal/messages', { ...letter, clients: [await documentIdOf(ada)] })).status).toBe(201);
  });

  test('is told of to the client whom it is given to only later', async () => {
    const client = await registeredClient();
    const admin = await owner();
    const made = await admin.post<{ data: { documentId: string } }>(FORM, { title: 'A tent', description: 'x' });
    const { documentId } = expectStatus(made, 201).body.data;
    const given = { client: { connect: [{ documentId: await documentIdOf(client) }] } };
    expectStatus(await admin.put(`${FORM}/${documentId}`, given), 200);
    const { timeline } = await show(client, documentId);
    expect(timeline).toMatchObject([{ kind: 'project.request', details: { title: 'A tent' } }]);
  });
});
