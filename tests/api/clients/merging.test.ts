import { beforeAll, describe, expect, test } from '@jest/globals';
import { dataOf, refusedFields, sentenceOf, type Shape } from '../../helpers/answers';
import type { Answer } from '../../helpers/api';
import { ask, type Card, cardOf, entered, invite, mergeInto, newAddress } from '../../helpers/clients';
import { sql } from '../../helpers/database';
import { eventually } from '../../helpers/eventually';
import { documentIdOf, sendTo } from '../../helpers/letters';
import { openLive } from '../../helpers/live';
import { codeIn, mailTo } from '../../helpers/mail';
import { type Client, owner, registeredClient } from '../../helpers/people';
import { type Project, requested } from '../../helpers/projects';
import { post } from '../../helpers/api';
import { teammate } from '../../helpers/teammates';

interface Preview {
  from: { documentId: string; name: string };
  into: { documentId: string; name: string };
  moves: Record<'users' | 'projects' | 'messages' | 'feedback' | 'activities', number>;
  inBothInboxes: number;
  fills: { field: string; value: string }[];
  leaves: { field: string; value: string }[];
}

const previewOf = async (into: string, from: string): Promise<Answer<{ data: Preview }>> =>
  (await owner()).get(`/portal/clients/${into}/merge?from=${from}`);

const say = (client: Client, body: string) => client.post('/api/feedbacks', { data: { about: 'other', body } });
const read = (client: Client, message: string) => client.put(`/api/messages/${message}/read`, { data: { read: true } });
const answerTo = (client: Client, message: string, body: string) =>
  client.post(`/api/messages/${message}/replies`, { data: { body } });
const inboxOf = async (client: Client) => dataOf<Shape<'InboxItem'>[]>(await client.get('/api/messages'));
const projectsOf = async (client: Client) => dataOf<Project[]>(await client.get('/api/projects'));

/** Two clients with everything: what each has, and what both have. */
async function twoWithEverything() {
  const ada = await registeredClient({ name: 'Ada' });
  const grace = await registeredClient({ name: 'Grace' });
  await grace.put('/api/clients/me', { data: { phone: '+46 8 123 456', company: 'Grace & Co' } });
  await ada.put('/api/clients/me', {
    data: { company: 'Ada Ltd', website: 'ada.example', socialLinks: [{ network: 'x', url: '@ada' }] },
  });
  const [toBoth, toAda, toGrace] = [
    await sendTo([ada, grace], { subject: 'To both' }),
    await sendTo([ada], { subject: 'To Ada' }),
    await sendTo([grace], { subject: 'To Grace' }),
  ];
  const project = await requested(ada, { title: 'Of Ada' });
  await requested(grace, { title: 'Of Grace' });
  await say(ada, 'Ada is glad');
  await say(grace, 'Grace is glad');
  await read(ada, toBoth);
  await answerTo(ada, toBoth, 'Ada answers');
  await answerTo(grace, toBoth, 'Grace answers');
  const ids = { ada: await documentIdOf(ada), grace: await documentIdOf(grace) };
  return { ada, grace, ids, toBoth, toAda, toGrace, project };
}

