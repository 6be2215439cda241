import { beforeAll, describe, expect, test } from '@jest/globals';
import { dataOf, type Shape } from '../../helpers/answers';
import { cardOf } from '../../helpers/clients';
import { colleagueOf } from '../../helpers/colleagues';
import { documentIdOf, sendTo } from '../../helpers/letters';
import { type Client, owner, type Person, registeredClient } from '../../helpers/people';

interface Thread {
  seenAt: string | null;
  seenBy: string | null;
  thread: Shape<'Reply'>[];
}

describe('two colleagues and the owner', () => {
  let admin: Person;
  let ada: Client;
  let grace: Client;
  let client: string;
  beforeAll(async () => {
    [admin, ada] = [await owner(), await registeredClient({ name: 'Lovelace & Co' })];
    grace = await colleagueOf(ada, { name: 'Grace Hopper' });
    await ada.put('/api/users/me', { data: { name: 'Ada Lovelace' } });
    client = await documentIdOf(ada);
  });

  const open = (person: Client, message: string) =>
    person.put(`/api/messages/${message}/read`, { data: { read: true } });
  const answer = (person: Client, message: string, body: string) =>
    person.post(`/api/messages/${message}/replies`, { data: { body } });
  const ownersAnswer = (message: string, body: string) =>
    admin.post(`/portal/messages/${message}/replies`, { client, body });
  const asOwnerSees = async (message: string) =>
    dataOf<Thread>(await admin.get(`/portal/messages/${message}/replies?client=${client}`));
  const message = async (person: Client, id: string) =>
    dataOf<Shape<'Message'>>(await person.get(`/api/messages/${id}`));

  test('share what is read, and the owner sees who saw what first', async () => {
    const id = await sendTo([ada], { subject: 'The plan' });
    expect(await asOwnerSees(id)).toMatchObject({ seenAt: null, seenBy: null });
    await open(grace, id);
    expect(await message(ada, id)).toMatchObject({ readAt: expect.any(String), seenBy: 'Grace Hopper' });
    await open(ada, id);
    expect(await asOwnerSees(id)).toMatchObject({ seenAt: expect.any(String), seenBy: 'Grace Hopper' });
    expect((await cardOf(client)).messages[0]).toMatchObject({ seenBy: 'Grace Hopper' });
  });

  test('keep who saw a message first when somebody marks it unread', async () => {
    const id = await sendTo([ada], { subject: 'The plan' });
    await open(grace, id);
    const { seenAt } = await asOwnerSees(id);
    await ada.put(`/api/messages/${id}/read`, { data: { read: false } });
    expect(await message(grace, id)).toMatchObject({ readAt: null });
    await open(ada, id);
    expect(await asOwnerSees(id)).toMatchObject({ seenAt, seenBy: 'Grace Hopper' });
  });

  test('are named beside each of their words, and so is whoever saw them', async () => {
    const id = await sendTo([ada], { subject: 'The plan' });
    await answer(ada, id, 'From Ada');
    await answer(grace, id, 'From Grace');
    await admin.put(`/portal/messages/${id}/seen`, { client });
    await ownersAnswer(id, 'To both');
    await open(grace, id);
    const seen = (by: string | RegExp) => ({ seenAt: expect.any(String), seenBy: expect.stringMatching(by) });
    expect((await asOwnerSees(id)).thread).toMatchObject([
      { author: 'Ada Lovelace', authorId: ada.user.documentId, ...seen(/\w/) },
      { author: 'Grace Hopper', authorId: grace.user.documentId, ...seen(/\w/) },
      { from: 'owner', authorId: null, ...seen('Grace Hopper') },
    ]);
    const log = dataOf<Shape<'Activity'>[]>(await ada.get('/api/activities?limit=3'));
    expect(log.map(({ actor }) => actor.type === 'client' && actor.name)).toEqual([
      false,
      'Grace Hopper',
      'Ada Lovelace',
    ]);
  });

  test('write to the owner under their own names', async () => {
    const written = await grace.post('/api/messages', { data: { topic: 'other', subject: 'Hello', body: 'A word' } });
    const { documentId } = dataOf<Shape<'Message'>>(written);
    expect(await message(ada, documentId)).toMatchObject({
      author: 'Grace Hopper',
      authorId: grace.user.documentId,
      seenAt: null,
    });
    await admin.put(`/portal/messages/${documentId}/seen`, { client });
    expect(await message(ada, documentId)).toMatchObject({ seenBy: expect.stringMatching(/\w/) });
  });

  test('choose their mail each for themselves', async () => {
    await grace.put('/api/users/me/notifications', { data: { frequency: 'off' } });
    expect(dataOf(await ada.get('/api/users/me/notifications'))).toMatchObject({ frequency: 'at_once' });
  });
});
