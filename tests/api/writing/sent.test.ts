import { beforeAll, describe, expect, test } from '@jest/globals';
import { dataOf, refusedFields, sentenceOf, type Shape } from '../../helpers/answers';
import { sql } from '../../helpers/database';
import { documentIdOf } from '../../helpers/letters';
import { openLive } from '../../helpers/live';
import { holding, waitingForLocks } from '../../helpers/locks';
import { mailsTo, nextMail } from '../../helpers/mail';
import { letNewsBeDue, newsAreNoted, newsAreTold } from '../../helpers/news';
import { type Client, expectStatus, owner, registeredClient } from '../../helpers/people';
import { draft, messageOf, send, takeBack, written } from '../../helpers/writing';

const inboxOf = async (client: Client, query = '') =>
  dataOf<Shape<'InboxItem'>[]>(await client.get(`/api/messages${query}`));
const bodyOf = async (client: Client, message: string) =>
  dataOf<Shape<'Message'>>(await client.get(`/api/messages/${message}`)).body;
const read = (client: Client, message: string) => client.put(`/api/messages/${message}/read`, { data: { read: true } });

describe('a letter that names its reader', () => {
  let ada: Client;
  let grace: Client;
  let id: string;
  beforeAll(async () => {
    [ada, grace] = [await registeredClient({ name: 'Ada of Weight' }), await registeredClient({ name: 'Grace' })];
    const clients = [await documentIdOf(ada), await documentIdOf(grace)];
    id = await written({ subject: 'Names', body: 'We thank {{ NAME }} for the bread.', clients });
  });

  test('says each their own name: in the letter, in the list, when searched', async () => {
    expect(await bodyOf(ada, id)).toBe('We thank Ada of Weight for the bread.');
    expect(await bodyOf(grace, id)).toBe('We thank Grace for the bread.');
    expect((await inboxOf(ada))[0]).toMatchObject({ excerpt: 'We thank Ada of Weight for the bread.' });
    expect((await inboxOf(ada, '?filter=latest'))[0]).toMatchObject({ body: 'We thank Ada of Weight for the bread.' });
    expect(await inboxOf(ada, '?q=thank%20ada')).toHaveLength(1);
    expect(await inboxOf(grace, '?q=thank%20ada')).toEqual([]);
    expect(await inboxOf(ada, '?q=%7B%7Bname')).toEqual([]);
  });

  test('says so by mail, and to the owner who looks at the thread', async () => {
    await letNewsBeDue();
    expect((await nextMail(ada.email, /Names/)).text).toContain('We thank Ada of Weight for the bread.');
    const thread = `/portal/messages/${id}/replies?client=${await documentIdOf(grace)}`;
    expect(dataOf(await (await owner()).get(thread))).toMatchObject({
      body: 'We thank Grace for the bread.',
      lastWord: { body: 'We thank Grace for the bread.' },
    });
  });

  test('stays as it came when somebody changes their name', async () => {
    await ada.put('/api/clients/me', { data: { name: 'Ada of Light' } });
    expect(await bodyOf(ada, id)).toBe('We thank Ada of Weight for the bread.');
  });

  test('does not do so in its subject, which is the same for all', async () => {
    const { documentId } = await draft({ subject: 'For {{name}}', clients: [await documentIdOf(ada)] });
    expect(sentenceOf(await send(documentId))).toMatch(/in the message itself/);
  });
});

