import { beforeEach, describe, expect, test } from '@jest/globals';
import { dataOf, refusedFields, sentenceOf, type Shape } from '../../helpers/answers';
import { ask, cardOf, entered, newAddress, writeDown } from '../../helpers/clients';
import { documentIdOf, sendTo } from '../../helpers/letters';
import { type Client, expectStatus, owner, registeredClient, signIn } from '../../helpers/people';
import { asClient, asOwner, type Project, requested } from '../../helpers/projects';

const LISTS = '/content-manager/collection-types';

const archive = async (project: string) => (await owner()).post(`/portal/projects/${project}/archive`);
const restore = async (project: string) => (await owner()).post(`/portal/projects/${project}/restore`);
const project = async (client: Client, id: string) => dataOf<Project>(await client.get(`/api/projects/${id}`));
const titles = async (client: Client, query = '') =>
  dataOf<Project[]>(await client.get(`/api/projects${query}`)).map(({ title }) => title);
const counts = async (client: Client) => dataOf<Shape<'Profile'>>(await client.get('/api/clients/me')).projectCounts;
const kinds = async (client: Client) =>
  dataOf<Shape<'Activity'>[]>(await client.get('/api/activities')).map(({ kind }) => kind);
const queue = async () =>
  dataOf<Project[]>(await (await owner()).get('/portal/queue')).map(({ documentId }) => documentId);

/** The documentIds that a list of the panel shows for a search, as it is filtered. */
async function listed(type: string, search: string, filters = ''): Promise<string[]> {
  const answer = await (
    await owner()
  ).get<{ results: { documentId: string }[]; pagination: { total: number } }>(
    `${LISTS}/${type}?_q=${encodeURIComponent(search)}&pageSize=50${filters}`,
  );
  const { results, pagination } = expectStatus(answer, 200).body;
  expect(pagination.total).toBe(results.length);
  return results.map(({ documentId }) => documentId);
}

const ARCHIVED = '&filters[$and][0][archivedAt][$notNull]=true';

describe('a project that is put away', () => {
  let ada: Client;
  let planned: string;

  beforeEach(async () => {
    ada = await registeredClient();
    ({ documentId: planned } = await requested(ada, { title: 'A kite' }));
    await asOwner(planned, { action: 'accept', price: null, deadline: null });
    expectStatus(await archive(planned), 200);
  });

  test('leaves lists, counts and the queue, and is back with its place', async () => {
    expect(await titles(ada)).toEqual([]);
    expect(await titles(ada, '?archived=true')).toEqual(['A kite']);
    expect(await counts(ada)).toMatchObject({ planned: 0 });
    expect(await queue()).not.toContain(planned);
    const order = await (await owner()).put('/portal/queue', { projects: [planned] });
    expect(refusedFields(order)).toEqual(['projects']);

    expectStatus(await restore(planned), 200);
    expect(await titles(ada)).toEqual(['A kite']);
    expect(await titles(ada, '?archived=true')).toEqual([]);
    expect(await counts(ada)).toMatchObject({ planned: 1 });
    expect(await queue()).toContain(planned);
  });

  test('can be read from a link, and nothing of it changes', async () => {
    expect(await project(ada, planned)).toMatchObject({
      title: 'A kite',
      state: 'planned',
      archivedAt: expect.any(String),
      availableActions: [],
      whoseMove: null,
      queuePosition: null,
    });
    const started = await asOwner(planned, { action: 'start' });
    expect([started.status, sentenceOf(started)]).toEqual([400, 'This project is archived. Bring it back first.']);
    const form = new FormData();
    form.append('file', new Blob(['words']), 'words.txt');
    expect(sentenceOf(await ada.post(`/api/projects/${planned}/files`, form))).toMatch(/archived/);
    const words = await (await owner()).put(`${LISTS}/api::project.project/${planned}`, { title: 'A boat' });
    expect(words.status).toBe(400);
    expect((await asClient(ada, planned, { action: 'withdraw' })).status).toBe(400);
    const feedback = { about: 'project', body: 'How is it going?', project: planned };
    expect(refusedFields(await ada.post('/api/feedbacks', { data: feedback }))).toEqual(['project']);
    const message = { topic: 'project', subject: 'The kite', body: 'Is it still there?', project: planned };
    expect(refusedFields(await ada.post('/api/messages', { data: message }))).toEqual(['project']);
  });

  test('stands in the log once, with who did it', async () => {
    expectStatus(await archive(planned), 200);
    await restore(planned);
    await restore(planned);
    expect((await kinds(ada)).slice(0, 2)).toEqual(['project.restored', 'project.archived']);
    expect((await kinds(ada)).filter((kind) => kind.endsWith('archived'))).toHaveLength(1);
    const [line] = (await project(ada, planned)).timeline;
    expect(line).toMatchObject({ kind: 'project.restored', actor: { type: 'owner' } });
  });

  test("is out of the panel's list, and found where one looks for it", async () => {
    const uid = 'api::project.project';
    expect(await listed(uid, 'A kite')).not.toContain(planned);
    expect(await listed(uid, 'A kite', ARCHIVED)).toContain(planned);
    await restore(planned);
    expect(await listed(uid, 'A kite')).toContain(planned);
  });

  test('is nobody’s who is not there', async () => {
    expect([(await archive('unknown')).status, (await restore('unknown')).status]).toEqual([404, 404]);
  });
});

