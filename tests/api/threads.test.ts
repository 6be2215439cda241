import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { dataOf, refusedFields, type Shape } from '../helpers/answers';
import { documentIdOf, sendTo } from '../helpers/letters';
import { sql } from '../helpers/database';
import { clearDesk } from '../helpers/desk';
import { type Client, expectStatus, owner, type Person, registeredClient } from '../helpers/people';
import { type Project, requested } from '../helpers/projects';

type Message = Shape<'Message'>;
type Reply = Shape<'Reply'>;

interface Waiting {
  message: { documentId: string; subject: string };
  client: { documentId: string; name: string };
  waitingSince: string;
  latestAt: string;
  lastWord: { from: string; body: string };
}

const answer = (client: Client, message: string, body: string) =>
  client.post<{ data: Reply }>(`/api/messages/${message}/replies`, { data: { body } });
const thread = async (client: Client, message: string) =>
  dataOf<Reply[]>(await client.get(`/api/messages/${message}/replies`));
const bodies = async (client: Client, message: string) => (await thread(client, message)).map(({ body }) => body);
const read = async (client: Client, message: string) => dataOf<Message>(await client.get(`/api/messages/${message}`));
const open = (client: Client, message: string) => client.put(`/api/messages/${message}/read`, { data: { read: true } });
const newest = async (client: Client) =>
  (await client.get<{ data: Shape<'InboxItem'>[] }>('/api/messages')).body.data.map(({ subject }) => subject);