describe('a message that was just sent', () => {
  let ada: Client;
  let id: string;
  beforeAll(async () => {
    ada = await registeredClient();
    id = await documentIdOf(ada);
  });
  const activities = async () => dataOf<Shape<'Activity'>[]>(await ada.get('/api/activities'));

  test('can be taken back: it is a draft again, out of the inbox, and nobody is mailed about it', async () => {
    const live = await openLive(ada.token);
    const message = await written({ subject: 'Not for Ada', clients: [id] });
    expect((await messageOf(message)).secondsToTakeBack).toBeGreaterThan(0);
    expect(await inboxOf(ada)).toHaveLength(1);
    const answer = await takeBack(message);
    expect([answer.status, answer.body.data]).toMatchObject([
      200,
      { sentAt: null, subject: 'Not for Ada', readers: [] },
    ]);
    expect(await inboxOf(ada)).toEqual([]);
    expect((await ada.get(`/api/messages/${message}`)).status).toBe(404);
    expect((await live.received(2)).map(({ data }) => data.kind)).toEqual(['message.sent', 'message.taken-back']);
    live.close();
    await letNewsBeDue();
    await newsAreTold();
    expect((await mailsTo(ada.email)).filter(({ subject }) => subject?.includes('Not for Ada'))).toEqual([]);
  });

  test('leaves in the log that it was sent and taken back, and not what it was about', async () => {
    const [back, sent] = await activities();
    expect([back!.kind, sent!.kind]).toEqual(['message.taken-back', 'message.sent']);
    expect(back!.actor).toMatchObject({ type: 'owner' });
    expect(JSON.stringify([back, sent])).not.toContain('Not for Ada');
  });

  test('goes out again as if it had never been, and is told once', async () => {
    const message = await written({ subject: 'Second thoughts', clients: [id] });
    await takeBack(message);
    expect((await send(message)).status).toBe(201);
    await letNewsBeDue();
    await nextMail(ada.email, /Second thoughts/);
    await newsAreTold();
    expect((await mailsTo(ada.email)).filter(({ subject }) => subject?.includes('Second thoughts'))).toHaveLength(1);
  });

  test('is not mailed about by whoever writes mails while it is being taken back', async () => {
    const message = await written({ subject: 'At the last second', clients: [id] });
    await newsAreNoted();
    const letGo = await holding('select from activities where subject_id = $1 for update', [message]);
    const back = takeBack(message);
    await waitingForLocks(1);
    const told = letNewsBeDue().then(newsAreTold);
    await Promise.race([told, waitingForLocks(2)]);
    await letGo();
    expect((await back).status).toBe(200);
    await told;
    expect((await mailsTo(ada.email)).filter(({ subject }) => subject?.includes('At the last second'))).toEqual([]);
  });

  test('is mailed about only when it can no longer be taken back', async () => {
    await written({ subject: 'Patience', clients: [id] });
    await newsAreNoted();
    const notices = await sql<{ waits: boolean }>(
      `select n.due > m.take_back_until at time zone 'UTC' as waits from notices n
       join messages m on m.document_id = n.subject_id where m.subject = 'Patience'`,
    );
    expect(notices).toEqual([{ waits: true }]);
  });

  test('stays once somebody has read it, and tells who did', async () => {
    const message = await written({ subject: 'Read', clients: [id] });
    expect((await messageOf(message)).readers).toMatchObject([{ readAt: null, readBy: null }]);
    await read(ada, message);
    const answer = await takeBack(message);
    expect([answer.status, sentenceOf(answer)]).toEqual([
      400,
      `${ada.name} has read it already, so it stays as it is.`,
    ]);
    expect(await messageOf(message)).toMatchObject({
      read: 1,
      secondsToTakeBack: null,
      readers: [{ client: { name: ada.name }, readAt: expect.any(String), readBy: ada.name }],
    });
  });

  test('stays once the owner’s side has written more beneath it, and says so', async () => {
    const message = await written({ subject: 'One more thing', clients: [id] });
    const reply = { client: id, body: 'PS: at ten.' };
    expectStatus(await (await owner()).post(`/portal/messages/${message}/replies`, reply), 201);
    const answer = await takeBack(message);
    expect([answer.status, sentenceOf(answer)]).toEqual([
      400,
      `Somebody has written to ${ada.name} beneath it already, so it stays as it is.`,
    ]);
  });

  test('counts as read by whoever answers it', async () => {
    const message = await written({ subject: 'Answer me', clients: [id] });
    await ada.post(`/api/messages/${message}/replies`, { data: { body: 'Here' } });
    expect((await messageOf(message)).readers).toMatchObject([{ readBy: ada.name }]);
    expect((await takeBack(message)).status).toBe(400);
  });

  test('stays read when the owner answers in its thread, and when its reader marks it unread', async () => {
    const message = await written({ subject: 'To and fro', clients: [id] });
    await read(ada, message);
    const words = { client: await documentIdOf(ada), body: 'Once more' };
    expectStatus(await (await owner()).post(`/portal/messages/${message}/replies`, words), 201);
    const unread = dataOf<Shape<'Message'>>(await ada.get(`/api/messages/${message}`));
    expect(unread.readAt).toBeNull();
    expect(await messageOf(message)).toMatchObject({ read: 1, readers: [{ readAt: expect.any(String) }] });
  });

  test('stays after a minute', async () => {
    const message = await written({ subject: 'An hour ago', clients: [id] });
    await sql(`update messages set take_back_until = localtimestamp - interval '1 second' where document_id = $1`, [
      message,
    ]);
    const answer = await takeBack(message);
    expect([answer.status, sentenceOf(answer)]).toEqual([400, expect.stringMatching(/for a minute/)]);
    expect((await messageOf(message)).secondsToTakeBack).toBeNull();
    expect((await takeBack('unknown')).status).toBe(404);
  });
});

describe('messages in a list of the owner', () => {
  const list = async (ids: string[]) => (await owner()).get(`/portal/messages?ids=${ids.join(',')}`);

  test('say with whom each is, and how many wait for an answer', async () => {
    const [ada, grace] = [await registeredClient(), await registeredClient()];
    const clients = [await documentIdOf(ada), await documentIdOf(grace)];
    const toBoth = await written({ clients });
    const toOne = await written({ clients: clients.slice(0, 1) });
    const unsent = (await draft({ clients: clients.slice(1) })).documentId;
    const unsentToAll = (await draft({ clients: 'all' })).documentId;
    const words = { topic: 'other', subject: 'A word', body: 'Hello.' };
    const theirs = dataOf<Shape<'Message'>>(await grace.post('/api/messages', { data: words })).documentId;
    for (const client of [ada, grace]) {
      expect((await client.post(`/api/messages/${toBoth}/replies`, { data: { body: 'Yes.' } })).status).toBe(201);
    }

    const alone = { audience: null, clients: 1, waiting: 0 };
    expect(dataOf(await list([theirs, unsentToAll, unsent, toOne, toBoth, 'unknown']))).toEqual([
      { documentId: theirs, from: 'client', ...alone, client: grace.name, waiting: 1 },
      { documentId: unsentToAll, from: 'owner', audience: 'all', clients: 0, client: null, waiting: 0 },
      { documentId: unsent, from: 'owner', ...alone, client: grace.name },
      { documentId: toOne, from: 'owner', ...alone, client: ada.name },
      { documentId: toBoth, from: 'owner', audience: null, clients: 2, client: null, waiting: 2 },
    ]);
    await (await owner()).post(`/portal/clients/${clients[0]}/archive`);
    expect(dataOf(await list([toBoth]))).toMatchObject([{ waiting: 1 }]);
  });

  test('are asked for by their ids, a hundred at most', async () => {
    expect(refusedFields(await (await owner()).get('/portal/messages'))).toEqual(['ids']);
    expect(refusedFields(await list(Array.from({ length: 101 }, (_, index) => `m${index}`)))).toEqual(['ids']);
  });
});
