import { beforeAll, describe, expect, test } from '@jest/globals';
import { get, post } from '../helpers/api';
import { dataOf, refusedFields, type Shape } from '../helpers/answers';
import { sql } from '../helpers/database';
import { documentIdOf } from '../helpers/letters';
import { linksIn, mailsTo, nextMail } from '../helpers/mail';
import { newsAreTold } from '../helpers/news';
import { eventually } from '../helpers/eventually';
import { type Client, expectStatus, owner, registeredClient } from '../helpers/people';
import { portal } from '../helpers/portal';
import { asClient, asOwner, type Project, requested, WORDS } from '../helpers/projects';

const ASKED = /^How is “A web shop” working\?$/;
const PATH = '/how-is-it-working';

/** Lets the job that asks run now, as often as told, all at once. */
async function ask(times = 1): Promise<void> {
  await sql(`select graphile_worker.add_job('follow-up') from generate_series(1, $1)`, [times]);
  await eventually('everybody to be asked', async () => {
    const left = await sql(`select from graphile_worker.jobs where task_identifier = 'follow-up'`);
    return left.length === 0;
  });
  await newsAreTold();
}

/** Lets everything that happened to a client so far be so many days older. */
const daysPass = async (client: Client, days: number) => {
  const values = [client.email, days];
  const mine = `client_id = (select k.client_id from up_users_client_lnk k join up_users u on u.id = k.user_id where u.email = $1)`;
  await sql(`update activities set created_at = created_at - make_interval(days => $2) where ${mine}`, values);
  await sql(
    `update feedbacks f set created_at = created_at - make_interval(days => $2)
     from feedbacks_client_lnk l where l.feedback_id = f.id and l.${mine}`,
    values,
  );
};

async function done(client: Client): Promise<Project> {
  const project = await requested(client);
  for (const action of ['accept', 'start', 'mark-ready']) {
    expectStatus(await asOwner(project.documentId, { action, ...WORDS[action] }), 200);
  }
  return project;
}

async function finished(client: Client): Promise<Project> {
  const project = await done(client);
  expectStatus(await asOwner(project.documentId, { action: 'finish' }), 200);
  return project;
}

const asked = async (client: Client) =>
  (await mailsTo(client.email)).filter(({ subject }) => ASKED.test(subject ?? '')).length;
const feedbackOf = async (client: Client) => dataOf<Shape<'Feedback'>[]>(await client.get('/api/feedbacks'));

/** A client who has been asked, with what the mail's links carry. */
async function askedClient() {
  const client = await registeredClient();
  const project = await finished(client);
  await daysPass(client, 14);
  await ask();
  const mail = await nextMail(client.email, ASKED);
  const links = linksIn(mail).filter(({ pathname }) => pathname === PATH);
  return { client, project, mail, links, token: links[0]!.searchParams.get('token')! };
}

describe('two weeks after a project was finished', () => {
  let it: Awaited<ReturnType<typeof askedClient>>;
  beforeAll(async () => {
    it = await askedClient();
  });
  const look = () => get<{ data: { project: string; answered: boolean } }>(`/api/follow-ups?token=${it.token}`);

  test('one mail asks how it works, with a link for each of five words, and can be stopped', () => {
    const { mail, links } = it;
    expect(links.map(({ searchParams }) => searchParams.get('rating'))).toEqual(['5', '4', '3', '2', '1', null]);
    expect(new Set(links.map(({ searchParams }) => searchParams.get('token'))).size).toBe(1);
    expect(links[0]!.origin).toBe(portal().siteUrl);
    expect(mail.text).toContain('Could be better');
    expect(mail.headers.map(({ key }) => key)).toContain('list-unsubscribe-post');
  });

  test('no other mail does, however often and by how many it is looked after', async () => {
    await ask(6);
    await daysPass(it.client, 1);
    await ask();
    expect(await asked(it.client)).toBe(1);
    const { body } = await it.client.get<{ data: Shape<'Activity'>[] }>('/api/activities');
    const lines = body.data.filter(({ kind }) => kind === 'project.follow-up');
    expect(lines).toMatchObject([{ actor: { type: 'system' }, documentId: it.project.documentId }]);
  });

  test('following the link changes nothing, however often a scanner does', async () => {
    const before = await sql('select count(*)::int as count from feedbacks');
    for (let times = 0; times < 3; times += 1) {
      expect((await look()).body.data).toEqual({ project: 'A web shop', answered: false });
    }
    expect(await sql('select count(*)::int as count from feedbacks')).toEqual(before);
  });

  test('what is no answer is refused at its field and spends nothing', async () => {
    const { token } = it;
    expect(refusedFields(await post('/api/follow-ups', { token, rating: 6 }))).toEqual(['rating']);
    expect(refusedFields(await post('/api/follow-ups', { token }))).toEqual(['rating']);
    expect(refusedFields(await post('/api/follow-ups', { token, rating: 5, project: 'x' }))).toEqual(['project']);
    expect((await post('/api/follow-ups', { token: 'guessed', rating: 5 })).status).toBe(404);
    expect((await get('/api/follow-ups?token=guessed')).status).toBe(404);
    expect((await look()).body.data.answered).toBe(false);
  });

  test('one answer counts, of however many come at once: feedback about that project, in the log, told to the owner', async () => {
    const answers = await Promise.all(
      [4, 4, 4].map((rating) => post('/api/follow-ups', { token: it.token, rating, body: 'It just works.' })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400]);
    expect((await look()).body.data.answered).toBe(true);
    const project = { documentId: it.project.documentId, title: 'A web shop' };
    expect(await feedbackOf(it.client)).toMatchObject([
      { about: 'project', rating: 4, body: 'It just works.', project },
    ]);
    const { body } = await it.client.get<{ data: Shape<'Activity'>[] }>('/api/activities?limit=1');
    expect(body.data[0]).toMatchObject({ kind: 'feedback.sent', actor: { type: 'client', name: it.client.name } });
    await nextMail(portal().owner.email, new RegExp(`^Feedback from ${it.client.name}: 4 of 5$`));
  });

  test('words are optional', async () => {
    for (const body of ['', ' \n']) {
      const { token, client } = await askedClient();
      expectStatus(await post('/api/follow-ups', { token, rating: 5, body }), 201);
      expect(await feedbackOf(client)).toMatchObject([{ rating: 5, body: 'Rated without words.' }]);
    }
  });

  test('only a hash of the link is kept', async () => {
    const kept = await sql(`select from follow_up_links where encode(token_hash, 'escape') like $1`, [`%${it.token}%`]);
    expect(kept).toEqual([]);
  });
});