describe('a thread', () => {
  let admin: Person;
  let ada: Client;
  let grace: Client;
  let message: string;
  beforeAll(async () => {
    admin = await owner();
  });
  beforeEach(async () => {
    [ada, grace] = [await registeredClient(), await registeredClient()];
    message = await sendTo([ada, grace], { subject: 'The plan', body: 'What do you think?' });
  });

  const answerTo = async (client: Client, body: string) =>
    admin.post<{ data: Reply }>(`/portal/messages/${message}/replies`, { client: await documentIdOf(client), body });
  const waiting = async () => {
    const { body } = await admin.get<{ data: Waiting[] }>('/portal/replies?limit=100');
    return body.data.filter((one) => one.message.documentId === message);
  };

  test('is named by its message once, however many of its threads wait', async () => {
    await clearDesk();
    const [linus, tom] = [await registeredClient(), await registeredClient()];
    const [first, later] = [
      await sendTo([linus, tom], { subject: 'First' }),
      await sendTo([tom], { subject: 'Later' }),
    ];
    for (const client of [linus, tom]) expectStatus(await answer(client, first, 'When?'), 201);
    expectStatus(await answer(tom, later, 'Now?'), 201);
    const { body } = await admin.get<{ meta: { messages: string[] } }>('/portal/replies?limit=1');
    expect(body.meta.messages).toEqual([first, later]);
  });

  test('goes to and fro between one client and the owner, and nobody else of the same message sees it', async () => {
    const sent = dataOf<Reply>(expectStatus(await answer(ada, message, 'I **like** it.'), 201));
    expect(sent).toMatchObject({ from: 'client', author: ada.name, body: 'I **like** it.', seenAt: null });
    expectStatus(await answerTo(ada, 'Then we begin.'), 201);
    expectStatus(await answer(grace, message, 'Not for me.'), 201);
    expect(await bodies(ada, message)).toEqual(['I **like** it.', 'Then we begin.']);
    expect(await bodies(grace, message)).toEqual(['Not for me.']);
  });

  test('is unread again once the owner answers, comes first, and leaves the archive', async () => {
    await open(ada, message);
    await sendTo([ada], { subject: 'Later' });
    await ada.put(`/api/messages/${message}/archived`, { data: { archived: true } });
    expect(await newest(ada)).toEqual(['Later']);
    await answerTo(ada, 'One more thing.');
    expect(await newest(ada)).toEqual(['The plan', 'Later']);
    expect(await read(ada, message)).toMatchObject({ readAt: null, replies: 1 });
  });

  test('says of each word whether the other side has seen it', async () => {
    await answer(ada, message, 'Yes?');
    await admin.put(`/portal/messages/${message}/seen`, { client: await documentIdOf(ada) });
    await answerTo(ada, 'Yes!');
    expect((await thread(ada, message)).map(({ seenAt }) => seenAt !== null)).toEqual([true, false]);
    await open(ada, message);
    expect((await thread(ada, message)).map(({ seenAt }) => seenAt !== null)).toEqual([true, true]);
  });

  test('waits for the owner as long as the last word is the client’s, and not after it was settled', async () => {
    expect(await waiting()).toEqual([]);
    await answer(ada, message, 'First');
    await answer(ada, message, 'Second');
    await answer(grace, message, 'Third');
    expect((await waiting()).map(({ client, lastWord }) => [client.name, lastWord.body])).toEqual([
      [ada.name, 'Second'],
      [grace.name, 'Third'],
    ]);
    await answerTo(ada, 'Thank you.');
    expect((await waiting()).map(({ client }) => client.name)).toEqual([grace.name]);
    await admin.put(`/portal/messages/${message}/settled`, { client: await documentIdOf(grace) });
    expect(await waiting()).toEqual([]);
  });

  test('waits again, since when it did, once it is said that it needs an answer after all', async () => {
    const unsettle = async (client: Client) =>
      admin.put(`/portal/messages/${message}/unsettled`, { client: await documentIdOf(client) });
    const settle = async (client: Client) =>
      admin.put(`/portal/messages/${message}/settled`, { client: await documentIdOf(client) });
    await answer(ada, message, 'First');
    await answer(ada, message, 'Second');
    const [before] = await waiting();
    expect(dataOf(await settle(ada))).toMatchObject({ waitingSince: null, waitedSince: before!.waitingSince });
    for (let tabs = 0; tabs < 2; tabs += 1) {
      expect(dataOf(await unsettle(ada))).toMatchObject({ waitingSince: before!.waitingSince, waitedSince: null });
    }
    expect(await waiting()).toEqual([before]);

    // What was answered, or waits for a later word, is not what was settled any more.
    await settle(ada);
    await answerTo(ada, 'All the same: thank you.');
    expect(dataOf(await unsettle(ada))).toMatchObject({ waitingSince: null, waitedSince: null });
    await answer(ada, message, 'Third');
    await settle(ada);
    await answer(ada, message, 'Fourth');
    const [later] = await waiting();
    expect(dataOf(await unsettle(ada))).toMatchObject({ waitingSince: later!.waitingSince, waitedSince: null });
    expect(dataOf(await unsettle(grace))).toMatchObject({ waitingSince: null, waitedSince: null });
  });

  test('waits on for words that came after those the owner had read', async () => {
    const briefOf = async (client: Client) => (await waiting()).find((one) => one.client.name === client.name)!;
    await answer(ada, message, 'Never mind.');
    const { latestAt: upTo } = await briefOf(ada);
    await answer(ada, message, 'It burns!');
    const client = await documentIdOf(ada);
    const settled = await admin.put(`/portal/messages/${message}/settled`, { client, upTo });
    expect(dataOf(settled)).toMatchObject({ waitingSince: expect.any(String), lastWord: { body: 'It burns!' } });
    expect(await briefOf(ada)).toMatchObject({ lastWord: { body: 'It burns!' } });

    await admin.post(`/portal/messages/${message}/replies`, { client, body: 'Good.', upTo });
    expect(await briefOf(ada)).toMatchObject({ waitingSince: expect.any(String), lastWord: { body: 'Good.' } });
    expect((await thread(ada, message)).map(({ seenAt }) => seenAt !== null)).toEqual([true, false, false]);
    const { latestAt } = await briefOf(ada);
    await admin.put(`/portal/messages/${message}/settled`, { client, upTo: latestAt });
    expect(await waiting()).toEqual([]);
    const never = await admin.put(`/portal/messages/${message}/settled`, { client, upTo: '' });
    expect(refusedFields(never)).toEqual(['upTo']);
    // A page that is older still lets nothing wait again.
    await admin.put(`/portal/messages/${message}/settled`, { client, upTo });
    expect(await waiting()).toEqual([]);
  });

  test('is not there for a client whom the message never reached', async () => {
    const mallory = await registeredClient();
    expect((await answer(mallory, message, 'Hello?')).status).toBe(404);
    expect((await mallory.get(`/api/messages/${message}/replies`)).status).toBe(404);
    expect((await answerTo(mallory, 'Hello?')).status).toBe(404);
    const client = await documentIdOf(mallory);
    expect((await admin.put(`/portal/messages/${message}/unsettled`, { client })).status).toBe(404);
    expect(await bodies(ada, message)).toEqual([]);
  });

  test('comes in pages, oldest first', async () => {
    for (const word of ['one', 'two', 'three']) await answer(ada, message, word);
    type Page = { data: Reply[]; meta: { nextCursor: string | null } };
    const first = (await ada.get<Page>(`/api/messages/${message}/replies?limit=2`)).body;
    const { body: rest } = await ada.get<Page>(
      `/api/messages/${message}/replies?limit=2&cursor=${first.meta.nextCursor}`,
    );
    expect([first, rest].map(({ data }) => data.map(({ body }) => body))).toEqual([['one', 'two'], ['three']]);
    expect(rest.meta.nextCursor).toBeNull();
  });

  test('takes words, and nothing else', async () => {
    expect(refusedFields(await answer(ada, message, ' '))).toEqual(['body']);
    const planted = await ada.post(`/api/messages/${message}/replies`, { data: { body: 'x', from: 'owner' } });
    expect(refusedFields(planted)).toEqual(['from']);
  });

  test('keeps every answer that comes at the same moment, once', async () => {
    const said = Array.from({ length: 8 }, (_, index) => `word ${index}`);
    await Promise.all(said.map((word) => answer(ada, message, word)));
    const words = await thread(ada, message);
    expect(words.map(({ body }) => body).sort()).toEqual(said);
    const moments = words.map(({ sentAt }) => sentAt);
    expect([...new Set(moments)].sort()).toEqual(moments);
    expect(await read(ada, message)).toMatchObject({ replies: 8 });
  });
});

