import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { type SignedIn, refusedFields, sentenceOf } from '../../helpers/answers';
import { get, post } from '../../helpers/api';
import { sql } from '../../helpers/database';
import { jobsAreDone } from '../../helpers/jobs';
import { holding, waitingForLocks } from '../../helpers/locks';
import { codeIn, linksIn, mailsTo, nextMail } from '../../helpers/mail';
import { expectStatus, newCredentials, owner, person, registeredClient } from '../../helpers/people';

const register = (given: object) => post('/api/auth/local/register', given);
const confirm = (code: string) => get(`/api/auth/email-confirmation?confirmation=${code}`);
const login = (identifier: string, password: string) => post<SignedIn>('/api/auth/local', { identifier, password });

describe('somebody who registers', () => {
  test('is mailed a link, follows it, and can sign in', async () => {
    const ada = newCredentials({ name: 'Ada Lindqvist' });
    expect(await register(ada)).toMatchObject({ status: 200, body: { ok: true } });
    expect((await login(ada.email, ada.password)).status).toBe(400);

    const mail = await nextMail(ada.email, /Confirm your address/);
    expect(await confirm(codeIn(mail))).toMatchObject({
      status: 200,
      body: { confirmed: 'registration', email: ada.email },
    });

    const { status, body } = await login(ada.email, ada.password);
    expect(status).toBe(200);
    expect(body.user).toMatchObject({ email: ada.email, username: ada.email });
    expect(await person(body.jwt).get('/api/clients/me')).toMatchObject({
      body: { data: { name: 'Ada Lindqvist', email: ada.email } },
    });
  });

  test('lives in the time zone of their device, also when the link was sent again', async () => {
    const ada = newCredentials();
    await register({ ...ada, timeZone: 'America/Lima' });
    const first = await nextMail(ada.email, /Confirm/);
    await post('/api/auth/send-email-confirmation', { email: ada.email });
    await confirm(codeIn(await nextMail(ada.email, /Confirm/, { after: first })));
    const { jwt } = (await login(ada.email, ada.password)).body;
    expect(await person(jwt).get('/api/clients/me')).toMatchObject({ body: { data: { timeZone: 'America/Lima' } } });
    expect(refusedFields(await register({ ...newCredentials(), timeZone: 'Mars/Olympus' }))).toEqual(['timeZone']);
  });

  test('may ask for the link again, and follow it twice', async () => {
    const ada = newCredentials();
    await register(ada);
    const first = await nextMail(ada.email, /Confirm/);
    await post('/api/auth/send-email-confirmation', { email: ada.email });
    const code = codeIn(await nextMail(ada.email, /Confirm/, { after: first }));
    expect(code).not.toBe(codeIn(first));
    expect((await confirm(code)).status).toBe(200);
    expect((await confirm(code)).status).toBe(200);
    expect((await confirm('unknown')).status).toBe(400);
  });

  test('gets the password that was typed with the link that was followed', async () => {
    const ada = newCredentials();
    await register({ ...ada, password: 'of somebody else' });
    const planted = await nextMail(ada.email, /Confirm/);
    await register(ada);
    await confirm(codeIn(await nextMail(ada.email, /Confirm/, { after: planted })));
    await confirm(codeIn(planted));
    expect((await login(ada.email, 'of somebody else')).status).toBe(400);
    expect((await login(ada.email, ada.password)).status).toBe(200);
  });

  test("is never sent a link that brings somebody else's password", async () => {
    const ada = newCredentials();
    await register(ada);
    const own = await nextMail(ada.email, /Confirm/);
    await register({ ...ada, password: 'of somebody else', name: 'Mallory' });
    const planted = await nextMail(ada.email, /Confirm/, { after: own });
    await post('/api/auth/send-email-confirmation', { email: ada.email });
    const answer = await nextMail(ada.email, /./, { after: planted });
    expect(linksIn(answer).map(({ pathname }) => pathname)).toEqual(['/register']);
  });

  test('joins the client that the owner entered under the address', async () => {
    const ada = newCredentials();
    await sql(
      `insert into clients (document_id, name, email, company) values (gen_random_uuid(), 'Entered', $1, 'Bakery')`,
      [ada.email],
    );
    const client = await registeredClient(ada);
    expect(await client.get('/api/clients/me')).toMatchObject({
      body: { data: { name: 'Entered', company: 'Bakery' } },
    });
  });

  test('does not join a client that has users: its contact address proves nothing', async () => {
    const mallory = await registeredClient();
    const ada = newCredentials({ name: 'Ada' });
    await mallory.put('/api/clients/me', { data: { email: ada.email, company: 'Trap' } });
    const client = await registeredClient(ada);
    expect(await client.get('/api/clients/me')).toMatchObject({ body: { data: { name: 'Ada', company: null } } });
  });

  test('does not come back, by registering again, to a client whose login the owner has deleted', async () => {
    const ada = newCredentials({ name: 'Ada' });
    const before = await registeredClient(ada);
    await before.put('/api/clients/me', { data: { company: 'Shut' } });
    const login = `/content-manager/collection-types/plugin::users-permissions.user/${before.user.documentId}`;
    expectStatus(await (await owner()).del(login), 200);
    const client = await registeredClient(ada);
    expect(await client.get('/api/clients/me')).toMatchObject({ body: { data: { name: 'Ada', company: null } } });
  });

  test('has the name they chose, unless somebody who came at the same moment has it', async () => {
    const username = `ada-${randomUUID().slice(0, 8)}`;
    const people = [newCredentials(), newCredentials()];
    const codes: string[] = [];
    for (const one of people) {
      await register({ ...one, username });
      codes.push(codeIn(await nextMail(one.email, /Confirm/)));
    }
    const letGo = await holding('lock table up_users in share mode');
    const answers = codes.map(confirm);
    await waitingForLocks(2);
    await letGo();
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200]);
    const emails = people.map(({ email }) => email);
    const users = await sql<{ username: string }>('select username from up_users where email = any($1)', [emails]);
    const names = users.map((user) => user.username);
    expect(names).toContain(username);
    expect(emails.filter((email) => names.includes(email))).toHaveLength(1);
  });

  test('learns nothing about who has an account', async () => {
    const client = await registeredClient();
    const known = await register({ ...newCredentials(), email: client.email });
    const unknown = await register(newCredentials());
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
    expect((await nextMail(client.email, /already have an account/)).text).toContain('/login');
  });

  test("cannot fill somebody's mailbox", async () => {
    const ada = newCredentials();
    for (let times = 0; times < 8; times += 1) await register(ada);
    await jobsAreDone();
    expect(await mailsTo(ada.email)).toHaveLength(5);
  });

  test.each([
    [{ email: 'nobody' }, 'email'],
    [{ email: null }, 'email'],
    [{ password: 'short' }, 'password'],
    [{ password: ['a long password'] }, 'password'],
    [{ name: '  ' }, 'name'],
    [{ name: 'Pills at http://pills.test now' }, 'name'],
    [{ username: 'grace@demo.test' }, 'username'],
    [{ role: 1 }, 'role'],
    [{ confirmed: true }, 'confirmed'],
  ])('is told what is wrong with %j, at its field', async (wrong, field) => {
    const answer = await register({ ...newCredentials(), ...wrong });
    expect(answer.status).toBe(400);
    expect(refusedFields(answer)).toEqual([field]);
    expect(sentenceOf(answer)).toMatch(/\.$/);
  });

  test('is refused with a sentence where the business is by invitation only, by a link of before, too', async () => {
    const before = newCredentials();
    await register(before);
    const code = codeIn(await nextMail(before.email, /Confirm/));
    await sql('update businesses set registration_open = false');
    try {
      for (const answer of [await register(newCredentials()), await confirm(code)]) {
        expect(answer.status).toBe(403);
        expect(sentenceOf(answer)).toMatch(/by invitation/);
      }
      await post('/api/auth/send-email-confirmation', { email: before.email });
      await jobsAreDone();
      expect(await mailsTo(before.email)).toHaveLength(1);
      expect(await sql('select from up_users where email = $1', [before.email])).toEqual([]);
    } finally {
      await sql('update businesses set registration_open = true');
    }
  });
});
