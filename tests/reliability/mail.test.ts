import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { get, post } from '../helpers/api';
import { addCrowd } from '../helpers/crowd';
import { sql } from '../helpers/database';
import { eventually } from '../helpers/eventually';
import { sendTo } from '../helpers/letters';
import { codeIn, linkTo, mailsTo, nextMail } from '../helpers/mail';
import {
  type Client,
  type Credentials,
  expectStatus,
  newCredentials,
  owner,
  registeredClient,
} from '../helpers/people';
import { usePortal } from '../helpers/portal';
import { teammate } from '../helpers/teammates';
import { startMailServer } from '../helpers/harness/mail-server';
import { type Portal, startPortal } from '../helpers/harness/portal';

interface FailedMail {
  id: string;
  to: string;
  reason: string;
}

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ name: 'mail', mailPatience: 1500 });
  usePortal(portal);
}, 60_000);
afterEach(() => {
  Object.assign(portal.mail.manners, { refuse: undefined, afterData: undefined });
});
afterAll(() => portal.stop());

/** A client that the owner entered and invited. */
async function invited(): Promise<Pick<Credentials, 'email'>> {
  const [person, { email }] = [await owner(), newCredentials()];
  const entered = await person.post<{ data: { documentId: string } }>('/portal/clients', { name: 'Grace', email });
  const { documentId } = expectStatus(entered, 201).body.data;
  expectStatus(await person.post(`/portal/clients/${documentId}/invite`, { email }), 201);
  return { email };
}

/** Asks for an account, which is answered at once whatever the mail server does. */
async function asked(): Promise<Credentials> {
  const person = newCredentials();
  expect((await post('/api/auth/local/register', person)).status).toBe(200);
  return person;
}

const arrived = ({ email }: Pick<Credentials, 'email'>) =>
  eventually(`a mail to ${email}`, async () => (await mailsTo(email, portal.mail))[0], 30_000);

const triedInVain = ({ email }: Pick<Credentials, 'email'>) =>
  eventually('the mail to be tried in vain', async () => {
    const [mail] = await sql(`select from mails where to_address = $1 and state = 'waiting' and attempts > 0`, [email]);
    return mail;
  });

const failed = async (): Promise<FailedMail[]> =>
  (await (await owner()).get<{ data: FailedMail[] }>('/portal/mails?state=failed')).body.data;

const idsOf = async ({ email }: Credentials) => (await mailsTo(email, portal.mail)).map(({ messageId }) => messageId);

const isSent = ({ email }: Pick<Credentials, 'email'>) =>
  eventually(
    'the mail to be noted as sent',
    async () => {
      const [mail] = await sql(`select from mails where to_address = $1 and state = 'sent'`, [email]);
      return mail;
    },
    30_000,
  );

const noneWaits = ({ email }: Pick<Credentials, 'email'>) =>
  eventually('the mail to be given up', async () => {
    const waiting = await sql(`select from mails where to_address = $1 and state = 'waiting'`, [email]);
    return waiting.length === 0;
  });

const subjectsTo = async ({ email }: Pick<Credentials, 'email'>) =>
  (await mailsTo(email)).map(({ subject }) => subject);

