import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { dataOf, type Shape } from '../../helpers/answers';
import { get, post } from '../../helpers/api';
import { newAddress } from '../../helpers/clients';
import { colleagueOf, inviteColleague, remove } from '../../helpers/colleagues';
import { sql } from '../../helpers/database';
import { erase } from '../../helpers/erasure';
import { eventually } from '../../helpers/eventually';
import { failedMail } from '../../helpers/failed-mail';
import { jobsAreDone } from '../../helpers/jobs';
import { documentIdOf } from '../../helpers/letters';
import { codeIn, mailsTo, nextMail } from '../../helpers/mail';
import { letNewsBeDue, newsAreTold } from '../../helpers/news';
import { type Client, expectStatus, owner, registeredClient } from '../../helpers/people';
import { asOwner, requested } from '../../helpers/projects';
import { type Victim, victim } from '../../helpers/walls/victim';
import { draft } from '../../helpers/writing';

let ada: Client;
let id: string;
beforeEach(async () => {
  ada = await registeredClient();
  id = await documentIdOf(ada);
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
  const id = await failedMail({ to: email, subject });
  expectStatus(await (await owner()).post(`/portal/mails/${id}/retry`), 200);
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
