import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { dataOf, refusedFields, sentenceOf, type Shape, type SignedIn } from '../../helpers/answers';
import { get, post } from '../../helpers/api';
import { ask, cardOf, entered, invite, newAddress } from '../../helpers/clients';
import { codeOf, colleagueOf, colleaguesOf, invitationsOf, inviteColleague } from '../../helpers/colleagues';
import { sql } from '../../helpers/database';
import { jobsAreDone } from '../../helpers/jobs';
import { documentIdOf } from '../../helpers/letters';
import { openLive } from '../../helpers/live';
import { codeIn, linksIn, mailsTo, nextMail } from '../../helpers/mail';
import { type Client, expectStatus, newCredentials, person, registeredClient } from '../../helpers/people';
import { lookerAt } from '../../helpers/view';

const PASSWORD = 'Correct-horse-7';

const accept = (code: string, more: object = {}) =>
  post<SignedIn>('/api/auth/invitation', { code, password: PASSWORD, ...more });
const logOf = async (client: Client) => dataOf<Shape<'Activity'>[]>(await client.get('/api/activities'));
const withdraw = (client: Client, id: string) => client.del(`/api/clients/me/invitations/${id}`);

describe('somebody whom a client invites', () => {
  let ada: Client;
  beforeEach(async () => {
    ada = await registeredClient();
  });

  test('is mailed by whom, joins under a name of their own, and both sides see them', async () => {
    const email = newAddress();
    const invitation = dataOf<Shape<'OpenInvitation'>>(expectStatus(await inviteColleague(ada, email), 201));
    expect(invitation).toMatchObject({ email, invitedBy: ada.name });
    // Its code, and with it the time it has, begins with the mail.
    expect(await invitationsOf(ada)).toEqual([{ ...invitation, expiresAt: expect.any(String) }]);
    const mail = await nextMail(email, /invites you/);
    expect(mail.text).toContain(`${ada.name} asks you to join them`);
    const look = await get<{ data: Shape<'Invitation'> }>(`/api/auth/invitation?code=${codeIn(mail)}`);
    expect(dataOf(look)).toMatchObject({ client: ada.name, invitedBy: ada.name, email });

    const { status, body } = await accept(codeIn(mail), { name: 'Grace Hopper' });
    expect([status, body.user]).toMatchObject([200, { email, name: 'Grace Hopper' }]);
    const grace = person(body.jwt);
    expect(await colleaguesOf(grace)).toMatchObject([
      { email: ada.email, name: ada.name, you: false, lastSeenAt: expect.any(String) },
      { documentId: body.user.documentId, email, name: 'Grace Hopper', you: true },
    ]);
    expect((await colleaguesOf(ada)).map(({ you }) => you)).toEqual([true, false]);
    expect(await invitationsOf(grace)).toEqual([]);
    expect(await cardOf(await documentIdOf(ada))).toMatchObject({
      users: [{ email: ada.email }, { email, name: 'Grace Hopper' }],
    });
    const [joined, invited] = await logOf(ada);
    expect(joined).toMatchObject({
      kind: 'user.joined',
      actor: { type: 'client', name: 'Grace Hopper', documentId: body.user.documentId },
    });
    expect(invited).toMatchObject({ kind: 'client.invited', actor: { name: ada.name }, details: { email } });
  });

  test('goes by their address without a name, and by another once they choose one', async () => {
    const email = newAddress();
    await inviteColleague(ada, email);
    const grace = person((await accept(await codeOf(email))).body.jwt);
    expect((await colleaguesOf(ada)).at(-1)).toMatchObject({ name: email });
    expect(refusedFields(await grace.put('/api/users/me', { data: { name: ' ' } }))).toEqual(['name']);
    expect((await grace.put('/api/users/me', { data: { name: 'Grace' } })).body).toMatchObject({ name: 'Grace' });
    expect((await colleaguesOf(ada)).at(-1)).toMatchObject({ name: 'Grace' });
    expect(await logOf(ada)).toMatchObject([
      { kind: 'user.renamed', actor: { name: email }, details: { from: email, to: 'Grace' } },
      ...Array.from({ length: 3 }, () => ({})),
    ]);
    expect(await cardOf(await documentIdOf(ada))).toMatchObject({ name: ada.name });
  });

  test('is announced on the open pages of who is there', async () => {
    const live = await openLive(ada.token);
    const grace = await colleagueOf(ada);
    expect((await live.received(2)).map(({ data }) => data.kind)).toEqual(['client.invited', 'user.joined']);
    live.close();
    expect(grace.email).not.toBe(ada.email);
  });

  test('comes in by their latest link alone, and by none that was taken back', async () => {
    const email = newAddress();
    await inviteColleague(ada, email);
    const first = await nextMail(email, /invites you/);
    await inviteColleague(ada, email);
    const second = await nextMail(email, /invites you/, { after: first });
    expect((await accept(codeIn(first))).status).toBe(400);
    const [open, ...more] = await invitationsOf(ada);
    expect(more).toEqual([]);
    expect(dataOf(expectStatus(await withdraw(ada, open!.documentId), 200))).toEqual([]);
    expect((await accept(codeIn(second))).status).toBe(400);
    expect((await withdraw(ada, open!.documentId)).status).toBe(404);
    expect((await logOf(ada))[0]).toMatchObject({ kind: 'client.uninvited', details: { email } });
  });

  test('may come by what the owner sent, although another client invites them, too', async () => {
    const email = newAddress();
    const { documentId } = await entered();
    await invite(documentId, email);
    const owners = await nextMail(email, /invites you/);
    await inviteColleague(ada, email);
    await nextMail(email, /invites you/, { after: owners });
    const { body } = expectStatus(await accept(codeIn(owners)), 200);
    expect(await documentIdOf(person(body.jwt) as Client)).toBe(documentId);
    // Whose invitation was not followed does not learn where the address went.
    expect(await invitationsOf(ada)).toMatchObject([{ email }]);
  });

  test('does not join those who invited them by registering on their own', async () => {
    const { email } = newCredentials();
    await inviteColleague(ada, email);
    const grace = await registeredClient({ email });
    expect(await documentIdOf(grace)).not.toBe(await documentIdOf(ada));
    expect(await colleaguesOf(ada)).toHaveLength(1);
  });

  test('is told in a mail, and nobody else is, where the address has an account elsewhere', async () => {
    const [grace, stranger] = [await registeredClient(), newAddress()];
    const [known, unknown] = [await inviteColleague(ada, grace.email), await inviteColleague(ada, stranger)];
    expect(known.status).toBe(unknown.status);
    const shape = ({ body }: typeof known) => Object.keys(body.data);
    expect(shape(known)).toEqual(shape(unknown));
    expect((await invitationsOf(ada)).map(({ email }) => email)).toEqual([stranger, grace.email]);
    const mail = await nextMail(grace.email, /invited once more/);
    expect(linksIn(mail).filter(({ searchParams }) => searchParams.has('code'))).toEqual([]);
    expect(await documentIdOf(grace)).not.toBe(await documentIdOf(ada));
  });
});

