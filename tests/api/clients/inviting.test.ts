import { describe, expect, test } from '@jest/globals';
import { dataOf, refusedFields, sentenceOf, type Shape, type SignedIn } from '../../helpers/answers';
import { get, post } from '../../helpers/api';
import { ask, type Card, cardOf, entered, invite, newAddress, takeBack } from '../../helpers/clients';
import { codeOf, inviteColleague } from '../../helpers/colleagues';
import { sql } from '../../helpers/database';
import { documentIdOf } from '../../helpers/letters';
import { eventually } from '../../helpers/eventually';
import { codeIn, linkTo, type Mail, mailsTo, nextMail } from '../../helpers/mail';
import { expectStatus, newCredentials, person, registeredClient, signIn } from '../../helpers/people';
import { portal } from '../../helpers/portal';
import { roleThatMay, teammate } from '../../helpers/teammates';

const PASSWORD = 'Correct-horse-7';

const look = (code: string) => get<{ data: Shape<'Invitation'> }>(`/api/auth/invitation?code=${code}`);
const accept = (code: string, more: object = {}) =>
  post<SignedIn>('/api/auth/invitation', { code, password: PASSWORD, ...more });

const mailOf = (email: string, after?: Mail) => nextMail(email, /invites you/, { after });

/** A client whom nobody has signed in for, and the mail that invites somebody. */
async function invited(email = newAddress()): Promise<{ documentId: string; email: string; mail: Mail; code: string }> {
  const { documentId } = await entered({ email });
  expectStatus(await invite(documentId, email), 201);
  const mail = await mailOf(email);
  return { documentId, email, mail, code: codeIn(mail) };
}

