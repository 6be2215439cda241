import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { dataOf, refusedFields, sentenceOf, type Shape } from '../../helpers/answers';
import { ask, cardOf, entered } from '../../helpers/clients';
import { colleagueOf, inviteColleague } from '../../helpers/colleagues';
import { sql } from '../../helpers/database';
import { askErasure, declineErasure, erase, erasureOf, takeErasureBack } from '../../helpers/erasure';
import { formWith } from '../../helpers/files';
import { documentIdOf, sendTo } from '../../helpers/letters';
import { linkTo, nextMail } from '../../helpers/mail';
import { letNewsBeDue } from '../../helpers/news';
import { type Client, expectStatus, owner, registeredClient } from '../../helpers/people';
import { portal } from '../../helpers/portal';
import { asOwner, requested } from '../../helpers/projects';
import { teammate } from '../../helpers/teammates';
import { lookerAt } from '../../helpers/view';
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
