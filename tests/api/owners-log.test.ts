import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { dataOf, type Shape } from '../helpers/answers';
import { entered } from '../helpers/clients';
import { sql } from '../helpers/database';
import { documentIdOf, sendTo } from '../helpers/letters';
import { type Client, expectStatus, owner, type Person, registeredClient } from '../helpers/people';
import { asOwner, requested } from '../helpers/projects';

const list = (uid: string) => `/content-manager/collection-types/${uid}`;

interface Line {
  kind: string;
  actor: string;
  subject: string | null;
  details: Record<string, unknown>;
  client: number | null;
}

describe('what the owner’s side does by itself', () => {
  let admin: Person;
  let ada: Client;
  let me: string;
  let since: number;

  beforeAll(async () => {
    [admin, ada] = [await owner(), await registeredClient()];
    const { firstname, lastname } = dataOf<{ firstname: string; lastname: string | null }>(
      await admin.get('/admin/users/me'),
    );
    me = [firstname, lastname].filter(Boolean).join(' ') || 'The owner';
  });

  const now = async () => {
    since = (await sql<{ id: number }>('select coalesce(max(id), 0)::int as id from activities'))[0]!.id;
  };
  /** The lines of a kind since then. */
  const lines = (kind: string) =>
    sql<Line>(
      `select kind, actor_name as actor, subject_id as subject, details::json as details, client_id as client
       from activities where id > $1 and kind = $2`,
      [since, kind],
    );
  const readBy = async (client: Client) =>
    dataOf<Shape<'Activity'>[]>(await client.get('/api/activities?limit=100')).map(({ kind }) => kind);

  const planned = async () => {
    const { documentId } = await requested(ada, { title: `Sign ${randomUUID().slice(0, 8)}` });
    await asOwner(documentId, { action: 'accept', price: null, deadline: null });
    return documentId;
  };

  test('names who put the queue in order, and which project moved how far', async () => {
    const [, last] = [await planned(), await planned()];
    const order = dataOf<{ documentId: string }[]>(await admin.get('/portal/queue')).map((one) => one.documentId);
    const wanted = [last, ...order.filter((documentId) => documentId !== last)];
    await now();
    expectStatus(await admin.put('/portal/queue', { projects: wanted, seen: order }), 200);
    expectStatus(await admin.put('/portal/queue', { projects: wanted, seen: wanted }), 200);
    expect(await lines('queue.reordered')).toMatchObject([
      {
        actor: me,
        subject: last,
        client: null,
        details: { changed: { queuePosition: { from: order.length, to: 1 } } },
      },
    ]);
    expect(await readBy(ada)).not.toContain('queue.reordered');
  });

  test('names who said that words need no answer, once', async () => {
    const message = await sendTo([ada], { subject: 'The plan' });
    await ada.post(`/api/messages/${message}/replies`, { data: { body: 'Fine.' } });
    const said = dataOf<Shape<'Feedback'>>(await ada.post('/api/feedbacks', { data: { about: 'other', body: 'Hm' } }));
    await now();
    for (let times = 0; times < 2; times += 1) {
      await admin.put(`/portal/messages/${message}/settled`, { client: await documentIdOf(ada) });
      await admin.put(`/portal/feedbacks/${said.documentId}/settled`);
    }
    expect(await lines('reply.settled')).toMatchObject([{ actor: me, subject: message, client: null }]);
    expect(await lines('feedback.settled')).toMatchObject([{ actor: me, subject: said.documentId, client: null }]);
    expect(await readBy(ada)).not.toContain('reply.settled');
    for (let times = 0; times < 2; times += 1) {
      await admin.put(`/portal/messages/${message}/unsettled`, { client: await documentIdOf(ada) });
      await admin.put(`/portal/feedbacks/${said.documentId}/unsettled`);
    }
    expect(await lines('reply.unsettled')).toMatchObject([{ actor: me, subject: message, client: null }]);
    expect(await lines('feedback.unsettled')).toMatchObject([{ actor: me, subject: said.documentId, client: null }]);
    expect(await readBy(ada)).not.toContain('reply.unsettled');
  });

  test('names who changed their side, and what of it', async () => {
    const page = '/content-manager/single-types/api::business.business';
    const before = (await admin.get<{ data: { signature: string | null } }>(page)).body.data.signature;
    await now();
    expectStatus(await admin.put(page, { signature: `Yours, ${randomUUID()}` }), 200);
    expect(await lines('business.changed')).toMatchObject([{ actor: me, details: { fields: ['signature'] } }]);
    await admin.put(page, { signature: before });
  });

  test('names who wrote a product down, changed it and deleted it', async () => {
    await now();
    const made = await admin.post<{ data: { documentId: string } }>(list('api::product.product'), {
      name: 'A kite',
      summary: 'It flies.',
      state: 'planned',
      visible: false,
    });
    const { documentId } = expectStatus(made, 201).body.data;
    const form = `${list('api::product.product')}/${documentId}`;
    expectStatus(await admin.put(form, { summary: 'It flies high.' }), 200);
    expectStatus(await admin.put(form, { summary: 'It flies high.' }), 200);
    expectStatus(await admin.del(form), 200);
    expect(await lines('product.entered')).toMatchObject([{ actor: me, subject: documentId }]);
    expect(await lines('product.changed')).toMatchObject([{ details: { title: 'A kite', fields: ['summary'] } }]);
    expect(await lines('product.deleted')).toMatchObject([{ actor: me, details: { title: 'A kite' } }]);
  });

  test('names who blocked a login, and who let it in again', async () => {
    const grace = await registeredClient();
    const form = `${list('plugin::users-permissions.user')}/${grace.user.documentId}`;
    await now();
    expectStatus(await admin.put(form, { blocked: true }), 200);
    expectStatus(await admin.put(form, { blocked: true }), 200);
    expectStatus(await admin.put(form, { blocked: false }), 200);
    expect(await lines('login.blocked')).toMatchObject([{ actor: me, subject: grace.user.documentId }]);
    expect(await lines('login.unblocked')).toMatchObject([{ actor: me, subject: grace.user.documentId }]);
  });

  test('names what of a client was written anew', async () => {
    const { documentId } = await entered();
    await now();
    const form = `${list('api::client.client')}/${documentId}`;
    for (const _twice of [1, 2]) expectStatus(await admin.put(form, { company: 'The Mill' }), 200);
    expect(await lines('profile.changed')).toMatchObject([
      { actor: me, subject: documentId, details: { fields: ['company'] } },
    ]);
    await now();
    const socialLinks = [{ network: 'github', url: 'https://github.com/mill' }];
    expectStatus(await admin.put(form, { socialLinks }), 200);
    expect(await lines('profile.changed')).toMatchObject([{ details: { fields: ['socialLinks'] } }]);
  });

  test('tells a client whose project was deleted, and keeps of a deleted client nothing but who did it', async () => {
    const grace = await registeredClient();
    const client = await documentIdOf(grace);
    const { documentId } = await requested(grace, { title: 'A tower' });
    await admin.put(`/portal/messages/${await sendTo([grace])}/settled`, { client });
    await now();
    expectStatus(await admin.del(`${list('api::project.project')}/${documentId}`), 200);
    expect(await lines('project.deleted')).toMatchObject([
      { actor: me, subject: documentId, details: { title: 'A tower' } },
    ]);
    expect(await readBy(grace)).toContain('project.deleted');
    expectStatus(await admin.del(`${list('api::client.client')}/${client}`), 200);
    expect(await lines('project.deleted')).toEqual([]);
    expect(await lines('client.deleted')).toEqual([
      { kind: 'client.deleted', actor: me, subject: null, details: {}, client: null },
    ]);
  });
});