describe('a client who is put away', () => {
  let ada: Client;
  let id: string;

  beforeEach(async () => {
    ada = await registeredClient();
    id = await documentIdOf(ada);
  });

  test('takes the projects along, and brings back just those', async () => {
    const before = await requested(ada, { title: 'Away before' });
    await archive(before.documentId);
    await requested(ada, { title: 'Goes along' });
    const away = dataOf(await ask(`/${id}/archive`));
    expect(away).toMatchObject({ archivedAt: expect.any(String), projects: [], archivedProjects: 2 });
    expect(await counts(ada)).toEqual({ proposed: 0, planned: 0, inProgress: 0, finished: 0 });
    expect((await restore(before.documentId)).status).toBe(400);

    const back = dataOf(await ask(`/${id}/restore`));
    expect(back).toMatchObject({ archivedAt: null, projects: [{ title: 'Goes along' }], archivedProjects: 1 });
    expect(await counts(ada)).toMatchObject({ proposed: 1 });
  });

  test('can still sign in and read, and asks for nothing new', async () => {
    const { documentId } = await requested(ada, { title: 'Old work' });
    await sendTo([ada], { subject: 'Goodbye' });
    await ask(`/${id}/archive`);
    const again = { ...ada, ...(await signIn(ada.email, ada.password)) };
    expect(await titles(again, '?archived=true')).toEqual(['Old work']);
    expect((await project(again, documentId)).title).toBe('Old work');
    expect(dataOf<Shape<'InboxItem'>[]>(await again.get('/api/messages'))).toHaveLength(1);
    expect(dataOf<Shape<'Profile'>>(await again.get('/api/clients/me')).archivedAt).toEqual(expect.any(String));
    expect((await again.put('/api/clients/me', { data: { phone: '+46 8 123 456' } })).status).toBe(200);
    const asked = await again.post('/api/projects', { data: { title: 'New', description: 'x' } });
    expect([asked.status, sentenceOf(asked)]).toEqual([400, expect.stringMatching(/Write to us/)]);
    const said = await again.post('/api/feedbacks', { data: { about: 'service', body: 'Still here?' } });
    expect([said.status, sentenceOf(said)]).toEqual([400, expect.stringMatching(/Write to us/)]);
    await ask(`/${id}/restore`);
    expect((await again.post('/api/projects', { data: { title: 'New', description: 'x' } })).status).toBe(201);
  });

  test('is not written to by an answer to what they said before either', async () => {
    const said = await ada.post<{ data: Shape<'Feedback'> }>('/api/feedbacks', {
      data: { about: 'service', body: 'Kind people' },
    });
    const { documentId } = dataOf<Shape<'Feedback'>>(said);
    await ask(`/${id}/archive`);
    const admin = await owner();
    const answer = await admin.post(`/portal/feedbacks/${documentId}/answer`, { body: 'Thank you' });
    expect([answer.status, sentenceOf(answer)]).toEqual([400, expect.stringMatching(/archived/)]);
    const form = await admin.put(`${LISTS}/api::feedback.feedback/${documentId}`, { answer: 'Thank you' });
    expect(form.status).toBe(400);
    expect(dataOf<Shape<'Feedback'>[]>(await ada.get('/api/feedbacks'))).toMatchObject([{ answer: null }]);
  });

  test('is not where somebody lands who registers with their address: they can ask for something', async () => {
    const email = newAddress();
    const old = await entered({ email });
    await ask(`/${old.documentId}/archive`);
    const grace = await registeredClient({ email });
    const { documentId, archivedAt } = dataOf<Shape<'Profile'>>(await grace.get('/api/clients/me'));
    expect([documentId === old.documentId, archivedAt]).toEqual([false, null]);
    expect((await grace.post('/api/projects', { data: { title: 'New', description: 'x' } })).status).toBe(201);
  });

  test('is begun nothing with', async () => {
    await ask(`/${id}/archive`);
    expect(refusedFields(await writeDown({ client: id }))).toEqual(['client']);
    const form = await (
      await owner()
    ).post(`${LISTS}/api::project.project`, {
      title: 'x',
      description: 'x',
      client: { connect: [{ documentId: id }] },
    });
    expect(form.status).toBe(400);
  });

  test('is given nothing that was begun without a client', async () => {
    const admin = await owner();
    const list = `${LISTS}/api::project.project`;
    const made = await admin.post<{ data: { documentId: string } }>(list, { title: 'x', description: 'x' });
    const { documentId } = expectStatus(made, 201).body.data;
    await ask(`/${id}/archive`);
    const given = await admin.put(`${list}/${documentId}`, { client: { connect: [{ documentId: id }] } });
    expect(given.status).toBe(400);
    expect(dataOf(await ada.get('/api/projects'))).toEqual([]);
  });

  test('gets no letter to all', async () => {
    await ask(`/${id}/archive`);
    await sendTo('all', { subject: 'To all' });
    expect(dataOf(await ada.get('/api/messages'))).toEqual([]);
  });

  test("is out of the panel's list, and found where one looks for them", async () => {
    const uid = 'api::client.client';
    await ask(`/${id}/archive`);
    expect(await listed(uid, ada.name)).toEqual([]);
    expect(await listed(uid, ada.name, ARCHIVED)).toEqual([id]);
    await ask(`/${id}/restore`);
    expect(await listed(uid, ada.name)).toEqual([id]);
  });

  test('stands in the log once', async () => {
    await ask(`/${id}/archive`);
    await ask(`/${id}/archive`);
    await ask(`/${id}/restore`);
    await ask(`/${id}/restore`);
    expect((await kinds(ada)).slice(0, 2)).toEqual(['client.restored', 'client.archived']);
    expect((await kinds(ada)).filter((kind) => kind === 'client.archived')).toHaveLength(1);
  });

  test('asks for nothing while being put away', async () => {
    const [asked] = await Promise.all([
      ada.post('/api/projects', { data: { title: 'In between', description: 'x' } }),
      ask(`/${id}/archive`),
    ]);
    expect([201, 400]).toContain(asked.status);
    expect((await cardOf(id)).projects).toEqual([]);
  });

  test('is nobody who is not there', async () => {
    expect([(await ask('/unknown/archive')).status, (await ask('/unknown/restore')).status]).toEqual([404, 404]);
  });
});
