import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { dataOf, refusedFields, sentenceOf, type Shape } from '../../helpers/answers';
import { get, post } from '../../helpers/api';
import { ask, cardOf, entered, newAddress } from '../../helpers/clients';
import { colleagueOf, inviteColleague, remove } from '../../helpers/colleagues';
import { sql } from '../../helpers/database';
import { askErasure, declineErasure, erase, erasureOf, takeErasureBack } from '../../helpers/erasure';
import { eventually } from '../../helpers/eventually';
import { formWith } from '../../helpers/files';
import { jobsAreDone } from '../../helpers/jobs';
import { documentIdOf, sendTo } from '../../helpers/letters';
import { codeIn, linkTo, mailsTo, nextMail } from '../../helpers/mail';
import { letNewsBeDue, newsAreTold } from '../../helpers/news';
import { type Client, expectStatus, owner, registeredClient } from '../../helpers/people';
import { portal } from '../../helpers/portal';
import { asOwner, requested } from '../../helpers/projects';
import { teammate } from '../../helpers/teammates';
import { lookerAt } from '../../helpers/view';
import { type Victim, victim } from '../../helpers/walls/victim';
import { draft, messageOf } from '../../helpers/writing';

let ada: Client;
let id: string;
beforeEach(async () => {
  ada = await registeredClient();
  id = await documentIdOf(ada);
});

const logOf = async (client: Client) => dataOf<Shape<'Activity'>[]>(await client.get('/api/activities'));

describe('what would go with a client', () => {
  test('is told in true counts, and what would stay', async () => {
    expect((await erasureOf(ada)).preview).toEqual({
      picture: false,
      people: [ada.name],
      projects: [],
      underWay: [],
      ...{ letters: 0, answers: 0, feedback: 0, calendars: 0, sharedLinks: 0, invitations: 0, lettersToOthers: 0 },
      files: { count: 0, bytes: 0 },
    });
    const grace = await colleagueOf(ada, { name: 'Grace Hopper' });
    await inviteColleague(ada, `${randomUUID()}@example.test`);
    const { documentId } = await requested(ada, { title: 'A sign' });
    await requested(ada);
    await asOwner(documentId, { action: 'accept', price: null, deadline: null });
    expectStatus(await ada.post(`/api/projects/${documentId}/share`, { data: { days: 7 } }), 201);
    expectStatus(await ada.post(`/api/projects/${documentId}/files`, formWith('file', [['a.txt', '12345']])), 201);
    expectStatus(await grace.post('/api/users/me/calendar'), 201);
    const alone = await sendTo([ada], { subject: 'For you alone' });
    const reply = formWith('files', [['b.txt', '123']], { body: 'With a file' });
    expectStatus(await ada.post(`/api/messages/${alone}/replies`, reply), 201);
    await sendTo([ada, await registeredClient()], { subject: 'To both' });
    await sendTo('all', { subject: 'To all' });
    await ada.post('/api/feedbacks', { data: { about: 'other', body: 'Well done' } });
    const told = await erasureOf(ada);
    expect(told).toMatchObject({ asked: null });
    expect(told.preview).toMatchObject({
      people: [ada.name, 'Grace Hopper'],
      projects: [
        { state: 'proposed', count: 1 },
        { state: 'planned', count: 1 },
      ],
      underWay: ['A sign'],
      ...{ letters: 1, answers: 1, feedback: 1, calendars: 1, sharedLinks: 1, invitations: 1, lettersToOthers: 2 },
      files: { count: 2, bytes: 8 },
    });
    const seen = await (await owner()).get(`/portal/clients/${id}/erasure`);
    expect(dataOf(seen)).toEqual(told);
  });

  test('counts the letters that were begun to them alone', async () => {
    const both = [id, await documentIdOf(await registeredClient())];
    const [alone, toBoth, toAll] = [
      await draft({ clients: [id] }),
      await draft({ clients: both }),
      await draft({ clients: 'all' }),
    ].map(({ documentId }) => documentId);
    expect((await erasureOf(ada)).preview).toMatchObject({ letters: 1, lettersToOthers: 0 });
    expectStatus(await erase(id, ada.name), 200);
    const left = await sql('select document_id from messages where document_id = any($1) order by id', [
      [alone, toBoth, toAll],
    ]);
    expect(left).toEqual([{ document_id: toBoth }, { document_id: toAll }]);
  });

  test('is what goes: the rest is there afterwards', async () => {
    const before = await sql('select from messages');
    await sendTo([ada], { subject: 'For you alone' });
    const toBoth = await sendTo([ada, await registeredClient()], { subject: 'To both' });
    const { letters, lettersToOthers } = (await erasureOf(ada)).preview;
    expectStatus(await erase(id, ada.name), 200);
    expect([letters, (await sql('select from messages')).length - before.length]).toEqual([1, lettersToOthers]);
    const listed = await sql('select inboxes from messages where document_id = $1', [toBoth]);
    expect([listed, (await messageOf(toBoth)).inboxes]).toEqual([[{ inboxes: 1 }], 1]);
  });
});

