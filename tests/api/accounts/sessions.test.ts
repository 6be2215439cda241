import { describe, expect, test } from '@jest/globals';
import type { Shape, SignedIn } from '../../helpers/answers';
import { post } from '../../helpers/api';
import { sql } from '../../helpers/database';
import { whereOneIsEnded } from '../../helpers/locks';
import { type Client, newCredentials, person, registeredClient, signIn } from '../../helpers/people';

type Tokens = Omit<SignedIn, 'user'>;

const works = async (token: string) => (await person(token).get('/api/users/me')).status;
const login = (identifier: string, password: string) => post<SignedIn>('/api/auth/local', { identifier, password });
const refresh = (refreshToken: string) => post<Tokens>('/api/auth/refresh', { refreshToken });
const logout = (refreshToken: string) => post('/api/auth/logout', { refreshToken });
const again = ({ email, password }: Client) => signIn(email, password);

describe('signing in', () => {
  test('works by address, in any case', async () => {
    const client = await registeredClient();
    expect((await login(client.email.toUpperCase(), client.password)).status).toBe(200);
  });

  test('gives one answer for a wrong password, an unknown address and a blocked user', async () => {
    const [client, blocked] = [await registeredClient(), await registeredClient()];
    await sql('update up_users set blocked = true where email = $1', [blocked.email]);
    const answers = [
      await login(client.email, 'not the password'),
      await login(newCredentials().email, client.password),
      await login(blocked.email, blocked.password),
    ];
    for (const { status, body } of answers) expect([status, body]).toEqual([400, answers[0]!.body]);
  });

  test('is remembered for the owner: signed in, signed out, seen', async () => {
    const client = await registeredClient();
    await logout(client.refreshToken);
    const [row] = await sql(
      `select last_login_at is not null as "in", last_logout_at is not null as "out", last_seen_at is not null as seen
       from clients where email = $1`,
      [client.email],
    );
    expect(row).toEqual({ in: true, out: true, seen: true });
  });
});

describe('a visit', () => {
  test('remembers when the one before ended, and that does not move while one reads', async () => {
    const client = await registeredClient();
    const me = async () => (await client.get<Shape<'User'>>('/api/users/me')).body.previousVisitAt;
    expect(await me()).toBeNull();
    await sql(`update up_users set last_seen_at = '2026-01-01 10:00' where email = $1`, [client.email]);
    await me();
    expect(await me()).toBe('2026-01-01T10:00:00.000Z');
    await again(client);
    expect(await me()).toBe('2026-01-01T10:00:00.000Z');
  });
});

describe('a session', () => {
  test('ends with its logout also where PostgreSQL ended that for somebody else who waited for it in turn', async () => {
    const client = await registeredClient();
    const own = { table: 'up_users', which: `old.email = '${client.email}'` };
    expect((await whereOneIsEnded(own, () => logout(client.refreshToken))).status).toBe(200);
    expect(await works(client.token)).toBe(401);
    const again = await whereOneIsEnded(own, () => login(client.email, client.password));
    expect(again.status).toBe(200);
    expect(await works(again.body.jwt)).toBe(200);
  });

  test('dies at once with its logout, with every token that came from it', async () => {
    const client = await registeredClient();
    const { body: next } = await refresh(client.refreshToken);
    await logout(next.refreshToken);
    expect(await Promise.all([works(client.token), works(next.jwt)])).toEqual([401, 401]);
    expect((await refresh(client.refreshToken)).status).toBe(401);
    expect((await refresh(next.refreshToken)).status).toBe(401);
  });

  test('is ended whole by the token from before a refresh', async () => {
    const client = await registeredClient();
    const { body: next } = await refresh(client.refreshToken);
    await logout(client.refreshToken);
    expect(await works(next.jwt)).toBe(401);
    expect((await refresh(next.refreshToken)).status).toBe(401);
  });

  test('of another device lives on', async () => {
    const client = await registeredClient();
    const phone = await again(client);
    await logout(client.refreshToken);
    expect(await works(phone.token)).toBe(200);
  });

  test('refreshed by two tabs at once stays one', async () => {
    const client = await registeredClient();
    const both = await Promise.all([refresh(client.refreshToken), refresh(client.refreshToken)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const live = await sql(
      `select from strapi_sessions s join up_users u on u.id::text = s.user_id
       where u.email = $1 and s.status = 'active' and s.origin = 'users-permissions'`,
      [client.email],
    );
    expect(live).toHaveLength(1);
  });

  test('whose spent refresh token comes back late was copied, and ends', async () => {
    const client = await registeredClient();
    const { body: next } = await refresh(client.refreshToken);
    await sql(`update strapi_sessions set updated_at = updated_at - interval '2 minutes' where status = 'rotated'`);
    expect((await refresh(client.refreshToken)).status).toBe(401);
    expect(await works(next.jwt)).toBe(401);
  });

  test.each([
    ['blocked', 'update up_users set blocked = true where email = $1'],
    ['deleted', 'delete from up_users where email = $1'],
    ['given a new password', `update up_users set password = 'x' where email = $1`],
  ])('dies when its user is %s, whoever does it', async (_, change) => {
    const client = await registeredClient();
    expect(await works(client.token)).toBe(200);
    await sql(change, [client.email]);
    expect(await works(client.token)).toBe(401);
    expect((await refresh(client.refreshToken)).status).toBe(401);
  });

  test.each([
    'nonsense',
    'a.b.c',
    'eyJhbGciOiJub25lIn0.eyJ0eXBlIjoiYWNjZXNzIiwidXNlcklkIjoiMSIsInNlc3Npb25JZCI6IngifQ.',
  ])('is not opened by the token "%s"', async (token) => {
    expect(await works(token)).toBe(401);
    expect((await refresh(token)).status).toBe(401);
  });

  test('takes each of its tokens only for what it is for', async () => {
    const client = await registeredClient();
    expect(await works(client.refreshToken)).toBe(401);
    expect((await refresh(client.token)).status).toBe(401);
  });
});

describe('a client that the owner deletes', () => {
  test('takes its logins along', async () => {
    const client = await registeredClient();
    await sql('delete from clients where email = $1', [client.email]);
    expect(await works(client.token)).toBe(401);
    expect((await login(client.email, client.password)).status).toBe(400);
    expect((await registeredClient({ email: client.email })).token).toBeTruthy();
  });
});