describe('a mail server', () => {
  test('that is down delays mail, also when Strapi is killed meanwhile', async () => {
    await portal.mail.close();
    const ada = await asked();
    const grace = await invited();
    await triedInVain(ada);
    process.kill(portal.server.pid, 'SIGKILL');
    await portal.server.ended;
    await portal.restart();
    portal.mail = await startMailServer(Number(new URL(portal.mail.url).port));
    portal.mail.unref();
    const code = codeIn(await arrived(ada));
    expect((await get(`/api/auth/email-confirmation?confirmation=${code}`)).status).toBe(200);
    const invitation = codeIn(await arrived(grace));
    expect((await get(`/api/auth/invitation?code=${invitation}`)).status).toBe(200);
  }, 60_000);

  test('that refuses an address for good is shown to the owner with its reason, and may be asked again', async () => {
    const [ada, grace] = [newCredentials(), newCredentials()];
    portal.mail.manners.refuse = (address) => (address === ada.email ? 550 : undefined);
    for (const person of [ada, grace]) await post('/api/auth/local/register', person);
    await arrived(grace);
    const mail = await eventually('the refusal', async () => (await failed()).find(({ to }) => to === ada.email));
    expect(mail.reason).toBe('550 no such mailbox here');
    portal.mail.manners.refuse = undefined;
    const person = await owner();
    expect((await person.post(`/portal/mails/${mail.id}/retry`)).status).toBe(200);
    await arrived(ada);
    await isSent(ada);
    expect((await person.post(`/portal/mails/${mail.id}/retry`)).status).toBe(404);
    expect((await failed()).map(({ to }) => to)).not.toContain(ada.email);
  });

  test('that refuses an address somebody has left gets their news by the new one', async () => {
    const ada = await registeredClient();
    portal.mail.manners.refuse = (address) => (address === ada.email ? 550 : undefined);
    await sendTo([ada], { subject: 'To the old address' });
    const mail = await eventually('the refusal', async () => (await failed()).find(({ to }) => to === ada.email));
    const moved = newCredentials().email;
    await sql('update up_users set email = $2 where email = $1', [ada.email, moved]);
    expect((await (await owner()).post(`/portal/mails/${mail.id}/retry`)).status).toBe(200);
    expect((await nextMail(moved, /To the old address/)).subject).toMatch(/To the old address/);
  });

  test('that was away for weeks is brought links that work', async () => {
    portal.mail.manners.refuse = () => 550;
    const grace = await invited();
    const mail = await eventually('the refusal', async () => (await failed()).find(({ to }) => to === grace.email));
    await sql(`update account_codes set expires_at = localtimestamp - interval '20 days' where email = $1`, [
      grace.email,
    ]);
    await sql(`select graphile_worker.add_job('clear-spent')`);
    await eventually('the housekeeping', async () => {
      const left = await sql(`select from graphile_worker.jobs where task_identifier = 'clear-spent'`);
      return left.length === 0;
    });
    portal.mail.manners.refuse = undefined;
    expect((await (await owner()).post(`/portal/mails/${mail.id}/retry`)).status).toBe(200);
    const code = codeIn(await arrived(grace));
    await isSent(grace);
    expect((await get(`/api/auth/invitation?code=${encodeURIComponent(code)}`)).status).toBe(200);
  });

  test('that has no time now is asked again', async () => {
    portal.mail.manners.refuse = () => 451;
    const ada = await asked();
    await triedInVain(ada);
    portal.mail.manners.refuse = undefined;
    await arrived(ada);
    await isSent(ada);
    expect(await idsOf(ada)).toHaveLength(1);
  });

  test('that is quick gets many mails over the connections it has', async () => {
    const before = portal.mail.connections();
    const addresses = await addCrowd('kept', 24);
    await sendTo('all', { subject: 'To many' });
    const allAre = async () =>
      (await Promise.all(addresses.map((one) => mailsTo(one)))).every(({ length }) => length > 0);
    await eventually('every mail to be there', allAre, 30_000);
    expect(portal.mail.connections() - before).toBeLessThanOrEqual(5);
  }, 40_000);

  test('that comes back late sends nothing about what has been read on the site meanwhile', async () => {
    const ada = await registeredClient();
    portal.mail.manners.refuse = () => 451;
    const letter = await sendTo([ada], { subject: 'Read on the site' });
    await triedInVain(ada);
    expectStatus(await ada.put(`/api/messages/${letter}/read`, { data: { read: true } }), 200);
    portal.mail.manners.refuse = undefined;
    await noneWaits(ada);
    await sendTo([ada], { subject: 'Not read yet' });
    await nextMail(ada.email, /Not read yet/);
    const subjects = (await mailsTo(ada.email)).map(({ subject }) => subject);
    expect(subjects.filter((subject) => subject?.includes('Read on the site'))).toEqual([]);
  }, 40_000);

  test.each<[string, (ada: Client, token: string) => Promise<unknown>]>([
    ['stopped it by the link in a mail', (_, token) => post('/api/notifications/unsubscription', { token })],
    [
      'wants no mail any more about what it tells of',
      (ada) => ada.put('/api/users/me/notifications', { data: { topics: { messages: 'off' } } }),
    ],
    ['is blocked', ({ email }) => sql('update up_users set blocked = true where email = $1', [email])],
  ])('that comes back late brings nothing to somebody who %s', async (_, happen) => {
    const ada = await registeredClient();
    await sendTo([ada], { subject: 'The first' });
    const token = linkTo(await nextMail(ada.email, /The first/), '/unsubscribe').searchParams.get('token')!;
    await noneWaits(ada);
    portal.mail.manners.refuse = () => 451;
    await sendTo([ada], { subject: 'Too late' });
    await triedInVain(ada);
    await happen(ada, token);
    portal.mail.manners.refuse = undefined;
    await noneWaits(ada);
    expect(await subjectsTo(ada)).not.toContain('New message: Too late');
  });

  test('that comes back late brings nothing to somebody of the owner’s side who signs in no more', async () => {
    const [ann, ada] = [await teammate('assistant'), await registeredClient()];
    // What comes to the owner is another test's.
    await (await owner()).put('/portal/notifications', { topics: { feedback: 'off' } });
    portal.mail.manners.refuse = (address) => (address === ann.email ? 451 : undefined);
    await ada.post('/api/feedbacks', { data: { about: 'other', body: 'Ahoy' } });
    await triedInVain(ann);
    await sql('update admin_users set is_active = false where email = $1', [ann.email]);
    portal.mail.manners.refuse = undefined;
    await noneWaits(ann);
    expect(await subjectsTo(ann)).toEqual([]);
  });

  test('that comes back late brings what was not turned off', async () => {
    const ada = await registeredClient();
    portal.mail.manners.refuse = () => 451;
    await sendTo([ada], { subject: 'Still wanted' });
    await triedInVain(ada);
    await ada.put('/api/users/me/notifications', { data: { topics: { projects: 'off' } } });
    portal.mail.manners.refuse = undefined;
    await nextMail(ada.email, /Still wanted/);
  });

  test.each(['silence', 'hang up'] as const)(
    'that took a mail and answered with %s gets it again, as the same one',
    async (afterData) => {
      portal.mail.manners.afterData = afterData;
      const ada = await asked();
      await arrived(ada);
      await triedInVain(ada);
      portal.mail.manners.afterData = undefined;
      await isSent(ada);
      const ids = await idsOf(ada);
      expect(ids.length).toBeGreaterThan(1);
      expect(new Set(ids).size).toBe(1);
    },
    40_000,
  );

  test('that is down delays the mail for a new password of the panel, whose hour begins when it goes out', async () => {
    const { email } = portal.owner;
    portal.mail.manners.refuse = () => 451;
    expect((await post('/admin/forgot-password', { email })).status).toBe(204);
    await triedInVain({ email });
    await sql(`update admin_users set reset_password_token_expires_at = localtimestamp - interval '1 minute'`);
    portal.mail.manners.refuse = undefined;
    await isSent({ email });
    const resetPasswordToken = codeIn(await nextMail(email, /new password for the panel/));
    const password = 'Another-password-1';
    expect((await post('/admin/reset-password', { resetPasswordToken, password })).status).toBe(200);
    expect((await post('/admin/login', { email, password })).status).toBe(200);
  }, 40_000);
});