describe('two clients who are one', () => {
  let scene: Awaited<ReturnType<typeof twoWithEverything>>;
  let before: Preview;
  let merged: Answer<{ data: Card }>;

  beforeAll(async () => {
    scene = await twoWithEverything();
    before = dataOf(await previewOf(scene.ids.grace, scene.ids.ada));
    merged = await mergeInto(scene.ids.grace, scene.ids.ada);
  }, 60_000);

  test('are told of before: what moves, what is in both inboxes, what is taken over and what is not', () => {
    expect(before).toMatchObject({
      from: { documentId: scene.ids.ada, name: 'Ada' },
      into: { documentId: scene.ids.grace, name: 'Grace' },
      moves: { users: 1, projects: 1, messages: 2, feedback: 1, activities: expect.any(Number) },
      inBothInboxes: 1,
      fills: [{ field: 'website', value: 'https://ada.example/' }],
      leaves: [
        { field: 'company', value: 'Ada Ltd' },
        { field: 'email', value: scene.ada.email },
      ],
    });
  });

  test('are one, with the logins, the work, the letters and the words of both', () => {
    expect(merged.status).toBe(200);
    const card = merged.body.data;
    expect(card).toMatchObject({
      name: 'Grace',
      company: 'Grace & Co',
      phone: '+46 8 123 456',
      website: 'https://ada.example/',
      email: scene.grace.email,
      socialLinks: [{ network: 'x', url: 'https://x.com/ada' }],
      projectCounts: { proposed: 2 },
      projectsInAll: 2,
    });
    expect(card.users.map(({ email }) => email).sort()).toEqual([scene.ada.email, scene.grace.email].sort());
    expect(card.projects.map(({ title }) => title).sort()).toEqual(['Of Ada', 'Of Grace']);
    expect(card.feedback.map(({ body }) => body).sort()).toEqual(['Ada is glad', 'Grace is glad']);
  });

  test('see the same at once, in the sessions they have', async () => {
    for (const client of [scene.ada, scene.grace]) {
      expect(await documentIdOf(client)).toBe(scene.ids.grace);
      expect((await projectsOf(client)).map(({ title }) => title).sort()).toEqual(['Of Ada', 'Of Grace']);
      expect((await inboxOf(client)).map(({ subject }) => subject).sort()).toEqual(['To Ada', 'To Grace', 'To both']);
    }
    const step = { data: { action: 'edit-request', title: 'Of both' } };
    expect((await scene.grace.post(`/api/projects/${scene.project.documentId}/actions`, step)).status).toBe(200);
    expect((await scene.ada.get(`/api/messages/${scene.toGrace}`)).status).toBe(200);
  });

  test('have a letter that both had once, read where one had read it, with the answers of both', async () => {
    const [letter] = (await inboxOf(scene.grace)).filter(({ documentId }) => documentId === scene.toBoth);
    expect(letter).toMatchObject({ readAt: expect.any(String), replies: 2 });
    const thread = dataOf<{ body: string }[]>(await scene.grace.get(`/api/messages/${scene.toBoth}/replies`));
    expect(thread.map(({ body }) => body)).toEqual(['Ada answers', 'Grace answers']);
    const [row] = await sql<{ inboxes: number }>('select inboxes from messages where document_id = $1', [scene.toBoth]);
    expect(row!.inboxes).toBe(1);
  });

  test('have one log, which says so and by whom', async () => {
    const log = dataOf<Shape<'Activity'>[]>(await scene.ada.get('/api/activities?limit=100'));
    expect(log).toContainEqual(
      expect.objectContaining({
        kind: 'client.merged',
        actor: expect.objectContaining({ type: 'owner', name: expect.any(String) }),
        documentId: scene.ids.grace,
        details: { name: 'Ada', from: scene.ids.ada },
      }),
    );
    expect(log.filter(({ kind }) => kind === 'client.joined')).toHaveLength(2);
  });

  test('leave a word where the one is who is gone', async () => {
    const admin = await owner();
    const pointer = dataOf(await admin.get(`/portal/clients/${scene.ids.ada}`));
    expect(pointer).toEqual({
      documentId: scene.ids.ada,
      name: 'Ada',
      mergedAt: expect.any(String),
      mergedBy: expect.any(String),
      mergedInto: { documentId: scene.ids.grace, name: 'Grace' },
    });
    const type = '/content-manager/collection-types/api::client.client';
    const page = await admin.get(`${type}/${scene.ids.ada}`);
    expect([page.status, sentenceOf(page)]).toEqual([
      404,
      'Ada was merged into Grace, where everything of theirs is now.',
    ]);
    const list = await admin.get<{ results: { documentId: string }[] }>(`${type}?pageSize=100&_q=${scene.ada.email}`);
    expect(list.body.results).toEqual([]);
    expect(await sql('select from clients where document_id = $1', [scene.ids.ada])).toEqual([]);
  });

  test('point on when they are merged again', async () => {
    const { documentId, name } = await entered();
    expect((await mergeInto(documentId, scene.ids.grace)).status).toBe(200);
    const pointer = dataOf(await (await owner()).get(`/portal/clients/${scene.ids.ada}`));
    expect(pointer).toMatchObject({ mergedInto: { documentId, name } });
    expect(await documentIdOf(scene.ada)).toBe(documentId);
  });
});

