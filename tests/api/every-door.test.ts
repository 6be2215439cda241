import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { dataOf, refusedFields, sentenceOf, type Shape } from '../helpers/answers';
import { cardOf, entered } from '../helpers/clients';
import { sql } from '../helpers/database';
import { type Door, DOORS } from '../helpers/doors';
import { documentIdOf, sendTo } from '../helpers/letters';
import { type Client, expectStatus, owner, registeredClient } from '../helpers/people';
import { product } from '../helpers/products';
import { requested } from '../helpers/projects';

/** A record as it stands, but for who saved it last and when. */
const ROW = `to_jsonb(t) - '{updated_at,updated_by_id,published_at}'::text[] as row`;

const unique = () => randomUUID().slice(0, 8);

/** A documentId of which the first sign is a figure. */
const figureFirst = () => `7${randomUUID().replaceAll('-', '').slice(1)}`;

describe.each(DOORS)('%s', (_who, open) => {
  let door: Door;
  let ada: Client;
  let id: string;
  beforeAll(async () => {
    door = await open();
    ada = await registeredClient();
    id = await documentIdOf(ada);
  });

  test('names other records by their documentId, whatever it begins with', async () => {
    const [client, project, subject] = [figureFirst(), figureFirst(), unique()];
    await sql('update clients set document_id = $2 where document_id = $1', [(await entered()).documentId, client]);
    await sql('update projects set document_id = $2 where document_id = $1', [
      (await requested(ada)).documentId,
      project,
    ]);
    const words = { topic: 'project', subject, body: 'Dear client' };
    expectStatus(await door.create('message', { ...words, project, clients: [id, client] }), 201);
    const named = await sql(
      `select c.document_id as client, p.document_id as project from messages m
         join messages_clients_lnk mc on mc.message_id = m.id join clients c on c.id = mc.client_id
         join messages_project_lnk mp on mp.message_id = m.id join projects p on p.id = mp.project_id
       where m.subject = $1 order by mc.client_ord`,
      [subject],
    );
    expect(named).toEqual([
      { client: id, project },
      { client, project },
    ]);
    const unknown = await door.create('message', { ...words, project: figureFirst() });
    expect(unknown.status).toBe(400);
  });

  test.each([
    [[{ network: 'zz', url: 'a' }], ['socialLinks.0.network']],
    [[{ network: 'linkedin', url: 5 }], ['socialLinks.0.url']],
    [[{ network: 'github', url: 'ada' }, null], ['socialLinks.1']],
    [[{}], ['socialLinks.0.network', 'socialLinks.0.url']],
    [{ network: 'x', url: 'ada' }, ['socialLinks']],
  ])('does not link a client to %j', async (socialLinks, fields) => {
    const answer = await door.update('client', id, { socialLinks });
    expect([answer.status, refusedFields(answer)]).toEqual([400, fields]);
    expect((await ada.get('/api/clients/me')).status).toBe(200);
  });

  test('links a client to a network as the client does', async () => {
    const [network, url] = ['github', 'https://github.com/ada'];
    expectStatus(await door.update('client', id, { socialLinks: [{ network: 'GitHub', url: '@ada' }] }), 200);
    expect((await cardOf(id)).socialLinks).toEqual([{ network, url }]);
    const [row] = await sql<{ id: number }>('select max(id) as id from components_client_social_links');
    expectStatus(await door.update('client', id, { socialLinks: [{ id: row!.id, network, url }] }), 200);
    expect((await cardOf(id)).socialLinks).toEqual([{ network, url }]);
  });

  test.each([
    [{ name: '' }, 'name'],
    [{ name: ' \u200b ' }, 'name'],
    [{ name: null }, 'name'],
    [{ name: 'Ada\nLovelace' }, 'name'],
    [{ name: 'Win at www.casino.test' }, 'name'],
    [{ company: 'The\nMill' }, 'company'],
    [{ description: 'x'.repeat(2001) }, 'description'],
    [{ type: 'cat' }, 'type'],
    [{ website: `bakery.test/${'å'.repeat(60)}` }, 'website'],
  ])('does not write %j about a client', async (wrong, field) => {
    for (const answer of [
      await door.update('client', id, wrong),
      await door.create('client', { name: 'New', ...wrong }),
    ]) {
      expect([answer.status, refusedFields(answer)]).toEqual([400, [field]]);
    }
    expect((await cardOf(id)).name).toBe(ada.name);
  });

  test.each([
    [{ title: '' }, 'title'],
    [{ title: '  ' }, 'title'],
    [{ title: 'A\nshop' }, 'title'],
    [{ description: ' ' }, 'description'],
    [{ budget: '1.200,50', budgetCurrency: 'EUR' }, 'budget'],
    [{ budget: '900', budgetCurrency: 'ZZZ' }, 'budgetCurrency'],
  ])('does not write %j about a project', async (wrong, field) => {
    const { documentId } = await requested(ada);
    const words = { title: 'A shop', description: 'Bread.' };
    for (const answer of [
      await door.update('project', documentId, wrong),
      await door.create('project', { ...words, client: id, ...wrong }),
    ]) {
      expect([answer.status, refusedFields(answer)]).toEqual([400, [field]]);
    }
  });

  test('may change half of a budget, of which the other half stands', async () => {
    const { documentId } = await requested(ada, { budget: '900', budgetCurrency: 'EUR' });
    expect((await door.update('project', documentId, { budget: '950' })).status).toBe(200);
    expect((await door.update('project', documentId, { budgetCurrency: null })).status).toBe(200);
    const stands = dataOf<Shape<'Project'>>(await ada.get(`/api/projects/${documentId}`));
    expect(stands).toMatchObject({ budget: '950', budgetCurrency: 'EUR' });
    expect((await door.update('project', documentId, { budget: null, budgetCurrency: null })).status).toBe(200);
  });

  test.each([
    [{ subject: 'A\nword' }, 'subject'],
    [{ subject: 'x'.repeat(201) }, 'subject'],
    [{ author: 'Tom\nthe owner' }, 'author'],
    [{ topic: 'cats' }, 'topic'],
  ])('does not write %j into a draft', async (wrong, field) => {
    const words = { topic: 'other', subject: 'A word', body: 'Dear all' };
    const { documentId } = expectStatus(await door.create('message', words), 201).body.data;
    for (const answer of [
      await door.update('message', documentId, wrong),
      await door.create('message', { ...words, ...wrong }),
    ]) {
      expect([answer.status, refusedFields(answer)]).toEqual([400, [field]]);
    }
  });

  const MOMENT = '2020-02-03T04:05:06.000Z';
  const DATES = { createdAt: MOMENT, updatedAt: MOMENT };
  const SENT = {
    writtenBy: 'client',
    sentAt: MOMENT,
    inboxes: 5,
    excerpt: 'x',
    authorUser: 'x',
    takeBackUntil: MOMENT,
  };
  const letter = () => ({ topic: 'other', subject: unique(), body: 'Dear all' });
  const feedback = { about: 'other', body: 'Kind.' };

  /** Records of each type, and what only the server writes about them. */
  const SERVERS: [type: string, table: string, make: () => Promise<{ documentId: string }>, fields: object][] = [
    [
      'client',
      'clients',
      () => entered(),
      { proposedProjects: 9, lastLoginAt: MOMENT, lastSeenAt: MOMENT, archivedAt: MOMENT },
    ],
    [
      'project',
      'projects',
      () => requested(ada),
      { requestedAt: MOMENT, questionAt: MOMENT, queueRank: 1, archivedAt: MOMENT },
    ],
    ['message', 'messages', async () => dataOf(await door.create('message', letter())), SENT],
    ['product', 'products', () => product(), { interestedClients: 9 }],
    [
      'feedback',
      'feedbacks',
      async () => dataOf(await ada.post('/api/feedbacks', { data: feedback })),
      { author: 'x', body: 'x', rating: 1, seenAt: MOMENT, settledAt: MOMENT, answeredAt: MOMENT, answeredBy: 'x' },
    ],
  ];

  test.each(SERVERS)('changes nothing of a %s that only the server writes', async (type, table, make, fields) => {
    const { documentId } = await make();
    const read = () => sql(`select ${ROW} from ${table} t where document_id = $1`, [documentId]);
    const before = await read();
    for (const [name, value] of Object.entries({ ...fields, ...DATES })) {
      await door.update(type, documentId, { [name]: value as unknown });
    }
    expect(await read()).toEqual(before);
  });

  test('writes nothing that looks sent, or as if a client had written it', async () => {
    const words = letter();
    await door.create('message', { ...words, ...SENT, ...DATES });
    expectStatus(await door.create('message', words), 201);
    const made = await sql<{ forged: boolean }>(
      `select coalesce(written_by, 'owner') <> 'owner' or author_user is not null or created_at < '2021-01-01'
         or num_nonnulls(sent_at, inboxes, excerpt, take_back_until) > 0 as forged
       from messages where subject = $1`,
      [words.subject],
    );
    expect(made.map(({ forged }) => forged)).toEqual(made.map(() => false));
  });

  test.each([
    ['activity', 'activities', { kind: 'message.sent', actorType: 'client', actorName: 'Ada' }],
    ['reply', 'replies', { fromType: 'client', author: 'Ada', body: 'Yes.' }],
    ['delivery', 'deliveries', { topic: 'other', sentAt: MOMENT }],
    ['feedback', 'feedbacks', { ...feedback, author: 'Ada' }],
  ])('writes no %s in somebody’s name', async (type, table, fields) => {
    const message = await sendTo([ada]);
    expectStatus(await ada.post(`/api/messages/${message}/replies`, { data: { body: 'No.' } }), 201);
    expectStatus(await ada.post('/api/feedbacks', { data: feedback }), 201);
    const read = () => sql(`select ${ROW} from ${table} t order by id`);
    const before = await read();
    const [last] = await sql<{ id: string }>(`select document_id as id from ${table} order by id desc limit 1`);
    const answers = [
      await door.create(type, fields),
      await door.update(type, last!.id, fields),
      ...(type === 'feedback' ? [] : [await door.remove(type, last!.id)]),
    ];
    expect(answers.filter(({ status }) => status < 400 && type !== 'feedback')).toEqual([]);
    expect(await read()).toEqual(before);
  });
});

describe('the business', () => {
  test('is there for good, and says so', async () => {
    const before = await sql('select * from businesses');
    const answer = await (await owner()).del('/content-manager/single-types/api::business.business');
    expect([answer.status, sentenceOf(answer)]).toEqual([400, expect.stringMatching(/cannot be deleted/)]);
    expect(await sql('select * from businesses')).toEqual(before);
  });

  test.each([
    [{ name: ' ' }, 'name'],
    [{ name: 'Two\nlines' }, 'name'],
    [{ signature: 'Two\nlines' }, 'signature'],
    [{ replyAddress: 'nobody' }, 'replyAddress'],
    [{ defaultCurrency: 'ZZZ' }, 'defaultCurrency'],
  ])('is not called or reached by %j', async (wrong, field) => {
    const answer = await (await owner()).put('/content-manager/single-types/api::business.business', wrong);
    expect([answer.status, refusedFields(answer)]).toEqual([400, [field]]);
  });
});