test('what is said about the project elsewhere answers the question as well, and the link takes no second answer', async () => {
  const { client, project, token } = await askedClient();
  const data = { about: 'project', project: project.documentId, body: 'It just works.', rating: 5 };
  expectStatus(await client.post('/api/feedbacks', { data }), 201);
  const { body } = await get<{ data: { answered: boolean } }>(`/api/follow-ups?token=${token}`);
  expect(body.data.answered).toBe(true);
  expect((await post('/api/follow-ups', { token, rating: 4 })).status).toBe(400);
  expect(await feedbackOf(client)).toHaveLength(1);
});

describe('nobody is asked', () => {
  let client: Client;
  let project: Project;
  beforeAll(async () => {
    [client, project] = await (async () => {
      const one = await registeredClient();
      return [one, await finished(one)] as const;
    })();
  });

  test('sooner', async () => {
    await daysPass(client, 13);
    await ask();
    expect(await asked(client)).toBe(0);
  });

  test('about what was taken up again; and once it was finished anew, two weeks after that', async () => {
    expectStatus(await asOwner(project.documentId, { action: 'reopen', reason: 'A wish' }), 200);
    await daysPass(client, 1);
    await ask();
    for (const action of ['mark-ready', 'finish']) expectStatus(await asOwner(project.documentId, { action }), 200);
    await daysPass(client, 10);
    await ask();
    expect(await asked(client)).toBe(0);
    await daysPass(client, 4);
    await ask();
    expect(await asked(client)).toBe(1);
  });

  const unasked: [string, (client: Client, project: Project) => Promise<unknown>][] = [
    ['months later', (one) => daysPass(one, 30)],
    ['about what was put away', (_, { documentId }) => ownerPosts(`/portal/projects/${documentId}/archive`)],
    ['who was put away', async (one) => ownerPosts(`/portal/clients/${await documentIdOf(one)}/archive`)],
    ['who is blocked', ({ email }) => sql('update up_users set blocked = true where email = $1', [email])],
    ['who wants no mail about projects', (one) => wish(one, { topics: { projects: 'off' } })],
    ['who has said something about it since', (one, { documentId }) => say(one, documentId)],
  ];
  const ownerPosts = async (path: string) => expectStatus(await (await owner()).post(path), 200);
  const wish = async (one: Client, data: object) =>
    expectStatus(await one.put('/api/users/me/notifications', { data }), 200);
  const say = async (one: Client, documentId: string) =>
    expectStatus(
      await one.post('/api/feedbacks', { data: { about: 'project', body: 'Lovely', project: documentId } }),
      201,
    );

  test.each(unasked)('%s', async (_, happen) => {
    const one = await registeredClient();
    const its = await finished(one);
    await happen(one, its);
    await daysPass(one, 14);
    await ask();
    expect(await asked(one)).toBe(0);
  });

  test('who rated it when accepting it, but who only accepted it is', async () => {
    const [rated, silent] = [await registeredClient(), await registeredClient()];
    for (const [one, words] of [
      [rated, { rating: 5 }],
      [silent, {}],
    ] as const) {
      const { documentId } = await done(one);
      expectStatus(await asClient(one, documentId, { action: 'accept-delivery', ...words }), 200);
      await daysPass(one, 14);
    }
    await ask();
    expect([await asked(rated), await asked(silent)]).toEqual([0, 1]);
  });

  test('about work from before the portal', async () => {
    const one = await registeredClient();
    const before = { client: await documentIdOf(one), title: 'A web shop', description: 'Long ago', state: 'finished' };
    for (const silent of [true, false]) {
      expectStatus(await (await owner()).post('/portal/projects', { ...before, silent }), 201);
    }
    await daysPass(one, 14);
    await ask();
    expect(await asked(one)).toBe(0);
  });
});

describe('a link that asks', () => {
  test.each<[string, (client: Client, project: Project) => Promise<unknown>]>([
    ['who was blocked', ({ email }) => sql('update up_users set blocked = true where email = $1', [email])],
    [
      'whose project was put away',
      async (_, { documentId }) => (await owner()).post(`/portal/projects/${documentId}/archive`),
    ],
    [
      'who left it lying for months',
      () => sql(`update follow_up_links set created_at = created_at - interval '61 days'`),
    ],
  ])('does not work for somebody %s', async (_, happen) => {
    const { client, project, token } = await askedClient();
    await happen(client, project);
    expect((await get(`/api/follow-ups?token=${token}`)).status).toBe(404);
    expect((await post('/api/follow-ups', { token, rating: 1 })).status).toBe(404);
  });
});
