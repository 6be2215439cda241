import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Shape } from '../helpers/answers';
import { sql } from '../helpers/database';
import { eventually } from '../helpers/eventually';
import { documentIdOf, sendTo } from '../helpers/letters';
import { linksIn, mailsTo, nextMail } from '../helpers/mail';
import { letNewsBeDue, newsAreNoted, newsAreTold } from '../helpers/news';
import { addCrowd } from '../helpers/crowd';
import { type Client, expectStatus, owner, registeredClient } from '../helpers/people';
import { usePortal } from '../helpers/portal';
import { asOwner, requested, WORDS } from '../helpers/projects';
import { type Portal, startPortal } from '../helpers/harness/portal';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ name: 'gathering', environment: { MAIL_GROUPING_SECONDS: '3600' } });
  usePortal(portal);
}, 60_000);
afterAll(() => portal.stop());

const newsTo = async (client: Client) => (await mailsTo(client.email)).slice(1).map(({ subject }) => subject);

/** A client who has had the first mail, so that what follows is gathered. */
async function toldOnce(): Promise<Client> {
  const client = await registeredClient();
  await sendTo([client], { subject: 'The first' });
  await nextMail(client.email, /The first/);
  return client;
}

describe('what follows the first mail', () => {
  test('becomes one mail, with one link for each thing', async () => {
    const ada = await toldOnce();
    const ids = [await sendTo([ada], { subject: 'Two' }), await sendTo([ada], { subject: 'Three' })];
    await letNewsBeDue();
    const mail = await nextMail(ada.email, /^New message: Three \(and 1 more\)$/);
    const paths = linksIn(mail).map(({ pathname }) => pathname);
    expect(paths.filter((path) => path.startsWith('/messages/'))).toEqual(ids.map((id) => `/messages/${id}`));
    await newsAreTold();
    expect(await newsTo(ada)).toHaveLength(2);
  });

  test('is not mailed once it was read on the site', async () => {
    const ada = await toldOnce();
    const read = await sendTo([ada], { subject: 'Read' });
    await sendTo([ada], { subject: 'Unread' });
    await newsAreNoted();
    expectStatus(await ada.put(`/api/messages/${read}/read`, { data: { read: true } }), 200);
    await letNewsBeDue();
    await nextMail(ada.email, /^New message: Unread$/);
    await newsAreTold();
    expect(await newsTo(ada)).toEqual(['New message: The first', 'New message: Unread']);
  });

  test('is not mailed once its project or the answers to feedback were opened', async () => {
    const ada = await toldOnce();
    const { documentId } = await requested(ada);
    const sent = await ada.post<{ data: Shape<'Feedback'> }>('/api/feedbacks', {
      data: { about: 'other', body: 'Hm' },
    });
    await asOwner(documentId, { action: 'accept', ...WORDS.accept });
    await (await owner()).post(`/portal/feedbacks/${sent.body.data.documentId}/answer`, { body: 'Yes' });
    await newsAreNoted();
    await ada.get(`/api/projects/${documentId}`);
    await ada.get('/api/feedbacks');
    await letNewsBeDue();
    await newsAreTold();
    expect(await newsTo(ada)).toEqual(['New message: The first']);
  });

  test('is not mailed once what it is about was deleted: there is nothing to look at', async () => {
    const ada = await toldOnce();
    const { documentId } = await requested(ada);
    await asOwner(documentId, { action: 'offer', ...WORDS.offer });
    const form = `/content-manager/collection-types/api::project.project/${documentId}`;
    expectStatus(await (await owner()).del(form), 200);
    await letNewsBeDue();
    await newsAreTold();
    expect(await newsTo(ada)).toEqual(['New message: The first']);
  });

  test('reaches the colleague who was not there when somebody else read it', async () => {
    const ada = await toldOnce();
    const colleague = await toldOnce();
    await sql(
      `update up_users_client_lnk set client_id = (select id from clients where document_id = $1)
       where user_id = (select id from up_users where email = $2)`,
      [await documentIdOf(ada), colleague.email],
    );
    const id = await sendTo([ada], { subject: 'For both' });
    await newsAreNoted();
    await sql(`update up_users set last_seen_at = '2026-01-01' where email = $1`, [colleague.email]);
    await ada.put(`/api/messages/${id}/read`, { data: { read: true } });
    await letNewsBeDue();
    await nextMail(colleague.email, /For both/);
    await newsAreTold();
    expect(await newsTo(ada)).toEqual(['New message: The first']);
  });

  test('is not mailed any more to somebody who stopped their mail meanwhile', async () => {
    const ada = await toldOnce();
    await sendTo([ada], { subject: 'Too late' });
    await newsAreNoted();
    await ada.put('/api/users/me/notifications', { data: { frequency: 'off' } });
    await letNewsBeDue();
    await newsAreTold();
    expect(await newsTo(ada)).toEqual(['New message: The first']);
  });
});

