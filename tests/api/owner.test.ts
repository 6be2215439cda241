import { describe, expect, test } from '@jest/globals';
import { Client as Connection } from 'pg';
import { dataOf, refusedFields, sentenceOf, type Shape } from '../helpers/answers';
import { sql } from '../helpers/database';
import { eventually } from '../helpers/eventually';
import { documentIdOf, sendTo } from '../helpers/letters';
import { newsAreTold } from '../helpers/news';
import { type Client, expectStatus, owner, registeredClient } from '../helpers/people';
import { portal } from '../helpers/portal';
import { requested } from '../helpers/projects';

interface Draft {
  documentId: string;
}

const MESSAGES = '/content-manager/collection-types/api::message.message';
const subjects = async (client: Client) =>
  dataOf<Shape<'InboxItem'>[]>(await client.get('/api/messages')).map(({ subject }) => subject);

async function draft(fields: object): Promise<string> {
  const answer = await (await owner()).post<{ data: Draft }>(MESSAGES, { topic: 'other', body: 'Dear all', ...fields });
  return expectStatus(answer, 201).body.data.documentId;
}

const send = async (documentId: string) => (await owner()).post(`/portal/messages/${documentId}/send`);

describe('the owner', () => {
  test('writes to one client, to several, to all', async () => {
    const [ada, grace] = [await registeredClient(), await registeredClient()];
    await sendTo([ada], { subject: 'To Ada' });
    await sendTo([ada, grace, ada], { subject: 'To both' });
    await sendTo('all', { subject: 'To all' });
    expect(await subjects(ada)).toEqual(['To all', 'To both', 'To Ada']);
    expect(await subjects(grace)).toEqual(['To all', 'To both']);
  });

  test('sends nothing when one of the clients does not exist', async () => {
    const ada = await registeredClient();
    const answer = await (
      await owner()
    ).post('/portal/messages', {
      topic: 'other',
      subject: 'Half',
      body: 'x',
      clients: [await documentIdOf(ada), 'nobody'],
    });
    expect(refusedFields(answer)).toEqual(['clients']);
    expect(await subjects(ada)).toEqual([]);
  });

  test('keeps a draft in the panel, which nobody sees until it is sent', async () => {
    const ada = await registeredClient();
    const id = await draft({ subject: 'Draft', clients: { connect: [{ documentId: await documentIdOf(ada) }] } });
    expect(await subjects(ada)).toEqual([]);
    expect(await send(id)).toMatchObject({ status: 201, body: { data: { inboxes: 1 } } });
    expect(await subjects(ada)).toEqual(['Draft']);
    expect((await send(id)).status).toBe(400);
    expect(await subjects(ada)).toEqual(['Draft']);
  });

  test('is told when a draft names nobody', async () => {
    expect(refusedFields(await send(await draft({ subject: 'To whom?' })))).toEqual(['clients']);
    expect((await send('unknown')).status).toBe(404);
  });

  test('cannot change or take away what clients have been sent', async () => {
    const ada = await registeredClient();
    const id = await sendTo([ada], { subject: 'As agreed' });
    const admin = await owner();
    const changed = await admin.put(`${MESSAGES}/${id}`, { subject: 'As I now wish' });
    expect(changed.status).toBe(400);
    expect(sentenceOf(changed)).toMatch(/has been sent/);
    expect((await admin.del(`${MESSAGES}/${id}`)).status).toBe(400);
    expect((await admin.post(`${MESSAGES}/actions/bulkDelete`, { documentIds: [id] })).status).toBe(400);
    expect(await subjects(ada)).toEqual(['As agreed']);
  });

  test("answers feedback in the panel's own form as well, and can change nothing else of it", async () => {
    const ada = await registeredClient();
    const { documentId } = dataOf<Draft>(await ada.post('/api/feedbacks', { data: { about: 'other', body: 'Mine' } }));
    const form = `/content-manager/collection-types/api::feedback.feedback/${documentId}`;
    expect((await (await owner()).put(form, { answer: 'Thanks', body: 'Not yours', rating: 1 })).status).toBe(200);
    const [feedback] = dataOf<Shape<'Feedback'>[]>(await ada.get('/api/feedbacks'));
    expect(feedback).toMatchObject({ body: 'Mine', rating: null, answer: 'Thanks' });
    expect(feedback!.answeredAt).not.toBeNull();
  });

  test("meets the client's own rules when filling in a profile, and stands in the log", async () => {
    const ada = await registeredClient();
    const form = `/content-manager/collection-types/api::client.client/${await documentIdOf(ada)}`;
    const admin = await owner();
    expect(refusedFields(await admin.put(form, { website: 'javascript:alert(1)' }))).toEqual(['website']);
    await admin.put(form, { website: 'bakery.test', finishedProjects: 99 });
    const profile = dataOf<Shape<'Profile'>>(await ada.get('/api/clients/me'));
    expect(profile).toMatchObject({ website: 'https://bakery.test/', projectCounts: { finished: 0 } });
    const [latest] = dataOf<Shape<'Activity'>[]>(await ada.get('/api/activities'));
    expect(latest).toMatchObject({ kind: 'profile.changed', actor: { type: 'owner' } });
  });

  test('cannot copy a client with everything that belongs to them', async () => {
    const ada = await registeredClient();
    const form = `/content-manager/collection-types/api::client.client`;
    expect((await (await owner()).post(`${form}/clone/${await documentIdOf(ada)}`, {})).status).toBe(400);
    expect((await ada.get('/api/clients/me')).status).toBe(200);
  });

  test('cannot move a login to another client, where it would read what is not its own', async () => {
    const [ada, grace] = [await registeredClient(), await registeredClient()];
    const admin = await owner();
    const form = '/content-manager/collection-types';
    const users = { connect: [{ documentId: ada.user.documentId }] };
    const moves = [
      await admin.put(`${form}/api::client.client/${await documentIdOf(grace)}`, { users }),
      await admin.put(`${form}/plugin::users-permissions.user/${ada.user.documentId}`, {
        client: { connect: [{ documentId: await documentIdOf(grace) }] },
      }),
    ];
    expect(moves.map(({ status }) => status)).toEqual([400, 400]);
    expect(dataOf<Shape<'Profile'>>(await ada.get('/api/clients/me')).name).toBe(ada.name);
  });

  test('is told that a login cannot go by a name that is another’s, in whatever case', async () => {
    const [ada, grace] = [await registeredClient(), await registeredClient()];
    const form = `/content-manager/collection-types/plugin::users-permissions.user/${ada.user.documentId}`;
    const answer = await (await owner()).put(form, { username: grace.email.toUpperCase() });
    expect([answer.status, sentenceOf(answer)]).toEqual([400, expect.stringContaining('already')]);
  });

  test('leaves nothing of a client behind when deleting them', async () => {
    const ada = await registeredClient();
    const id = await documentIdOf(ada);
    await ada.post('/api/feedbacks', { data: { about: 'other', body: 'Forget me' } });
    await ada.post('/api/projects', { data: { title: 'Forget me', description: 'x' } });
    await sendTo([ada]);
    const form = `/content-manager/collection-types/api::client.client`;
    expect((await (await owner()).del(`${form}/${id}`)).status).toBe(200);
    expect((await ada.get('/api/clients/me')).status).toBe(401);
    const left = await sql(
      `select 1 from projects where title = 'Forget me' union all select 1 from feedbacks where body = 'Forget me'
       union all select 1 from activities where subject_id = $1 or details::text like '%Forget me%'`,
      [id],
    );
    expect(left).toEqual([]);
  });

  test('deletes a client also while several others write about them', async () => {
    const ada = await registeredClient();
    const id = await documentIdOf(ada);
    await requested(ada);
    await newsAreTold();
    const writers = [1, 2].map(() => new Connection({ connectionString: portal().databaseUrl }));
    for (const writer of writers) {
      await writer.connect();
      await writer.query('begin');
      await writer.query('select from up_users where email = $1 for key share', [ada.email]);
    }
    const deleted = (await owner()).del(`/content-manager/collection-types/api::client.client/${id}`);
    for (const writer of writers) {
      await eventually('the deletion to wait', async () => {
        const waiting = await sql(
          `select from pg_stat_activity
           where datname = current_database() and wait_event_type = 'Lock' and query like 'delete from "clients"%'`,
        );
        return waiting.length > 0;
      });
      // Now each of the two holds what the other needs; PostgreSQL ends whoever began to wait first.
      await writer.query(
        'select from activities where client_id = (select id from clients where document_id = $1) for update',
        [id],
      );
      await writer.query('commit');
      await writer.end();
    }
    expect((await deleted).status).toBe(200);
    expect((await ada.get('/api/clients/me')).status).toBe(401);
  });

  test('cannot choose a colour that nobody can read', async () => {
    const form = '/content-manager/single-types/api::business.business';
    const admin = await owner();
    expect(refusedFields(await admin.put(form, { accentColour: '#ffee88' }))).toEqual(['accentColour']);
    expect((await admin.put(form, { accentColour: '#1f5a43' })).status).toBe(200);
  });

  test.each([
    [{ defaultCurrency: 'Euro' }, 'Choose a currency such as EUR.'],
    [{ accentColour: 'green' }, 'Write a colour such as #1f5a43.'],
  ])('is told in a sentence what is wrong with %j', async (wrong, sentence) => {
    const refused = await (await owner()).put('/content-manager/single-types/api::business.business', wrong);
    expect([refusedFields(refused), sentenceOf(refused)]).toEqual([Object.keys(wrong), sentence]);
  });

  test('may paste a time zone with blanks: it is kept as PostgreSQL knows it', async () => {
    const form = '/content-manager/single-types/api::business.business';
    const admin = await owner();
    const before = (await admin.get<{ data: { timeZone: string | null } }>(form)).body.data.timeZone;
    const saved = await admin.put<{ data: { timeZone: string } }>(form, { timeZone: ' Europe/Berlin ' });
    expect(saved).toMatchObject({ status: 200, body: { data: { timeZone: 'Europe/Berlin' } } });
    expect((await admin.get('/portal/overview')).status).toBe(200);
    expect((await admin.put(form, { timeZone: before })).status).toBe(200);
  });

  test.each([
    [{ topic: 'news' }, 'topic'],
    [{ subject: '' }, 'subject'],
    [{ body: '' }, 'body'],
    [{ clients: [] }, 'clients'],
    [{ clients: 'everyone' }, 'clients'],
    [{ project: 'unknown' }, 'project'],
    [{ sentAt: '2020-01-01' }, 'sentAt'],
  ])('is told what is wrong with %j', async (wrong, field) => {
    const letter = { topic: 'other', subject: 'A word', body: 'x', clients: 'all', ...wrong };
    expect(refusedFields(await (await owner()).post('/portal/messages', letter))).toEqual([field]);
  });
});
