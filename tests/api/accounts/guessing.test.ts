import { afterEach, describe, expect, test } from '@jest/globals';
import type { SignedIn } from '../../helpers/answers';
import { post, type RequestOptions } from '../../helpers/api';
import { sql } from '../../helpers/database';
import { testSecrets } from '../../helpers/harness/cluster';
import { codeIn, nextMail } from '../../helpers/mail';
import { newCredentials, registeredClient } from '../../helpers/people';

const login = (identifier: string, password: string, headers: Record<string, string> = {}) =>
  post<SignedIn>('/api/auth/local', { identifier, password }, { headers });

/** As the site asks for a browser at this address. */
const through = (address: string) => ({ 'x-forwarded-for': address, 'x-site-key': testSecrets().SITE_KEY });

const wrongly = (headers?: Record<string, string>) => login(newCredentials().email, 'a wrong guess', headers);

afterEach(() => sql('delete from login_failures'));

describe('guessing at an account', () => {
  test('is stopped for a while, for that account alone', async () => {
    const [guessed, other] = [await registeredClient(), await registeredClient()];
    for (let times = 0; times < 10; times += 1) await login(guessed.email, 'a wrong guess');
    const refused = await login(guessed.email, guessed.password);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '900']);
    expect((await login(other.email, other.password)).status).toBe(200);
    await sql(`update login_failures set since = since - interval '16 minutes'`);
    expect((await login(guessed.email, guessed.password)).status).toBe(200);
  });

  test('has ten tries, also all at once', async () => {
    const { email } = await registeredClient();
    const answers = await Promise.all(Array.from({ length: 24 }, () => login(email, 'a wrong guess')));
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(14);
  });

  test('is not won by many guesses at once, the right one among them', async () => {
    const client = await registeredClient();
    const guess = (place: number) => login(client.email, place === 30 ? client.password : `guess ${place}`);
    const answers = await Promise.all(Array.from({ length: 31 }, (_, place) => guess(place)));
    expect(answers.filter(({ status }) => status !== 429)).toHaveLength(10);
  });

  test('is nothing that somebody does who knows the password, however often', async () => {
    const { email, password } = await registeredClient();
    for (let times = 0; times < 12; times += 1) expect((await login(email, password)).status).toBe(200);
    const failures = await sql<{ failures: number }>('select failures from login_failures where failures > 0');
    expect(failures).toEqual([]);
  });

  test('counts by the account, whichever of its names is used', async () => {
    const { email } = await registeredClient();
    await sql('update up_users set username = $2 where email = $1', [email, `name of ${email}`]);
    for (let times = 0; times < 5; times += 1) {
      await login(email, 'a wrong guess');
      await login(`name of ${email}`, 'a wrong guess');
    }
    expect((await login(email, 'a wrong guess')).status).toBe(429);
  });

  test('counts the old password of a change and the password of a move, too', async () => {
    const client = await registeredClient();
    const change = () =>
      client.post('/api/auth/change-password', {
        currentPassword: 'a wrong guess',
        password: 'Another-horse-8',
        passwordConfirmation: 'Another-horse-8',
      });
    for (let times = 0; times < 10; times += 1) expect((await change()).status).toBe(400);
    expect((await change()).status).toBe(429);
    const move = { email: newCredentials().email, password: client.password };
    expect((await client.post('/api/auth/change-email', move)).status).toBe(429);
  });
});