describe('the owner, after a first mail,', () => {
  const toOwner = async () => (await mailsTo(portal.owner.email)).map(({ subject, text }) => `${subject} ${text}`);
  const answered = (client: Client, message: string) =>
    client.post(`/api/messages/${message}/replies`, { data: { body: 'Yes' } });

  beforeAll(async () => {
    const first = await registeredClient();
    await requested(first);
    await letNewsBeDue();
    await nextMail(portal.owner.email, new RegExp(first.name));
  });

  test('hears of the answer they have not read, and not of the one beside it that they have', async () => {
    const [ada, grace] = [await registeredClient(), await registeredClient()];
    const message = await sendTo([ada, grace], { subject: 'For two' });
    for (const client of [ada, grace]) await answered(client, message);
    await newsAreNoted();
    const admin = await owner();
    const thread = { client: await documentIdOf(ada) };
    expectStatus(await admin.put(`/portal/messages/${message}/seen`, thread), 200);
    await admin.get(`/content-manager/collection-types/api::message.message/${message}`);
    expectStatus(await admin.get(`/portal/messages/${message}`), 200);
    await letNewsBeDue();
    await nextMail(portal.owner.email, new RegExp(`^${grace.name} answered: For two$`));
    await newsAreTold();
    expect((await toOwner()).filter((mail) => mail.includes(`${ada.name} answered`))).toEqual([]);
  });

  test('hears no more of what they have opened in the panel', async () => {
    const ada = await registeredClient();
    const said = await ada.post<{ data: Shape<'Feedback'> }>('/api/feedbacks', {
      data: { about: 'other', body: 'Well' },
    });
    const wrote = await ada.post<{ data: Shape<'Message'> }>('/api/messages', {
      data: { topic: 'other', subject: 'A word', body: 'Hello' },
    });
    await newsAreNoted();
    const admin = await owner();
    for (const [type, id] of [
      ['feedback.feedback', said.body.data.documentId],
      ['message.message', wrote.body.data.documentId],
    ] as const) {
      expectStatus(await admin.get(`/content-manager/collection-types/api::${type}/${id}`), 200);
    }
    await letNewsBeDue();
    await newsAreTold();
    expect((await toOwner()).filter((mail) => mail.includes(ada.name))).toEqual([]);
  });
});

describe('a daily mail', () => {
  test("waits for eight o'clock in the morning where the client lives", async () => {
    const ada = await registeredClient();
    await ada.put('/api/clients/me', { data: { timeZone: 'Pacific/Auckland' } });
    await ada.put('/api/users/me/notifications', { data: { frequency: 'daily' } });
    await sendTo([ada], { subject: 'One' });
    await sendTo([ada], { subject: 'Two' });
    await newsAreNoted();
    const [due] = await sql<{ hour: number; morning: boolean }>(
      `select extract(hour from n.due at time zone 'Pacific/Auckland')::int as hour,
         n.due between now() and now() + interval '25 hours' as morning
       from notices n join mail_readers r on r.id = n.reader_id join up_users u on u.id = r.user_id
       where u.email = $1 group by n.due`,
      [ada.email],
    );
    expect(due).toEqual({ hour: 8, morning: true });
    expect(await newsTo(ada)).toEqual([]);
    await letNewsBeDue();
    await nextMail(ada.email, /^New message: Two \(and 1 more\)$/);
  });
});

describe('a message to everybody', () => {
  test('costs a few statements, however many get it', async () => {
    const many = 2500;
    await addCrowd('many', many);
    await sql(
      `insert into mail_readers (user_id, frequency) select id, 'daily' from up_users where username like 'many-%'`,
    );
    await sendTo('all', { subject: 'To all' });
    await newsAreNoted();
    const [counts] = await sql(
      `select count(*)::int as notices, (select count(*)::int from graphile_worker.jobs
         where task_identifier = 'tell-news' and key like 'news:%') >= $1 as jobs
       from notices n join mail_readers r on r.id = n.reader_id join up_users u on u.id = r.user_id
       where u.username like 'many-%'`,
      [many],
    );
    expect(counts).toEqual({ notices: many, jobs: true });
  });

  test('is in the first mailboxes before the last mail is written', async () => {
    const many = 40;
    await addCrowd('early', many);
    await sendTo('all', { subject: 'To all at once' });
    const [order] = await eventually(
      'every mail to be out',
      async () => {
        const mails = await sql<{ sent: number; first: boolean }>(
          `select count(sent_at)::int as sent, min(sent_at) < max(created_at) as first from mails
         where to_address like 'early-%' and subject like '%To all at once'`,
        );
        return mails[0]!.sent === many && mails;
      },
      60_000,
    );
    expect(order!.first).toBe(true);
  });
});
