import { beforeAll, describe, expect, test } from '@jest/globals';
import { dataOf } from '../helpers/answers';
import { documentIdOf, sendTo } from '../helpers/letters';
import { sql } from '../helpers/database';
import { clearDesk } from '../helpers/desk';
import { type Client, expectStatus, owner, type Person, registeredClient } from '../helpers/people';
import { asOwner, type Project, requested } from '../helpers/projects';
import { teammate } from '../helpers/teammates';

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
    await sql(
      `insert into mails (message_id, kind, to_address, subject, letter, state, failed_at, last_error)
       values ('<overview@example.test>', 'news', 'gone@example.test', 'A word', '{}', 'failed', localtimestamp, '550 gone')`,
    );
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
});