describe('asking for everything to be erased', () => {
  test('stands in the log, before colleagues, on the record, on the home page and in a mail to the owner', async () => {
    // The home page shows so many, the longest first: those of other tests would stand above this one.
    await sql('delete from client_erasures');
    const grace = await colleagueOf(ada);
    const asked = expectStatus(await askErasure(ada, { reason: 'We close the shop.' }), 201);
    const told = { by: ada.name, reason: 'We close the shop.', declined: null };
    expect(dataOf(asked)).toMatchObject({ asked: told });
    // Before anybody of the owner's side opens the record: whoever has seen it need not be told.
    await letNewsBeDue();
    const mail = await nextMail(portal().owner.email, new RegExp(`${ada.name} asks for everything to be erased`));
    expect(mail.text).toContain('We close the shop.');
    const link = linkTo(mail, `/admin/content-manager/collection-types/api::client.client/${id}`);
    expect(link.origin).toBe(portal().apiUrl);
    expect((await erasureOf(grace)).asked).toMatchObject(told);
    const { answerBy } = (await erasureOf(grace)).asked!;
    const [due] = await sql<{ due: string }>(`select (localtimestamp + interval '1 month')::date::text as due`);
    expect(answerBy).toBe(due!.due);
    expect((await logOf(grace))[0]).toMatchObject({
      kind: 'client.erasure-asked',
      actor: { name: ada.name },
      documentId: id,
      details: { reason: 'We close the shop.', neededBy: answerBy },
    });
    expect(await cardOf(id)).toMatchObject({ erasure: { by: ada.name, answerBy } });
    const overview = await (await owner()).get<{ data: { erasures: object[] } }>('/portal/overview');
    expect(overview.body.data.erasures).toContainEqual({
      client: { documentId: id, name: ada.name },
      answerBy,
    });
  });

  test('needs the password, which counts as a guess where it is wrong', async () => {
    const wrong = { currentPassword: 'not my password' };
    expect(refusedFields(await askErasure(ada, wrong))).toEqual(['currentPassword']);
    expect(refusedFields(await ada.post('/api/clients/me/erasure', { data: {} }))).toEqual(['currentPassword']);
    for (let turn = 0; turn < 9; turn += 1) await askErasure(ada, wrong);
    expect((await askErasure(ada)).status).toBe(429);
    expect((await erasureOf(ada)).asked).toBeNull();
  });

  test('is done once for a key, and once at a time', async () => {
    const options = { headers: { 'idempotency-key': randomUUID() } };
    const first = await askErasure(ada, {}, options);
    const again = await askErasure(ada, {}, options);
    expect([first.status, again.status, again.body]).toEqual([201, 201, first.body]);
    const another = await askErasure(ada);
    expect([another.status, sentenceOf(another)]).toEqual([400, expect.stringMatching(/^This is asked for already/)]);
    expect((await logOf(ada)).filter(({ kind }) => kind === 'client.erasure-asked')).toHaveLength(1);
  });

  test('is taken back by anybody of the client, and by nobody else', async () => {
    const [grace, mallory] = [await colleagueOf(ada), await registeredClient()];
    await askErasure(ada);
    expect((await erasureOf(mallory)).asked).toBeNull();
    expect((await takeErasureBack(mallory)).status).toBe(404);
    expect((await takeErasureBack((await lookerAt(id)) as Client)).status).toBe(403);
    expect((await takeErasureBack(grace)).status).toBe(200);
    expect((await logOf(ada))[0]).toMatchObject({ kind: 'client.erasure-taken-back', actor: { name: grace.name } });
    expect((await takeErasureBack(ada)).status).toBe(404);
    expect(await cardOf(id)).toMatchObject({ erasure: null });
  });

  test('is a right of who is put away, too, and none of who only looks', async () => {
    expectStatus(await ask(`/${id}/archive`), 200);
    const looker = { ...(await lookerAt(id)), password: ada.password } as Client;
    expect((await askErasure(looker)).status).toBe(403);
    expect((await askErasure(ada)).status).toBe(201);
  });

  test('holds up a merge that would lose it', async () => {
    await askErasure(ada);
    const other = await entered();
    expect(refusedFields(await ask(`/${other.documentId}/merge`, { from: id }))).toEqual(['from']);
  });
});