describe('somebody who is invited', () => {
  test('is mailed a link of the site, of which only a hash is kept', async () => {
    const { mail, code, email } = await invited();
    expect(linkTo(mail, '/invite').searchParams.get('code')).toBe(code);
    const [row] = await sql<{ kept: boolean; days: string }>(
      `select code_hash = sha256($2::bytea) as kept, extract(epoch from expires_at - localtimestamp) / 86400 as days
       from account_codes where email = $1`,
      [email, code],
    );
    expect(row).toMatchObject({ kept: true });
    expect(Math.round(Number(row!.days))).toBe(7);
    expect(await sql('select from graphile_worker._private_jobs where payload::text like $1', [`%${code}%`])).toEqual(
      [],
    );
  });

  test('sees who invites whom, chooses a password and is in', async () => {
    const { documentId, email, code } = await invited();
    const card = await cardOf(documentId);
    expect(card.invitations).toMatchObject([{ email, expiresAt: expect.any(String) }]);
    expect(dataOf(await look(code))).toEqual({
      business: expect.any(String),
      client: card.name,
      email,
      invitedBy: expect.stringMatching(/\w/),
    });

    const { status, body } = await accept(code);
    expect(status).toBe(200);
    expect(body.user).toMatchObject({ email, username: email });
    const profile = await person(body.jwt).get('/api/clients/me');
    expect(dataOf<Shape<'Profile'>>(profile).documentId).toBe(documentId);
    expect(await cardOf(documentId)).toMatchObject({ invitations: [], users: [{ email }] });
    await signIn(email, PASSWORD);
    const log = dataOf<Shape<'Activity'>[]>(await person(body.jwt).get('/api/activities'));
    expect(log.map(({ kind }) => kind)).toEqual(['client.joined', 'client.invited', 'client.entered']);
    expect(log[1]).toMatchObject({ actor: { type: 'owner' }, details: { email } });
  });

  test('may choose a name to sign in with, not somebody else’s address', async () => {
    const { code, email } = await invited();
    expect(refusedFields(await accept(code, { username: 'grace@demo.test' }))).toEqual(['username']);
    const name = `baker-${email.slice(7, 15)}`;
    expect((await accept(code, { username: name })).body.user).toMatchObject({ username: name });
    await signIn(name, PASSWORD);
  });

  test('brings the time zone of their device to a client that has none', async () => {
    const zoneOf = async (jwt: string) => dataOf<Shape<'Profile'>>(await person(jwt).get('/api/clients/me')).timeZone;
    const { documentId, email, code } = await invited();
    const first = await accept(code, { timeZone: 'America/Lima' });
    expect(await zoneOf(first.body.jwt)).toBe('America/Lima');
    const colleague = newAddress();
    expectStatus(await invite(documentId, colleague), 201);
    await accept(codeIn(await mailOf(colleague)), { timeZone: 'Asia/Tokyo' });
    expect(await zoneOf((await signIn(email, PASSWORD)).token)).toBe('America/Lima');
  });

  test('can follow the link once, however fast', async () => {
    const { code } = await invited();
    const answers = await Promise.all([accept(code), accept(code)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    for (const dead of [await look(code), await accept(code)]) {
      expect(dead.status).toBe(400);
      expect(sentenceOf(dead)).toMatch(/Sign in if you have joined already; otherwise ask for a new one\.$/);
    }
  });

  test('learns nothing from a code that was never given', async () => {
    const { code } = await invited();
    await sql(
      `update account_codes set expires_at = localtimestamp - interval '1 second' where email is not null
      and code_hash = sha256($1::bytea)`,
      [code],
    );
    const [unknown, old] = [await accept('unknown'), await accept(code)];
    expect([old.status, old.body]).toEqual([unknown.status, unknown.body]);
  });

  test.each([
    [{ password: 'short' }, 'password'],
    [{ password: undefined }, 'password'],
    [{ email: 'other@example.test' }, 'email'],
    [{ client: 'other' }, 'client'],
    [{ code: '' }, 'code'],
  ])('is told what is wrong with %j, and the link stays good', async (wrong, field) => {
    const { code } = await invited();
    expect(refusedFields(await accept(code, wrong))).toEqual([field]);
    expect((await look(code)).status).toBe(200);
  });

  test('has one link that works: the latest', async () => {
    const { documentId, email, mail, code } = await invited();
    await invite(documentId, email);
    const again = codeIn(await mailOf(email, mail));
    expect((await accept(code)).status).toBe(400);
    expect((await cardOf(documentId)).invitations).toHaveLength(1);
    expect((await accept(again)).status).toBe(200);
  });

  test('joins colleagues who are there, and takes nothing from another one who is invited', async () => {
    const { documentId, code } = await invited();
    const colleague = newAddress();
    await invite(documentId, colleague);
    const second = codeIn(await mailOf(colleague));
    expect((await accept(code)).status).toBe(200);
    const { body } = await accept(second);
    const [latest] = dataOf<Shape<'Activity'>[]>(await person(body.jwt).get('/api/activities'));
    expect(latest).toMatchObject({ kind: 'user.joined', details: { email: colleague } });
    expect((await cardOf(documentId)).users).toHaveLength(2);
  });

  test('joins the client that invited them by registering as well', async () => {
    const { documentId } = await entered();
    const ada = newCredentials();
    await invite(documentId, ada.email);
    const code = codeIn(await mailOf(ada.email));
    const client = await registeredClient(ada);
    expect(await documentIdOf(client)).toBe(documentId);
    expect((await accept(code)).status).toBe(400);
  });
});

describe('the owner who invites', () => {
  test('is told where the address signs in already', async () => {
    const [ada, grace] = [await registeredClient(), await registeredClient({ name: 'Grace' })];
    const own = await invite(await documentIdOf(ada), ada.email.toUpperCase());
    expect([own.status, refusedFields(own), sentenceOf(own)]).toEqual([
      400,
      ['email'],
      'This address signs in for this client already.',
    ]);
    const others = await invite(await documentIdOf(ada), grace.email);
    expect([others.status, refusedFields(others)]).toEqual([400, ['email']]);
    expect(sentenceOf(others)).toContain('signs in for Grace already');
  });

  test.each([[{}], [{ email: 'nobody' }], [{ email: null }]])('is told what is wrong with %j', async (body) => {
    const { documentId } = await entered();
    expect(refusedFields(await ask(`/${documentId}/invite`, body))).toEqual(['email']);
  });

  test('invites to nobody who is not there', async () => {
    expect((await invite('unknown', newAddress())).status).toBe(404);
  });

  test('takes invitations back by putting the client away', async () => {
    const { documentId, email, code } = await invited();
    expect((await ask(`/${documentId}/archive`)).status).toBe(200);
    expect((await accept(code)).status).toBe(400);
    const answer = await invite(documentId, email);
    expect([answer.status, sentenceOf(answer)]).toEqual([400, expect.stringMatching(/is archived/)]);
  });
});

describe('the owner who takes an invitation back', () => {
  const openTo = async (documentId: string, email: string) =>
    (await cardOf(documentId)).invitations.find((one) => one.email === email)!.documentId;
  const linesOf = (email: string) =>
    sql<{ actor: string }>(
      `select actor_type as actor from activities where kind = 'client.uninvited' and details ->> 'email' = $1`,
      [email],
    );

  test('lets its link lead nowhere, keeps the others, and is named in the log', async () => {
    const { documentId, email, code } = await invited();
    const colleague = newAddress();
    await invite(documentId, colleague);
    const { invitations } = dataOf<Card>(
      expectStatus(await takeBack(documentId, await openTo(documentId, email)), 200),
    );
    expect(invitations).toMatchObject([{ email: colleague }]);
    for (const dead of [await look(code), await accept(code)]) expect(dead.status).toBe(400);
    const { body } = expectStatus(await accept(codeIn(await mailOf(colleague))), 200);
    const [, taken] = dataOf<Shape<'Activity'>[]>(await person(body.jwt).get('/api/activities'));
    expect(taken).toMatchObject({ kind: 'client.uninvited', actor: { type: 'owner' }, details: { email } });
    expect(taken!.actor.name).toMatch(/\w/);
  });

  test('does so once, in however many tabs, and is told that it is gone', async () => {
    const { documentId, email } = await invited();
    const invitation = await openTo(documentId, email);
    const answers = await Promise.all([takeBack(documentId, invitation), takeBack(documentId, invitation)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
    const late = await takeBack(documentId, invitation);
    expect([late.status, sentenceOf(late)]).toEqual([
      404,
      'There is no such invitation. It may have been accepted or taken back already.',
    ]);
    expect(await linesOf(email)).toEqual([{ actor: 'owner' }]);
  });

  test('lets nobody be mailed by it who was not yet, the mail server being away', async () => {
    const { mail } = portal();
    const [email, colleague] = [newAddress(), newAddress()];
    mail.manners.refuse = (address) => (address === email ? 451 : undefined);
    const { documentId } = await entered();
    await invite(documentId, email);
    const waiting = () =>
      sql(`select from mails where to_address = $1 and state = 'waiting' and attempts > 0`, [email]);
    await eventually('a first attempt to fail', async () => (await waiting()).length === 1);
    expectStatus(await takeBack(documentId, await openTo(documentId, email)), 200);
    mail.manners.refuse = undefined;
    await eventually('the mail to be given up', async () => (await waiting()).length === 0);
    await invite(documentId, colleague);
    await mailOf(colleague);
    expect(await mailsTo(email)).toEqual([]);
  });

  test('does so with what a client’s own people sent as well', async () => {
    const [ada, email] = [await registeredClient(), newAddress()];
    await inviteColleague(ada, email);
    const code = await codeOf(email);
    const documentId = await documentIdOf(ada);
    expectStatus(await takeBack(documentId, await openTo(documentId, email)), 200);
    expect((await accept(code)).status).toBe(400);
  });

  test('finds none that is another client’s, was followed, or never was', async () => {
    const [one, other] = [await invited(), await entered()];
    const invitation = await openTo(one.documentId, one.email);
    for (const [client, which] of [
      [other.documentId, invitation],
      [one.documentId, 'nothing'],
      ['nothing', invitation],
    ] as const) {
      expect((await takeBack(client, which)).status).toBe(404);
    }
    expect((await look(one.code)).status).toBe(200);
    expectStatus(await accept(one.code), 200);
    expect((await takeBack(one.documentId, invitation)).status).toBe(404);
    expect(await linesOf(one.email)).toEqual([]);
  });

  test('needs the right to invite', async () => {
    const { documentId, email, code } = await invited();
    const writer = await teammate(await roleThatMay(['api::portal.send-messages']));
    const path = `/portal/clients/${documentId}/invitations/${await openTo(documentId, email)}/withdraw`;
    expect((await writer.post(path)).status).toBe(403);
    expect((await look(code)).status).toBe(200);
    expectStatus(await (await teammate('assistant')).post(path), 200);
  });
});
