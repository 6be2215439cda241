import { beforeAll, describe, expect, test } from '@jest/globals';
import { dataOf, refusedFields, sentenceOf, type Shape } from '../../helpers/answers';
import { ask, entered } from '../../helpers/clients';
import { documentIdOf } from '../../helpers/letters';
import { type Client, owner, registeredClient } from '../../helpers/people';
import { asOwner, requested } from '../../helpers/projects';
import { teammate } from '../../helpers/teammates';
import { draft, messageOf, send, written } from '../../helpers/writing';

interface Reach {
  inboxes: number;
  unattended: { count: number; names: string[] };
  archived: { count: number; names: string[] };
  first: { name: string } | null;
  projects: { title: string }[];
}

const subjects = async (client: Client) =>
  dataOf<Shape<'InboxItem'>[]>(await client.get('/api/messages')).map(({ subject }) => subject);

const reachOf = async (clients: string[] | string) =>
  dataOf<Reach>(await (await owner()).post('/portal/messages/reach', { clients }));

/** A client whose project is under way. */
async function busyClient(): Promise<Client> {
  const client = await registeredClient();
  const { documentId } = await requested(client);
  await asOwner(documentId, { action: 'accept', price: null, deadline: null });
  await asOwner(documentId, { action: 'start' });
  return client;
}

describe('a draft', () => {
  let ada: Client;
  let id: string;
  beforeAll(async () => {
    ada = await registeredClient();
    id = await documentIdOf(ada);
  });

  test('is not overwritten by somebody who has not seen what another changed in it', async () => {
    const admin = await owner();
    const { documentId, updatedAt: since } = await draft({ subject: 'Hours' });
    const write = (words: object) => admin.put(`/portal/messages/${documentId}/draft`, words);
    expect((await write({ subject: 'Hours', body: 'From ten on.', since })).status).toBe(200);
    expect(sentenceOf(await write({ subject: 'Our hours', body: 'Good morning.', since }))).toMatch(
      /changed meanwhile/,
    );
    const { body, updatedAt } = await messageOf(documentId);
    expect(body).toBe('From ten on.');
    expect((await write({ subject: 'Our hours', body, since: updatedAt })).status).toBe(200);
  });

  test('is kept once for its key, also where the answer to it was lost', async () => {
    const admin = await owner();
    const { documentId, updatedAt: since } = await draft({ subject: 'Hours' });
    const keep = () =>
      admin.put<object>(
        `/portal/messages/${documentId}/draft`,
        { subject: 'Hours', body: 'From ten on.', since },
        { headers: { 'idempotency-key': documentId } },
      );
    const [first, again] = [await keep(), await keep()];
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.body).toEqual(first.body);
  });

  test('may lack anything, is written anew as a whole, and is nobody’s to read', async () => {
    const { documentId } = await draft({ subject: '', body: '' });
    const admin = await owner();
    const whole = { topic: 'workflow', subject: 'Hours', body: 'From Monday on.', author: 'Tom', clients: [id] };
    expect((await admin.put(`/portal/messages/${documentId}/draft`, whole)).status).toBe(200);
    expect(await messageOf(documentId)).toMatchObject({
      ...whole,
      clients: [{ documentId: id, name: ada.name }],
      sentAt: null,
      readers: [],
    });
    expect(await subjects(ada)).not.toContain('Hours');
  });

  test('is not sent before it says something to somebody', async () => {
    expect(refusedFields(await send((await draft({ subject: '', body: '', clients: [id] })).documentId))).toEqual([
      'subject',
      'body',
    ]);
    expect(refusedFields(await send((await draft({})).documentId))).toEqual(['clients']);
    const toUnknown = { clients: ['nobody'] };
    expect(refusedFields(await (await owner()).post('/portal/messages/drafts', toUnknown))).toEqual(['clients']);
  });

  test('is sent once, however often that is asked for, and then stays as it is', async () => {
    const { documentId } = await draft({ subject: 'Once', clients: [id] });
    const key = { 'idempotency-key': documentId };
    const answers = [await send(documentId, key), await send(documentId, key)];
    expect(answers.map(({ status, body }) => [status, body.data.inboxes])).toEqual([
      [201, 1],
      [201, 1],
    ]);
    expect((await subjects(ada)).filter((subject) => subject === 'Once')).toEqual(['Once']);
    const late = await (await owner()).put(`/portal/messages/${documentId}/draft`, { subject: 'Twice' });
    expect([late.status, sentenceOf(late)]).toEqual([400, 'This message has been sent already.']);
  });

  test('is written, sent and taken back by an assistant too', async () => {
    const ann = await teammate('assistant');
    const { documentId } = await draft({ subject: 'From Ann', clients: [id] }, ann);
    expect((await ann.post(`/portal/messages/${documentId}/send`)).status).toBe(201);
    expect((await ann.post(`/portal/messages/${documentId}/take-back`)).status).toBe(200);
  });

  test('offers the writer’s own name first to sign with', async () => {
    const ann = await teammate('assistant');
    expect(dataOf<string[]>(await ann.get('/portal/signatures'))[0]).toBe('Ann Other');
  });

  test('is seen before as the client will read it: by the site’s rules, with their name, without HTML', async () => {
    const preview = async (body: string, client?: string) =>
      dataOf<{ html: string }>(await (await owner()).post('/portal/messages/preview', { body, client })).html;
    expect(await preview('Dear {{ Name }},\n\n# Hours\n<b>x</b> **y**', id)).toBe(
      `<p>Dear ${ada.name},</p>\n<h3>Hours</h3>\n<p>&lt;b&gt;x&lt;/b&gt; <strong>y</strong></p>\n`,
    );
    expect(await preview('Dear {{name}}')).toBe('<p>Dear {{name}}</p>\n');
  });
});

describe('before it is sent, a message says what it will reach', () => {
  test('inboxes, those whom nobody signs in for, and who is archived', async () => {
    const [ada, quiet, away] = [await registeredClient(), await entered(), await entered()];
    await ask(`/${away.documentId}/archive`);
    const chosen = [await documentIdOf(ada), quiet.documentId, away.documentId];
    expect(await reachOf(chosen)).toMatchObject({
      inboxes: 2,
      unattended: { count: 1, names: [quiet.name] },
      archived: { count: 1, names: [away.name] },
    });
    expect(await reachOf([])).toMatchObject({ inboxes: 0, first: null });
    const documentId = await written({ clients: chosen });
    expect((await messageOf(documentId)).readers.map(({ client }) => client.documentId).sort()).toEqual(
      chosen.slice(0, 2).sort(),
    );
    expect(refusedFields(await send((await draft({ clients: [away.documentId] })).documentId))).toEqual(['clients']);
  });

  test('and, for one client, which of their projects it may be about', async () => {
    const ada = await busyClient();
    expect((await reachOf([await documentIdOf(ada)])).projects).toMatchObject([{ title: 'A web shop' }]);
  });

  test('all with a running project are those whose work is under way', async () => {
    const [busy, idle] = [await busyClient(), await registeredClient()];
    const [{ inboxes: running }, { inboxes: everybody }] = [await reachOf('running'), await reachOf('all')];
    expect(running).toBeGreaterThan(0);
    expect(everybody).toBeGreaterThan(running);
    const documentId = await written({ subject: 'To who is busy', clients: 'running' });
    expect(await messageOf(documentId)).toMatchObject({ clients: 'running', inboxes: running });
    expect([await subjects(busy), await subjects(idle)]).toEqual([['To who is busy'], []]);
  });
});