describe('whoever invites', () => {
  test.each([
    { data: {} },
    { data: { email: 'nobody' } },
    { data: { email: 'ada@example.test', client: 'x' } },
    { email: 'ada@example.test' },
  ])('is told at the field what is wrong with %j', async (body) => {
    const ada = await registeredClient();
    const answer = await ada.post('/api/clients/me/invitations', body);
    expect(answer.status).toBe(400);
    expect(refusedFields(answer).length).toBeGreaterThan(0);
  });

  test('is told that an address is a colleague’s already', async () => {
    const ada = await registeredClient();
    const answer = await inviteColleague(ada, ada.email.toUpperCase());
    expect([answer.status, refusedFields(answer), sentenceOf(answer)]).toEqual([
      400,
      ['email'],
      'This address signs in here already.',
    ]);
  });

  test('does it once for a key', async () => {
    const [ada, email] = [await registeredClient(), newAddress()];
    const options = { headers: { 'idempotency-key': randomUUID() } };
    const send = () => ada.post('/api/clients/me/invitations', { data: { email } }, options);
    const answers = await Promise.all([send(), send()]);
    expect(answers[1].body).toEqual(answers[0].body);
    await codeOf(email);
    await jobsAreDone();
    expect(await mailsTo(email)).toHaveLength(1);
  });

  test('is held back after twenty in a day, whoever of them it was', async () => {
    const ada = await registeredClient();
    const grace = await colleagueOf(ada);
    for (let sent = 1; sent < 20; sent += 1) expectStatus(await inviteColleague(ada, newAddress()), 201);
    const answers = [await inviteColleague(grace, newAddress()), await inviteColleague(ada, newAddress())];
    for (const answer of answers)
      expect([answer.status, sentenceOf(answer)]).toEqual([429, expect.stringMatching(/tomorrow/)]);
  });

  test('fills nobody’s mailbox: an address is mailed three in a day, however many invite it', async () => {
    const email = newAddress();
    for (let clients = 0; clients < 4; clients += 1) {
      expectStatus(await inviteColleague(await registeredClient(), email), 201);
    }
    await jobsAreDone();
    expect(await mailsTo(email)).toHaveLength(3);
  });

  test('of an address that was mailed three today is refused, and the link of the third works', async () => {
    const [ada, email] = [await registeredClient(), newAddress()];
    for (let sent = 1; sent <= 3; sent += 1) {
      expectStatus(await inviteColleague(ada, email), 201);
      await jobsAreDone();
    }
    const fourth = await inviteColleague(ada, email);
    expect([fourth.status, refusedFields(fourth)]).toEqual([400, ['email']]);
    expect(await mailsTo(email)).toHaveLength(3);
    expect((await accept(codeIn((await mailsTo(email)).at(-1)!))).status).toBe(200);
  });

  test('waits while the client is put away, and its invitations are void', async () => {
    const [ada, email] = [await registeredClient(), newAddress()];
    await inviteColleague(ada, email);
    const code = await codeOf(email);
    await ask(`/${await documentIdOf(ada)}/archive`);
    const answer = await inviteColleague(ada, newAddress());
    expect([answer.status, sentenceOf(answer)]).toEqual([400, expect.stringMatching(/put away for now/)]);
    expect([await invitationsOf(ada), (await accept(code)).status]).toEqual([[], 400]);
  });

  test('is a client, not somebody who only looks at their pages', async () => {
    const ada = await registeredClient();
    await inviteColleague(ada, newAddress());
    const looker = await lookerAt(await documentIdOf(ada));
    expect((await inviteColleague(looker, newAddress())).status).toBe(403);
    expect((await looker.get('/api/clients/me/users')).body).toEqual((await ada.get('/api/clients/me/users')).body);
    expect((await looker.put('/api/users/me', { data: { name: 'Nobody' } })).status).toBe(403);
  });

  test('takes back their own invitations and nobody else’s', async () => {
    const [ada, mallory] = [await registeredClient(), await registeredClient()];
    const { documentId } = dataOf<Shape<'OpenInvitation'>>(await inviteColleague(ada, newAddress()));
    const [theirs, nobodys] = [await withdraw(mallory, documentId), await withdraw(mallory, 'a'.repeat(24))];
    expect([theirs.status, theirs.body]).toEqual([404, nobodys.body]);
    expect(await invitationsOf(ada)).toHaveLength(1);
    expect(
      await sql('select from account_codes where document_id = $1 and used_at is null', [documentId]),
    ).toHaveLength(1);
  });
});