describe('a merge', () => {
  test('keeps a letter unread while an answer in it has not been seen', async () => {
    const [ada, grace] = [await registeredClient(), await registeredClient()];
    const letter = await sendTo([ada, grace]);
    await answerTo(ada, letter, 'And when?');
    const reply = { client: await documentIdOf(ada), body: 'On Monday' };
    expect((await (await owner()).post(`/portal/messages/${letter}/replies`, reply)).status).toBe(201);
    await read(grace, letter);
    await mergeInto(await documentIdOf(grace), await documentIdOf(ada));
    expect(await inboxOf(grace)).toMatchObject([{ documentId: letter, readAt: null, replies: 2 }]);
  });

  test('keeps that a thread needs no answer, and the way back from it', async () => {
    const { ids, toBoth } = await twoWithEverything();
    const admin = await owner();
    const threadOf = async (what: string, client: string) =>
      dataOf<{ waitingSince: string | null; waitedSince: string | null }>(
        await admin.put(`/portal/messages/${toBoth}/${what}`, { client }),
      );
    const waited = [await threadOf('settled', ids.ada), await threadOf('settled', ids.grace)];
    await mergeInto(ids.ada, ids.grace);
    const earliest = waited.map(({ waitedSince }) => waitedSince).sort()[0];
    expect(await threadOf('unsettled', ids.ada)).toMatchObject({ waitingSince: earliest, waitedSince: null });
  });

  test('brings open invitations along', async () => {
    const [goes, stays, email] = [await entered(), await entered(), newAddress()];
    await invite(goes.documentId, email);
    const code = codeIn(await mailTo(email));
    await mergeInto(stays.documentId, goes.documentId);
    expect((await post('/api/auth/invitation', { code, password: 'Correct-horse-7' })).status).toBe(200);
    expect(await cardOf(stays.documentId)).toMatchObject({ users: [{ email }], invitations: [] });
  });

  test('is heard on open pages of both, which go on by themselves', async () => {
    const [ada, grace] = [await registeredClient(), await registeredClient()];
    const [hers, others] = [await openLive(ada.token), await openLive(grace.token)];
    await mergeInto(await documentIdOf(grace), await documentIdOf(ada));
    await eventually('the stream of who was moved to end', () => hers.isClosed());
    expect((await others.received(1))[0]!.data.kind).toBe('client.merged');
    const again = await openLive(ada.token, { after: hers.lastId() });
    expect((await again.received(1)).at(-1)!.data.kind).toBe('client.merged');
    await requested(grace);
    expect((await again.received(2)).at(-1)!.data.kind).toBe('project.request');
    for (const live of [others, again]) live.close();
  });

  test('is done once for its key', async () => {
    const [goes, stays] = [await entered(), await entered()];
    const admin = await owner();
    const send = () =>
      admin.post<{ data: Card }>(
        `/portal/clients/${stays.documentId}/merge`,
        { from: goes.documentId },
        { headers: { 'idempotency-key': `merge-${goes.documentId}` } },
      );
    const first = await send();
    const second = await send();
    expect([first.status, second.status, second.body]).toEqual([200, 200, first.body]);
  });

  test('needs two clients who are there, and one that is not put away', async () => {
    const [goes, stays] = [await entered(), await entered()];
    const cases: [string, string, number, string[]][] = [
      [stays.documentId, 'unknown', 400, ['from']],
      [stays.documentId, stays.documentId, 400, ['from']],
      [stays.documentId, '', 400, ['from']],
      ['unknown', goes.documentId, 404, []],
    ];
    for (const [into, from, status, fields] of cases) {
      for (const answer of [await mergeInto(into, from), await previewOf(into, from)]) {
        expect([answer.status, refusedFields(answer)]).toEqual([status, fields]);
      }
    }
    await ask(`/${stays.documentId}/archive`);
    const answer = await mergeInto(stays.documentId, goes.documentId);
    expect([answer.status, sentenceOf(answer)]).toEqual([400, expect.stringMatching(/is archived/)]);
  });

  test('is the owner’s alone', async () => {
    const [goes, stays] = [await entered(), await entered()];
    const [owns, helps] = [await teammate('owner'), await teammate('assistant')];
    const path = `/portal/clients/${stays.documentId}/merge`;
    expect((await helps.get(`${path}?from=${goes.documentId}`)).status).toBe(403);
    expect((await helps.post(path, { from: goes.documentId })).status).toBe(403);
    expect((await owns.post(path, { from: goes.documentId })).status).toBe(200);
  });
});

describe('whoever writes while clients are merged', () => {
  test('loses nothing and is refused nothing, and the other way round is decided once', async () => {
    const [ada, grace] = [await registeredClient(), await registeredClient()];
    const ids = [await documentIdOf(grace), await documentIdOf(ada)] as const;
    const letter = await sendTo([ada, grace]);
    const [before] = await sql<{ last: number }>('select max(id) as last from activities');
    const writes = Array.from({ length: 30 }, (_, index) => {
      const work = [
        () => requested(ada, { title: `Wish ${index}` }).then(() => 201),
        () => say(ada, `Word ${index}`).then(({ status }) => status),
        () => answerTo(ada, letter, `Reply ${index}`).then(({ status }) => status),
      ];
      return work[index % 3]!();
    });
    const owned = [
      sendTo('all', { subject: 'Meanwhile' }),
      (await owner()).post('/portal/projects', { client: ids[0], title: 'Meanwhile', description: 'x' }),
    ];
    const merges = await Promise.all([mergeInto(ids[0], ids[1]), mergeInto(ids[1], ids[0])]);
    expect(await Promise.all(writes)).toEqual(Array(30).fill(201));
    await Promise.all(owned);
    expect(merges.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
    expect(merges.every(({ status }) => status < 500)).toBe(true);
    const left = await documentIdOf(ada);
    expect(await documentIdOf(grace)).toBe(left);
    const feedback = dataOf<object[]>(await grace.get('/api/feedbacks?limit=100'));
    const thread = dataOf<object[]>(await grace.get(`/api/messages/${letter}/replies?limit=100`));
    const projects = (await projectsOf(grace)).filter(({ title }) => title.startsWith('Wish'));
    expect([feedback.length, thread.length, projects.length]).toEqual([10, 10, 10]);
    const lost = await sql(`select kind from activities where client_id is null and id > $1`, [before!.last]);
    expect(lost).toEqual([]);
  });
});
