import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { refusedFields, type SignedIn } from '../../helpers/answers';
import { get, post } from '../../helpers/api';
import { sql } from '../../helpers/database';
import { jobsAreDone } from '../../helpers/jobs';
import { documentIdOf } from '../../helpers/letters';
import { holding, waitingForLocks } from '../../helpers/locks';
import { aboutInLog } from '../../helpers/log';
import { codeIn, mailsTo, nextMail } from '../../helpers/mail';
import { type Client, newCredentials, person, registeredClient, signIn } from '../../helpers/people';

const NEW = 'quite another password';

const works = async (token: string) => (await person(token).get('/api/users/me')).status;
const login = async (identifier: string, password: string) =>
  (await post('/api/auth/local', { identifier, password })).status;
const forgot = (email: string) => post('/api/auth/forgot-password', { email });
const reset = (code: string, password = NEW, passwordConfirmation = password) =>
  post<SignedIn>('/api/auth/reset-password', { code, password, passwordConfirmation });

async function resetCode(email: string): Promise<string> {
  await forgot(email);
  return codeIn(await nextMail(email, /Set a new password/));
}

describe('a forgotten password', () => {
  test('is replaced through a mailed link, which signs in and ends every other session', async () => {
    const client = await registeredClient();
    const { status, body } = await reset(await resetCode(client.email));
    expect([status, body.user.email]).toEqual([200, client.email]);
    expect(await Promise.all([works(body.jwt), works(client.token)])).toEqual([200, 401]);
    expect(await login(client.email, client.password)).toBe(400);
    expect(await login(client.email, NEW)).toBe(200);
    await nextMail(client.email, /Your password was changed/);
  });

  test('has links that work once, for an hour, and are not kept in the clear', async () => {
    const client = await registeredClient();
    const code = await resetCode(client.email);
    expect(await sql('select from account_codes a where a::text like $1', [`%${code}%`])).toEqual([]);
    const age = (minutes: number) =>
      sql('update account_codes set expires_at = expires_at - make_interval(mins => $2) where email = $1', [
        client.email,
        minutes,
      ]);
    const looked = async () => (await get(`/api/auth/reset-password?code=${code}`)).status;
    expect([await looked(), await looked()]).toEqual([200, 200]);
    await age(61);
    expect([await looked(), (await reset(code)).status]).toEqual([400, 400]);
    await age(-61);
    expect((await reset(code)).status).toBe(200);
    expect([await looked(), (await reset(code)).status]).toEqual([400, 400]);
  });

  test('is set by one of two links that are followed at once; the other is spent', async () => {
    const client = await registeredClient();
    await forgot(client.email);
    const first = await nextMail(client.email, /Set a new password/);
    await forgot(client.email);
    const codes = [codeIn(first), codeIn(await nextMail(client.email, /Set a new password/, { after: first }))];
    const letGo = await holding('select from up_users where email = $1 for update', [client.email]);
    const answers = codes.map((code) => reset(code));
    await waitingForLocks(2);
    await letGo();
    expect((await Promise.all(answers)).map(({ status }) => status).sort()).toEqual([200, 400]);
  });

  test('is answered the same for an address without an account, which gets no mail', async () => {
    const client = await registeredClient();
    const { email: stranger } = newCredentials();
    expect((await forgot(stranger)).body).toEqual((await forgot(client.email)).body);
    await nextMail(client.email, /Set a new password/);
    await jobsAreDone();
    expect(await mailsTo(stranger)).toEqual([]);
  });

  test.each([
    ['too short', 'short', 'short', 'password'],
    ['over 72 bytes', 'å'.repeat(37), 'å'.repeat(37), 'password'],
    ['not repeated', NEW, `${NEW}!`, 'passwordConfirmation'],
  ])('is not replaced by one that is %s', async (_, password, repeated, field) => {
    const answer = await reset('any', password, repeated);
    expect(answer.status).toBe(400);
    expect(refusedFields(answer)).toEqual([field]);
  });
});

describe('changing the password', () => {
  const changeTo = (currentPassword: string, password = NEW) => ({
    currentPassword,
    password,
    passwordConfirmation: password,
  });
  const change = (client: Client, currentPassword: string, password = NEW) =>
    client.post<SignedIn>('/api/auth/change-password', changeTo(currentPassword, password));

  test('keeps this device signed in and signs out every other', async () => {
    const client = await registeredClient();
    const phone = await signIn(client.email, client.password);
    const { status, body } = await change(client, client.password);
    expect(status).toBe(200);
    expect(await Promise.all([works(client.token), works(body.jwt), works(phone.token)])).toEqual([200, 200, 401]);
    expect((await post('/api/auth/refresh', { refreshToken: phone.refreshToken })).status).toBe(401);
    await nextMail(client.email, /Your password was changed/);
    expect(await aboutInLog(body.jwt, 'password.changed')).toBe(await documentIdOf(client));
  });

  test('is answered again to a retry of the same request, which is no wrong password', async () => {
    const client = await registeredClient();
    const [body, headers] = [changeTo(client.password), { 'idempotency-key': randomUUID() }];
    const ask = () => client.post<SignedIn>('/api/auth/change-password', body, { headers });
    const answers = [await ask(), await ask(), ...(await Promise.all([ask(), ask()]))];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await Promise.all(answers.map(({ body }) => works(body.jwt)))).toEqual([200, 200, 200, 200]);
    expect(
      await sql('select from login_failures where failures > 0 and source = sha256($1::text::bytea)', [
        `account ${client.email}`,
      ]),
    ).toEqual([]);
    await nextMail(client.email, /Your password was changed/);
  });

  test('leaves a copied refresh token of this device as worthless as a spent one', async () => {
    const client = await registeredClient();
    const { body } = await change(client, client.password);
    await sql(`update strapi_sessions set updated_at = updated_at - interval '2 minutes' where status = 'rotated'`);
    expect((await post('/api/auth/refresh', { refreshToken: client.refreshToken })).status).toBe(401);
    expect(await works(body.jwt)).toBe(401);
  });

  test('leaves no session behind that was being refreshed or opened meanwhile', async () => {
    const client = await registeredClient();
    const thief = await signIn(client.email, client.password);
    const tokens = [thief.refreshToken];
    const changing = change(client, client.password);
    const guessing = Array.from({ length: 6 }, () =>
      post<SignedIn>('/api/auth/local', { identifier: client.email, password: client.password }),
    );
    for (let times = 0; times < 30; times += 1) {
      const { status, body } = await post<SignedIn>('/api/auth/refresh', { refreshToken: tokens.at(-1) });
      if (status !== 200) break;
      tokens.push(body.refreshToken);
    }
    expect((await changing).status).toBe(200);
    const opened = (await Promise.all(guessing)).flatMap(({ status, body }) =>
      status === 200 ? [body.refreshToken] : [],
    );
    for (const refreshToken of [tokens.at(-1), ...opened]) {
      expect((await post('/api/auth/refresh', { refreshToken })).status).toBe(401);
    }
  });

  test('needs the current one, and another than that', async () => {
    const client = await registeredClient();
    expect(refusedFields(await change(client, 'not my password'))).toEqual(['currentPassword']);
    expect(refusedFields(await change(client, client.password, client.password))).toEqual(['password']);
  });
});
