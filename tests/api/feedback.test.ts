import { describe, expect, test } from '@jest/globals';
import { dataOf, refusedFields, sentenceOf, type Shape } from '../helpers/answers';
import { sql } from '../helpers/database';
import { writeDown } from '../helpers/clients';
import { documentIdOf } from '../helpers/letters';
import { type Client, owner, registeredClient } from '../helpers/people';
import { asClient, asOwner, type Project, requested, WORDS } from '../helpers/projects';

type Feedback = Shape<'Feedback'>;

const send = (client: Client, data: unknown, key?: string) =>
  client.post('/api/feedbacks', { data }, key ? { headers: { 'idempotency-key': key } } : {});
const list = async (client: Client) => dataOf<Feedback[]>(await client.get('/api/feedbacks'));
const activities = async (client: Client) =>
  dataOf<Shape<'Activity'>[]>(await client.get('/api/activities')).map(({ kind, actor }) => `${kind} by ${actor.name}`);

describe('feedback', () => {
  test.each(['project', 'service', 'workflow', 'quality', 'other'])('may be about %s', async (about) => {
    const client = await registeredClient();
    const answer = await send(client, { about, body: 'Well done' });
    expect(answer.status).toBe(201);
    expect(dataOf<Feedback>(answer)).toMatchObject({ about, body: 'Well done', rating: null, author: client.name });
  });

  test('is answered by the owner, and the client reads when and by whom', async () => {
    const client = await registeredClient();
    const { documentId } = dataOf<Feedback>(await send(client, { about: 'service', body: 'Kind people', rating: 5 }));
    const answered = await (await owner()).post(`/portal/feedbacks/${documentId}/answer`, { body: 'Thank you' });
    expect(answered.status).toBe(200);
    const [feedback] = await list(client);
    expect(feedback).toMatchObject({ answer: 'Thank you', rating: 5 });
    expect(feedback!.answeredAt).toMatch(/Z$/);
    expect(feedback!.answeredBy).toBeTruthy();
    expect(await activities(client)).toEqual([
      `feedback.answered by ${feedback!.answeredBy}`,
      `feedback.sent by ${client.name}`,
      `client.joined by ${client.name}`,
    ]);
  });

  test('is not answered over the answer that somebody else has given meanwhile', async () => {
    const [client, admin] = [await registeredClient(), await owner()];
    const { documentId } = dataOf<Feedback>(await send(client, { about: 'service', body: 'Kind people' }));
    const answer = (body: string, seen: object = { answer: null }) =>
      admin.post(`/portal/feedbacks/${documentId}/answer`, { body, ...seen });
    expect((await answer('Thank you')).status).toBe(200);
    const second = await answer('You are welcome');
    expect([second.status, sentenceOf(second)]).toEqual([
      400,
      expect.stringMatching(/ has answered this meanwhile: “Thank you” To better/),
    ]);
    expect(await list(client)).toMatchObject([{ answer: 'Thank you' }]);
    expect((await answer('Thank you very much', { answer: 'Thank you' })).status).toBe(200);
    expect(await list(client)).toMatchObject([{ answer: 'Thank you very much' }]);
  });

  test('is sent once, however often the same form is sent', async () => {
    const client = await registeredClient();
    const words = { about: 'quality', body: 'Crisp' };
    const answers = await Promise.all([1, 2, 3].map(() => send(client, words, 'the same form')));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map((answer) => dataOf<Feedback>(answer).documentId)).size).toBe(1);
    expect(await list(client)).toHaveLength(1);
    expect((await send(client, { ...words, body: 'Other' }, 'the same form')).status).toBe(400);
  });

  test('may name a project of the client, and nobody else’s', async () => {
    const [client, other] = [await registeredClient(), await registeredClient()];
    const project = async ({ email }: Client) => {
      const [made] = await sql<{ document_id: string }>(
        `with made as (insert into projects (document_id, title, description, state)
           values (gen_random_uuid(), 'Shop', 'Work', 'finished') returning id, document_id),
         linked as (insert into projects_client_lnk (project_id, client_id)
           select made.id, c.id from made, clients c where c.email = $1)
         select document_id from made`,
        [email],
      );
      return made!.document_id;
    };
    const words = { about: 'project', body: 'Fine' };
    expect(dataOf<Feedback>(await send(client, { ...words, project: await project(client) })).project?.title).toBe(
      'Shop',
    );
    expect(refusedFields(await send(client, { ...words, project: await project(other) }))).toEqual(['project']);
  });

  test('is missing about a project that was finished, until somebody has given it since', async () => {
    const client = await registeredClient();
    const { documentId } = await requested(client);
    const unrated = async () => dataOf<Project>(await client.get(`/api/projects/${documentId}`)).unrated;
    const deliver = async () => {
      for (const action of ['start', 'mark-ready', 'finish']) await asOwner(documentId, { action });
    };
    await send(client, { about: 'project', body: 'A good start', project: documentId });
    await asOwner(documentId, { action: 'accept', ...WORDS.accept });
    expect(await unrated()).toBe(false);
    await deliver();
    expect(await unrated()).toBe(true);
    await send(client, { about: 'service', body: 'Kind people' });
    expect(await unrated()).toBe(true);
    await send(client, { about: 'project', body: 'Crisp', project: documentId });
    expect(await unrated()).toBe(false);
    await asOwner(documentId, { action: 'reopen', ...WORDS.reopen });
    for (const action of ['mark-ready', 'finish']) await asOwner(documentId, { action });
    expect(await unrated()).toBe(true);
  });

  test('is not made of a delivery that was accepted with a blank', async () => {
    const client = await registeredClient();
    const { documentId } = await requested(client);
    await asOwner(documentId, { action: 'accept', ...WORDS.accept });
    for (const action of ['start', 'mark-ready']) await asOwner(documentId, { action });
    expect((await asClient(client, documentId, { action: 'accept-delivery', text: ' ' })).status).toBe(200);
    expect(await list(client)).toEqual([]);
  });

  test('with the acceptance of a delivery is enough, and work from before the portal needs none', async () => {
    const client = await registeredClient();
    const { documentId } = await requested(client);
    await asOwner(documentId, { action: 'accept', ...WORDS.accept });
    for (const action of ['start', 'mark-ready']) await asOwner(documentId, { action });
    const accepted = await asClient(client, documentId, { action: 'accept-delivery', rating: 4 });
    expect(dataOf<Project>(accepted)).toMatchObject({ state: 'finished', unrated: false });
    const before = await writeDown({ client: await documentIdOf(client), state: 'finished', silent: true });
    expect(dataOf<Project>(before)).toMatchObject({ state: 'finished', unrated: false });
  });

  test('comes in pages, newest first', async () => {
    const client = await registeredClient();
    for (const body of ['one', 'two', 'three']) await send(client, { about: 'other', body });
    const first = await client.get<{ data: Feedback[]; meta: { nextCursor: string } }>('/api/feedbacks?limit=2');
    expect(first.body.data.map(({ body }) => body)).toEqual(['three', 'two']);
    const second = await client.get(`/api/feedbacks?limit=2&cursor=${first.body.meta.nextCursor}`);
    expect(dataOf<Feedback[]>(second).map(({ body }) => body)).toEqual(['one']);
    // Numbers have ten figures where there was very much.
    const afterMany = await client.get('/api/feedbacks?cursor=2147483647');
    expect(dataOf<Feedback[]>(afterMany)).toHaveLength(3);
    expect((await client.get('/api/feedbacks?cursor=9999999999')).status).toBe(400);
  });

  test.each([
    [{ body: 'x' }, 'about'],
    [{ about: 'weather', body: 'x' }, 'about'],
    [{ about: 'other', body: ' ' }, 'body'],
    [{ about: 'other', body: 'x'.repeat(5001) }, 'body'],
    [{ about: 'other', body: 'x', rating: 6 }, 'rating'],
    [{ about: 'other', body: 'x', rating: 4.5 }, 'rating'],
    [{ about: 'other', body: 'x', rating: '5' }, 'rating'],
    [{ about: 'other', body: 'x', client: 1 }, 'client'],
    [{ about: 'other', body: 'x', answer: 'great' }, 'answer'],
  ])('is refused at its field: %j', async (wrong, field) => {
    const client = await registeredClient();
    const answer = await send(client, wrong);
    expect(answer.status).toBe(400);
    expect(refusedFields(answer)).toEqual([field]);
    expect(await list(client)).toEqual([]);
  });
});