describe('guessing from a network', () => {
  const almostTooMany = () => sql('update login_failures set failures = 499');

  test('is stopped there and nowhere else, far above what one account may have', async () => {
    await wrongly(through('203.0.113.7'));
    await almostTooMany();
    expect((await wrongly(through('203.0.113.7'))).status).toBe(400);
    expect((await wrongly(through('203.0.113.7'))).status).toBe(429);
    const client = await registeredClient();
    expect((await login(client.email, client.password, through('203.0.113.7'))).status).toBe(429);
    expect((await login(client.email, client.password, through('203.0.113.8'))).status).toBe(200);
  });

  test('counts a household of IPv6 as one, and IPv4 however it is written', async () => {
    await wrongly(through('2001:db8:1:2::1'));
    await wrongly(through('::ffff:203.0.113.9'));
    await almostTooMany();
    expect((await wrongly(through('2001:db8:1:2:ffff::9'))).status).toBe(400);
    expect((await wrongly(through('2001:db8:1:2:aaaa::9'))).status).toBe(429);
    expect((await wrongly(through('2001:db8:1:3::1'))).status).toBe(400);
    expect((await wrongly(through('203.0.113.9'))).status).toBe(400);
    expect((await wrongly(through('203.0.113.9'))).status).toBe(429);
  });

  test.each<Record<string, string>>([
    { 'x-forwarded-for': '198.51.100.1' },
    { 'x-forwarded-for': '198.51.100.1', 'x-site-key': 'guessed' },
  ])('is not got round by claiming another address: %p', async (headers) => {
    await wrongly();
    await almostTooMany();
    expect((await wrongly(headers)).status).toBe(400);
    expect((await wrongly(headers)).status).toBe(429);
  });
});

describe('passwords that are chosen', () => {
  const almostTooMany = () => sql('update password_hashings set times = 499');
  const register = (options: RequestOptions) => post('/api/auth/local/register', newCredentials(), options);
  const at = (address: string) => ({ headers: through(address) });

  afterEach(() => sql('delete from password_hashings'));

  const password = 'Another-horse-8';
  test.each<[string, (options: RequestOptions) => Promise<{ status: number; headers: Headers; body: unknown }>]>([
    ['a registration', register],
    [
      'a new password by mail',
      (options) =>
        post('/api/auth/reset-password', { code: 'unknown', password, passwordConfirmation: password }, options),
    ],
    ['an invitation', (options) => post('/api/auth/invitation', { code: 'unknown', password }, options)],
    [
      'a change of the password',
      async (options) => {
        const change = { currentPassword: 'a wrong guess', password, passwordConfirmation: password };
        return (await registeredClient()).post('/api/auth/change-password', change, options);
      },
    ],
  ])('of %s are as many as a network may guess, and no more before any is worked out', async (_, choose) => {
    await register(at('203.0.113.60'));
    await almostTooMany();
    expect((await choose(at('203.0.113.60'))).status).not.toBe(429);
    const refused = await choose(at('203.0.113.60'));
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '900']);
    expect(refused.body).toMatchObject({ error: { message: expect.stringContaining('Wait a quarter of an hour') } });
    expect((await choose(at('203.0.113.61'))).status).not.toBe(429);
    await sql(`update password_hashings set since = since - interval '16 minutes'`);
    expect((await choose(at('203.0.113.60'))).status).not.toBe(429);
  });

  test('count a household of IPv6 as one', async () => {
    await register(at('2001:db8:7:7::1'));
    await almostTooMany();
    expect((await register(at('2001:db8:7:7:ffff::9'))).status).toBe(200);
    expect((await register(at('2001:db8:7:7:aaaa::9'))).status).toBe(429);
    expect((await register(at('2001:db8:7:8::1'))).status).toBe(200);
  });

  test('and the one that confirms a registration count together', async () => {
    const { email, ...credentials } = newCredentials();
    await post('/api/auth/local/register', { email, ...credentials }, at('203.0.113.62'));
    const confirmation = codeIn(await nextMail(email, /^Confirm/));
    await almostTooMany();
    const confirm = () =>
      post('/api/auth/local', { identifier: email, password: 'a wrong guess', confirmation }, at('203.0.113.62'));
    expect([(await confirm()).status, (await confirm()).status]).toEqual([400, 429]);
  });

  test('are no hindrance to those who sign in', async () => {
    const client = await registeredClient();
    await register(at('203.0.113.63'));
    await sql('update password_hashings set times = 501');
    expect((await register(at('203.0.113.63'))).status).toBe(429);
    expect((await login(client.email, client.password, through('203.0.113.63'))).status).toBe(200);
  });
});
