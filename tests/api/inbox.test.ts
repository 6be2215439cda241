import { beforeAll, describe, expect, test } from '@jest/globals';
import { refusedFields, type Shape } from '../helpers/answers';
import { sql } from '../helpers/database';
import { formWith } from '../helpers/files';
import { sendTo } from '../helpers/letters';
import { type Client, registeredClient } from '../helpers/people';
import { requested } from '../helpers/projects';

interface Page {
  data: Shape<'InboxItem'>[];
  meta: { nextCursor: string | null; unread: Shape<'UnreadCounts'> };
}

const inbox = async (client: Client, query = '') => (await client.get<Page>(`/api/messages?${query}`)).body;
const subjects = async (client: Client, query = '') => (await inbox(client, query)).data.map(({ subject }) => subject);
const WRITTEN = { topic: 'other', body: 'Here it is.' };
const mark = (client: Client, id: string, what: 'read' | 'archived', on: boolean) =>
  client.put(`/api/messages/${id}/${what}`, { data: { [what]: on } });

describe('the five filters', () => {
  let client: Client;
  beforeAll(async () => {
    client = await registeredClient();
    for (let number = 1; number <= 12; number += 1) {
      const topic = (['project', 'workflow', 'other'] as const)[number % 3]!;
      await sendTo([client], { topic, subject: `Letter ${number}`, body: `**Word** ${number}` });
    }
  });

  test('show everything, newest first', async () => {
    expect(await subjects(client)).toEqual(Array.from({ length: 12 }, (_, index) => `Letter ${12 - index}`));
  });

  test.each([
    ['project', [12, 9, 6, 3]],
    ['workflow', [10, 7, 4, 1]],
    ['other', [11, 8, 5, 2]],
  ])('show what is about %s', async (topic, numbers) => {
    expect(await subjects(client, `filter=${topic}`)).toEqual(numbers.map((number) => `Letter ${number}`));
  });

  test('show the ten latest in full, whatever their topic', async () => {
    const { data } = await inbox(client, 'filter=latest');
    expect(data).toHaveLength(10);
    expect(data[0]).toMatchObject({ subject: 'Letter 12', body: '**Word** 12', excerpt: 'Word 12' });
    expect((await inbox(client)).data[0]).not.toHaveProperty('body');
  });

  test('end the latest with the tenth, or earlier where fewer are asked for', async () => {
    expect((await inbox(client, 'filter=latest')).meta.nextCursor).toBeNull();
    expect(await subjects(client, 'filter=latest&limit=3')).toEqual(['Letter 12', 'Letter 11', 'Letter 10']);
  });

  test('come in pages that miss nothing and repeat nothing, also while new letters arrive', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Page = await inbox(client, `filter=project&limit=1${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.data.map(({ subject }) => subject));
      cursor = page.meta.nextCursor;
      if (seen.length === 2) await sendTo([client], { topic: 'project', subject: 'Just now' });
    }
    expect(seen).toEqual(['Letter 12', 'Letter 9', 'Letter 6', 'Letter 3']);
  });

  test('keep letters of one moment apart', async () => {
    const other = await registeredClient();
    for (const subject of ['one', 'two', 'three']) await sendTo([other], { subject });
    await sql(
      `update deliveries set sent_at = '2026-01-01' where client_id = (select id from clients where email = $1)`,
      [other.email],
    );
    const first = await inbox(other, 'limit=2');
    const second = await inbox(other, `limit=2&cursor=${first.meta.nextCursor}`);
    expect([...first.data, ...second.data].map(({ subject }) => subject).sort()).toEqual(['one', 'three', 'two']);
  });
});

describe('the inbox', () => {
  test('counts what is unread by topic, and stops counting what was read or put away', async () => {
    const client = await registeredClient();
    const project = await sendTo([client], { topic: 'project' });
    const workflow = await sendTo([client], { topic: 'workflow' });
    await sendTo([client]);
    expect((await inbox(client)).meta.unread).toEqual({ all: 3, project: 1, workflow: 1, other: 1 });
    await mark(client, project, 'read', true);
    await mark(client, workflow, 'archived', true);
    expect((await inbox(client)).meta.unread).toEqual({ all: 1, project: 0, workflow: 0, other: 1 });
  });

  test('keeps what was read apart from what was not', async () => {
    const client = await registeredClient();
    const read = await sendTo([client], { subject: 'Read' });
    await sendTo([client], { subject: 'Unread' });
    await mark(client, read, 'read', true);
    expect(await subjects(client, 'unread=true')).toEqual(['Unread']);
    expect(await mark(client, read, 'read', false)).toMatchObject({ body: { data: { readAt: null } } });
    expect(await subjects(client, 'unread=true')).toEqual(['Unread', 'Read']);
  });

  test('remembers when a message was first read', async () => {
    const client = await registeredClient();
    const id = await sendTo([client]);
    const first = await mark(client, id, 'read', true);
    expect((await mark(client, id, 'read', true)).body).toEqual(first.body);
  });

  test('puts messages away and back', async () => {
    const client = await registeredClient();
    const id = await sendTo([client], { subject: 'Old news' });
    await mark(client, id, 'archived', true);
    expect(await subjects(client)).toEqual([]);
    expect(await subjects(client, 'archived=true')).toEqual(['Old news']);
    await mark(client, id, 'archived', false);
    expect(await subjects(client)).toEqual(['Old news']);
  });

  test('finds words in subjects and letters, and takes signs literally', async () => {
    const client = await registeredClient();
    await sendTo([client], { subject: '100% done', body: 'The bread_basket works' });
    await sendTo([client], { subject: 'Another', body: 'Nothing of the kind' });
    expect(await subjects(client, 'q=BASKET')).toEqual(['100% done']);
    expect(await subjects(client, `q=${encodeURIComponent('100%')}`)).toEqual(['100% done']);
    expect(await subjects(client, `q=${encodeURIComponent('%')}`)).toEqual(['100% done']);
    expect(await subjects(client, `q=${encodeURIComponent("' or 1=1 --")}`)).toEqual([]);
  });

  test('finds several words wherever each stands', async () => {
    const client = await registeredClient();
    await sendTo([client], {
      subject: 'Papers for the payment provider',
      body: 'They want an extract of the register.',
    });
    await sendTo([client], { subject: 'Papers', body: 'Nothing else' });
    expect(await subjects(client, `q=${encodeURIComponent('register  PAPERS')}`)).toEqual([
      'Papers for the payment provider',
    ]);
    expect(await subjects(client, `q=${encodeURIComponent('papers bread')}`)).toEqual([]);
  });

  test('finds words of the answers as well, in their own thread and nobody else’s', async () => {
    const [ada, grace] = [await registeredClient(), await registeredClient()];
    const letter = await sendTo([ada, grace], { subject: 'The colour' });
    await sendTo([ada], { subject: 'Another' });
    await ada.post(`/api/messages/${letter}/replies`, { data: { body: 'A deep ultramarine, please.' } });
    expect(await subjects(ada, 'q=ultramarine')).toEqual(['The colour']);
    expect(await subjects(grace, 'q=ultramarine')).toEqual([]);
    expect(await subjects(ada, 'q=crimson')).toEqual([]);
  });

  test('finds letters by the project they are about and by the files that came with them, in their own inbox alone', async () => {
    const [ada, grace] = [await registeredClient(), await registeredClient()];
    const { documentId: project } = await requested(ada, { title: 'A lighthouse 50% off' });
    const colour = await sendTo([ada], { topic: 'project', subject: 'The colour', project });
    await ada.post(`/api/messages/${colour}/replies`, formWith('files', [['lamp.pdf', '%PDF-1.7']], { body: 'Red.' }));
    await ada.post('/api/messages', formWith('files', [['stairs.txt', 'Many']], { ...WRITTEN, subject: 'Inside' }));
    await sendTo([ada, grace], { subject: 'To everybody' });
    expect(await subjects(ada, 'q=LIGHThouse')).toEqual(['The colour']);
    expect(await subjects(ada, `q=${encodeURIComponent('house 50% off')}`)).toEqual(['The colour']);
    expect(await subjects(ada, `q=${encodeURIComponent('house _0% off')}`)).toEqual([]);
    expect(await subjects(ada, 'q=lamp.pdf')).toEqual(['The colour']);
    expect(await subjects(ada, 'q=stairs')).toEqual(['Inside']);
    for (const words of ['lighthouse', 'lamp', 'stairs']) expect(await subjects(grace, `q=${words}`)).toEqual([]);
  });

  test.each([
    ['filter=projects', 'filter'],
    ['filter=all&filter=other', 'filter'],
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['limit=many', 'limit'],
    ['unread=maybe', 'unread'],
    ['cursor=99999999999999999999-1', 'cursor'],
    ['cursor=1-2147483648', 'cursor'],
    ['cursor=nonsense', 'cursor'],
    [`q=${'x'.repeat(201)}`, 'q'],
    ['populate=*', 'populate'],
    ['filters[client]=1', 'filters[client]'],
    ['sort=subject', 'sort'],
  ])('refuses ?%s at its field', async (query, field) => {
    const client = await registeredClient();
    const answer = await client.get(`/api/messages?${query}`);
    expect(answer.status).toBe(400);
    expect(refusedFields(answer)).toEqual([field.replace(/\[.*/, '')]);
  });
});
