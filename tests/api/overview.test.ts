import { beforeAll, describe, expect, test } from '@jest/globals';
import { dataOf } from '../helpers/answers';
import { documentIdOf, sendTo } from '../helpers/letters';
import { writeDown } from '../helpers/clients';
import { clearDesk } from '../helpers/desk';
import { failedMail } from '../helpers/failed-mail';
import { type Client, expectStatus, owner, type Person, registeredClient } from '../helpers/people';
import { asOwner, type Project, requested } from '../helpers/projects';
import { roleThatMay, teammate } from '../helpers/teammates';

interface Named {
  documentId: string;
}

interface Overview {
  proposed: Project[];
  overdue: Project[];
  running: Project[];
  feedback: (Named & { client: { name: string }; body: string })[];
  replies: { message: Named; client: { name: string }; lastWord: { body: string } }[];
  mails: { to: string; reason: string }[];
  month: { requests: number; deliveries: number; ratings: number; averageRating: number | null };
}

const LONG_AGO = '2020-01-31';

const SEE = 'api::portal.see-overview';

describe('the overview', () => {
  let admin: Person;
  let ada: Client;
  let project: Project;
  beforeAll(async () => {
    await clearDesk();
    [admin, ada] = [await owner(), await registeredClient()];
    project = await requested(ada);
  });

  const overview = async (person = admin) => dataOf<Overview>(await person.get('/portal/overview'));
  const ids = (list: Named[]) => list.map(({ documentId }) => documentId);

  test('follows a project from the request to the delivery', async () => {
    const { documentId } = project;
    const before = (await overview()).month;
    expect((await overview()).proposed.find((one) => one.documentId === documentId)).toMatchObject({
      title: project.title,
      client: { name: ada.name },
      whoseMove: 'owner',
    });

    await asOwner(documentId, { action: 'accept', price: '100', currency: 'EUR', deadline: LONG_AGO });
    expect(ids((await overview()).proposed)).not.toContain(documentId);
    expect((await overview()).overdue.find((one) => one.documentId === documentId)).toMatchObject({ late: true });

    await asOwner(documentId, { action: 'start' });
    expect(ids((await overview()).running)).toContain(documentId);
    await asOwner(documentId, { action: 'mark-ready' });
    await ada.post(`/api/projects/${documentId}/actions`, { data: { action: 'accept-delivery', rating: 5 } });
    const after = await overview();
    expect([...ids(after.running), ...ids(after.overdue)]).not.toContain(documentId);
    expect(after.month.deliveries).toBe(before.deliveries + 1);
    expect(after.month.ratings).toBe(before.ratings + 1);
    expect(after.month.averageRating).not.toBeNull();
  });

  test('counts what runs or should by now, each once, beyond what it shows', async () => {
    const counted = async () => {
      const { body } = await admin.get<{ data: Overview; meta: { running: number } }>('/portal/overview');
      return { shown: body.data.overdue.length, running: body.meta.running };
    };
    const before = (await counted()).running;
    const late = { client: await documentIdOf(ada), price: null, deadline: LONG_AGO };
    for (const state of ['planned', 'in_progress']) {
      for (let times = 0; times < 11; times += 1) expectStatus(await writeDown({ ...late, state }), 201);
    }
    expect(await counted()).toEqual({ shown: 20, running: before + 22 });
    await clearDesk();
    ada = await registeredClient();
  });

  test('shows feedback until it is answered', async () => {
    const said = await ada.post('/api/feedbacks', { data: { about: 'service', body: 'So quick!' } });
    const { documentId } = dataOf<Named>(said);
    expect((await overview()).feedback.find((one) => one.documentId === documentId)).toMatchObject({
      body: 'So quick!',
      client: { name: ada.name },
    });
    await admin.post(`/portal/feedbacks/${documentId}/answer`, { body: 'Thank you.' });
    expect(ids((await overview()).feedback)).not.toContain(documentId);
  });

  test('shows what a client wrote until it is answered', async () => {
    const message = await sendTo([ada], { subject: 'The plan' });
    await ada.post(`/api/messages/${message}/replies`, { data: { body: 'And the colour?' } });
    const waits = (one: Overview) => one.replies.find((reply) => reply.message.documentId === message);
    expect(waits(await overview())).toMatchObject({
      client: { name: ada.name },
      lastWord: { body: 'And the colour?' },
    });
    const client = await documentIdOf(ada);
    expectStatus(await admin.post(`/portal/messages/${message}/replies`, { client, body: 'Green.' }), 201);
    expect(waits(await overview())).toBeUndefined();
  });

  test('shows mail that could not be delivered, with the reason', async () => {
    await failedMail();
    expect((await overview()).mails).toContainEqual(
      expect.objectContaining({ to: 'gone@example.test', reason: '550 gone' }),
    );
  });

  test('leaves out what is put away', async () => {
    const resting = await registeredClient();
    const { documentId } = await requested(resting);
    await admin.post(`/portal/clients/${await documentIdOf(resting)}/archive`);
    expect(ids((await overview()).proposed)).not.toContain(documentId);
  });

  test('is there for assistants, and for no client', async () => {
    const assistant = await teammate('assistant');
    expect(Array.isArray((await overview(assistant)).proposed)).toBe(true);
    expect((await ada.get('/portal/overview')).status).toBe(401);
  });

  test('shows a role nothing of what it may not read elsewhere', async () => {
    await requested(ada);
    await ada.post('/api/feedbacks', { data: { about: 'service', body: 'Well' } });
    await ada.post(`/api/messages/${await sendTo([ada])}/replies`, { data: { body: 'When?' } });
    await failedMail();
    const nothing = { proposed: [], overdue: [], running: [], feedback: [], replies: [], mails: [], erasures: [] };
    const none = { proposed: 0, overdue: 0, running: 0, feedback: 0, replies: 0, mails: 0, erasures: 0 };

    const onlooker = await teammate(await roleThatMay([SEE]));
    const seen = expectStatus(await onlooker.get('/portal/overview'), 200);
    expect(seen.body).toMatchObject({ data: nothing, meta: none });
    expect(dataOf<Overview>(seen).month.requests).toBeGreaterThan(0);

    const writer = await overview(await teammate(await roleThatMay([SEE, 'api::portal.send-messages'])));
    expect(writer).toMatchObject({ ...nothing, replies: expect.arrayContaining([expect.anything()]) });
  });
});