describe('the owner', () => {
  test('declines with a reason that everybody of the client reads, and may be asked again', async () => {
    const grace = await colleagueOf(ada);
    expect((await declineErasure(id, 'Why?')).status).toBe(400);
    await askErasure(ada);
    expect(refusedFields(await declineErasure(id, ' '))).toEqual(['reason']);
    expectStatus(await declineErasure(id, 'The law has us keep invoices.'), 200);
    for (const { email } of [ada, grace]) {
      expect((await nextMail(email, /^Not everything of yours/)).text).toContain('The law has us keep invoices.');
    }
    expect((await erasureOf(grace)).asked).toMatchObject({ declined: { reason: 'The law has us keep invoices.' } });
    expect((await logOf(ada))[0]).toMatchObject({ kind: 'client.erasure-declined', actor: { type: 'owner' } });
    expect((await takeErasureBack(ada)).status).toBe(404);
    expect((await askErasure(grace)).status).toBe(201);
    expect((await erasureOf(ada)).asked).toMatchObject({ by: grace.name, declined: null });
  });

  test('needs the right to, which an assistant has not', async () => {
    await askErasure(ada);
    const assistant = await teammate('assistant');
    const answers = [
      await assistant.get(`/portal/clients/${id}/erasure`),
      await erase(id, ada.name, assistant),
      await declineErasure(id, 'No', assistant),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect((await erasureOf(ada)).asked).toMatchObject({ declined: null });
  });

  test('erases once for a key, by the name, and says a last word to everybody', async () => {
    const grace = await colleagueOf(ada);
    expect(refusedFields(await erase(id, 'Somebody else'))).toEqual(['name']);
    const options = { headers: { 'idempotency-key': randomUUID() } };
    const first = await erase(id, ` ${ada.name.toUpperCase()}`, undefined, options);
    expect([first.status, (await erase(id, ` ${ada.name.toUpperCase()}`, undefined, options)).body]).toEqual([
      200,
      first.body,
    ]);
    expect((await erase(id, ada.name)).status).toBe(404);
    expect((await ada.get('/api/clients/me')).status).toBe(401);
    for (const { email } of [ada, grace]) await nextMail(email, /^Everything of yours/);
    const lines = await sql(`select from activities where kind = 'client.deleted' and actor_type = 'owner'`);
    expect(lines.length).toBeGreaterThan(0);
  });
});

/** The tables of every kind, the queue's included, with a row that bears one of the words. */
async function tablesWith(words: string[]): Promise<string[]> {
  const tables = await sql<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('public', 'graphile_worker') order by 1`,
  );
  const patterns = words.map((word) => `%${word}%`);
  const found = tables.map(async ({ name }) => {
    const rows = await sql(`select from ${name} t where t::text ilike any($1) limit 1`, [patterns]);
    return rows.length > 0 ? [name] : [];
  });
  return (await Promise.all(found)).flat();
}

/** A mail to one of a client's people that had failed and that the owner had tried again. */
async function retried({ email }: Client, subject: string): Promise<void> {
  const [mail] = await sql<{ id: string }>(
    `insert into mails (message_id, kind, to_address, user_id, subject, letter, state, failed_at)
     select '<' || gen_random_uuid() || '@example.test>', 'news', u.email, u.id, $2,
       '{"subject": "A word", "greeting": "Hello,", "paragraphs": []}', 'failed', localtimestamp
     from up_users u where u.email = $1 returning id::text`,
    [email, subject],
  );
  expectStatus(await (await owner()).post(`/portal/mails/${mail!.id}/retry`), 200);
}

/** What the owner's side did about a client's work: their project was moved in the queue, and a letter to them begun. */
async function workedFor({ client, documentId, canary }: Victim, project: string): Promise<void> {
  for (const accepted of [(await requested(client)).documentId, project]) {
    expectStatus(await asOwner(accepted, { action: 'accept', price: null, deadline: null }), 200);
  }
  expectStatus(await (await owner()).put('/portal/queue', { projects: [project] }), 200);
  await draft({ subject: canary, body: canary, clients: [documentId] });
}

/** Somebody who was invited to a client long ago: the invitation itself is cleared away, the mail is not yet. */
async function invitedLongAgo(client: Client): Promise<string> {
  const email = newAddress();
  expectStatus(await inviteColleague(client, email), 201);
  await nextMail(email, /invites you/);
  await jobsAreDone();
  await sql('delete from account_codes where email = $1', [email]);
  return email;
}

/** Says under the link of a mail, without a login, how a project does. */
async function ratedByLink({ user }: Client, project: string): Promise<void> {
  const token = randomUUID();
  await sql(
    `with asked as (
       insert into follow_ups (project_id, finished_by)
       select p.id, max(a.id) from projects p join activities a on a.subject_id = p.document_id
       where p.document_id = $1 group by p.id returning id
     )
     insert into follow_up_links (token_hash, follow_up_id, user_id)
     select sha256(convert_to($2, 'UTF8')), asked.id, u.id from asked, up_users u where u.document_id = $3`,
    [project, token, user.documentId],
  );
  const keyed = { headers: { 'idempotency-key': randomUUID() } };
  const rated = await post('/api/follow-ups', { token, rating: 5 }, keyed);
  expect([rated.status, (await post('/api/follow-ups', { token, rating: 5 }, keyed)).body]).toEqual([201, rated.body]);
}

describe('after erasing', () => {
  test('nothing of a client is left anywhere: no row, no job, no mail, no kept answer, no picture', async () => {
    const admin = await owner();
    const scene = await victim();
    const { client, documentId, canary } = scene;
    const project = scene.idIn('/projects', ':id').documentId;
    await workedFor(scene, project);
    await ratedByLink(client, project);
    const invited = await invitedLongAgo(client);
    const grace = await colleagueOf(client, { name: `${canary} Grace` });
    const gone = await colleagueOf(client, { name: `${canary} Gone` });
    const [user] = await sql<{ id: number }>('select id from up_users where email = $1', [client.email]);
    expectStatus(await remove(client, gone), 200);
    await nextMail(gone.email, /no longer sign in/);
    await retried(client, canary);
    const keyed = { headers: { 'idempotency-key': randomUUID() } };
    const written = await client.post('/api/messages', { data: { topic: 'other', subject: canary, body: canary } });
    const { documentId: letter } = dataOf<{ documentId: string }>(expectStatus(written, 201));
    const answer = { client: documentId, body: canary };
    expectStatus(await admin.post(`/portal/messages/${letter}/replies`, answer, keyed), 201);
    await letNewsBeDue();
    await newsAreTold();
    const picture = dataOf<Shape<'Profile'>>(await client.get('/api/clients/me')).profileImage!.url;
    const words = [canary, client.email, grace.email, gone.email, invited];
    expect(await tablesWith(words)).toEqual(
      expect.arrayContaining([
        'public.activities',
        'public.idempotency_keys',
        'public.mails',
        'public.client_erasures',
      ]),
    );

    expectStatus(await erase(documentId, canary), 200);
    for (const { email } of [client, grace]) await nextMail(email, /^Everything of yours/);
    await jobsAreDone();
    await newsAreTold();
    expect(await tablesWith(words)).toEqual([]);
    expect(await sql('select from strapi_sessions where user_id = $1::text', [user!.id])).toEqual([]);
    await eventually('the picture to go', async () => (await get(picture)).status === 404);
    expect(await sql('select from files where url = $1', [picture])).toEqual([]);
    expect((await mailsTo(client.email)).at(-1)?.subject).toMatch(/^Everything of yours/);
  });

  test('nothing is left of an address that they moved away from', async () => {
    const email = newAddress();
    expectStatus(await ada.post('/api/auth/change-email', { email, password: ada.password }), 200);
    const code = codeIn(await nextMail(email, /Confirm your new address/));
    expectStatus(await get(`/api/auth/email-confirmation?confirmation=${code}`), 200);
    await nextMail(ada.email, /sign-in address was changed/);
    await jobsAreDone();
    await letNewsBeDue();
    await newsAreTold();
    expect(await tablesWith([ada.email])).toEqual(
      expect.arrayContaining(['public.account_codes', 'public.activities', 'public.mails']),
    );
    expectStatus(await erase(id, ada.name), 200);
    await nextMail(email, /^Everything of yours/);
    await jobsAreDone();
    expect(await tablesWith([ada.email, email])).toEqual([]);
  });

  test('what a waiting mail tells the owner of others is told anew', async () => {
    const grace = await registeredClient();
    const [mail] = await sql<{ id: string }>(
      `insert into mails (message_id, kind, to_address, subject, letter, state, of_notices, about_clients)
       select '<' || gen_random_uuid() || '@example.test>', 'news', 'tom@example.test', 'Two wrote', '{}', 'waiting', true,
         array_agg(id) from clients where document_id = any($1) returning id::text`,
      [[id, await documentIdOf(grace)]],
    );
    await sql(
      `insert into notices (reader_id, activity_id, topic, due, mail_id)
       select r.id, a.id, 'messages', now() + interval '1 day', $1
       from mail_readers r, activities a join clients c on c.id = a.client_id
       where r.admin_id is not null and c.document_id = $2 order by r.id, a.id limit 1`,
      [mail!.id, await documentIdOf(grace)],
    );
    expectStatus(await erase(id, ada.name), 200);
    expect(await sql('select from mails where id = $1', [mail!.id])).toEqual([]);
    const left = await sql<{ mail: string | null }>(
      `select n.mail_id as mail from notices n join activities a on a.id = n.activity_id join clients c on c.id = a.client_id
       where c.document_id = $1 and n.due > now() + interval '1 hour'`,
      [await documentIdOf(grace)],
    );
    expect(left).toEqual([{ mail: null }]);
  });
});