describe('a message of a client', () => {
  let ada: Client;
  let project: Project;
  beforeAll(async () => {
    ada = await registeredClient();
    project = await requested(ada);
  });
  const write = (data: object, client = ada) =>
    client.post<{ data: Message }>('/api/messages', {
      data: { topic: 'workflow', subject: 'A question', body: 'When do we meet?', ...data },
    });

  test('stands in their own inbox as read, and waits for the owner', async () => {
    const message = dataOf<Message>(expectStatus(await write({ project: project.documentId }), 201));
    expect(message).toMatchObject({
      from: 'client',
      author: ada.name,
      subject: 'A question',
      project: { documentId: project.documentId },
      seenAt: null,
    });
    expect(message.readAt).not.toBeNull();
    const admin = await owner();
    const { body } = await admin.get<{ data: Waiting[] }>('/portal/replies?limit=100');
    expect(body.data.at(-1)).toMatchObject({
      message: { documentId: message.documentId, subject: 'A question' },
      lastWord: { from: 'client', body: 'When do we meet?' },
    });
    const client = await documentIdOf(ada);
    expectStatus(
      await admin.post(`/portal/messages/${message.documentId}/replies`, { client, body: 'On Monday.' }),
      201,
    );
    expect(await bodies(ada, message.documentId)).toEqual(['On Monday.']);
    expect((await read(ada, message.documentId)).seenAt).not.toBeNull();
  });

  test('is about their own projects alone', async () => {
    const mallory = await registeredClient();
    expect(refusedFields(await write({ project: project.documentId }, mallory))).toEqual(['project']);
  });

  test.each([
    ['subject', { subject: '' }],
    ['body', { body: '' }],
    ['topic', { topic: 'weather' }],
    ['clients', { clients: 'all' }],
    ['author', { author: 'Tom Marlow' }],
  ])('is refused for its %s, at the field', async (field, data) => {
    expect(refusedFields(await write(data))).toEqual([field]);
  });

  test('is done once for its Idempotency-Key', async () => {
    const data = { topic: 'other', subject: 'Only once', body: 'x' };
    const once = { headers: { 'idempotency-key': 'only-once' } };
    const twice = [await ada.post('/api/messages', { data }, once), await ada.post('/api/messages', { data }, once)];
    expect(twice[0]!.body).toEqual(twice[1]!.body);
    expect((await newest(ada)).filter((subject) => subject === 'Only once')).toHaveLength(1);
  });

  test('comes no more than sixty times in an hour', async () => {
    const busy = await registeredClient();
    await sql(
      `insert into activities (document_id, client_id, kind, actor_type, details, created_at, updated_at)
       select gen_random_uuid(), l.client_id, 'message.sent', 'client', '{}', localtimestamp, localtimestamp
       from up_users_client_lnk l join up_users u on u.id = l.user_id, generate_series(1, 60) where u.email = $1`,
      [busy.email],
    );
    expect((await write({}, busy)).status).toBe(429);
  });

  test('waits while they are put away', async () => {
    const resting = await registeredClient();
    await (await owner()).post(`/portal/clients/${await documentIdOf(resting)}/archive`);
    expect((await write({}, resting)).status).toBe(400);
  });
});
