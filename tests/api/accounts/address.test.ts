import { describe, expect, test } from '@jest/globals';
import { refusedFields, sentenceOf, type Shape } from '../../helpers/answers';
import { get, post } from '../../helpers/api';
import { sql } from '../../helpers/database';
import { documentIdOf } from '../../helpers/letters';
import { holding, waitingForLocks } from '../../helpers/locks';
import { aboutInLog } from '../../helpers/log';
import { jobsAreDone } from '../../helpers/jobs';
import { codeIn, mailsTo, nextMail } from '../../helpers/mail';
import { type Client, newCredentials, registeredClient, signIn } from '../../helpers/people';

const move = (client: Client, email: string, password = client.password) =>
  client.post('/api/auth/change-email', { email, password });
const confirm = (code: string) => get(`/api/auth/email-confirmation?confirmation=${code}`);
const login = async (identifier: string, password: string) =>
  (await post('/api/auth/local', { identifier, password })).status;

describe('changing the address one signs in with', () => {
  test('takes effect by the link in the new mailbox, and tells the old one', async () => {
    const client = await registeredClient();
    const { email } = newCredentials();
    expect((await move(client, email)).status).toBe(200);
    expect(await login(client.email, client.password)).toBe(200);

    const code = codeIn(await nextMail(email, /Confirm your new address/));
    expect(await confirm(code)).toMatchObject({ status: 200, body: { confirmed: 'address', email } });
    expect(await login(email, client.password)).toBe(200);
    expect(await login(client.email, client.password)).toBe(400);
    await nextMail(client.email, /sign-in address was changed/);
    expect(await aboutInLog(client.token, 'address.changed')).toBe(await documentIdOf(client));
  });

  test('leaves the contact address of the profile alone', async () => {
    const client = await registeredClient();
    const { email } = newCredentials();
    await move(client, email);
    await confirm(codeIn(await nextMail(email, /Confirm/)));
    const moved = await signIn(email, client.password);
    const { body } = await moved.get<{ data: Shape<'Profile'> }>('/api/clients/me');
    expect(body.data.email).toBe(client.email);
  });

  test("needs the password, and says nothing about other people's addresses", async () => {
    const [client, other] = [await registeredClient(), await registeredClient()];
    expect(refusedFields(await move(client, newCredentials().email, 'not my password'))).toEqual(['password']);
    expect((await move(client, other.email)).body).toEqual((await move(client, newCredentials().email)).body);
    await nextMail(other.email, /already has an account/);
  });

  test('writes to a few new addresses in an hour, and to no more', async () => {
    const client = await registeredClient();
    const emails = Array.from({ length: 8 }, () => newCredentials().email);
    for (const email of emails) expect((await move(client, email)).status).toBe(200);
    await jobsAreDone();
    const written = await Promise.all(emails.map(async (email) => (await mailsTo(email)).length));
    expect(written.reduce((sum, count) => sum + count, 0)).toBe(5);
  });

  test('comes to nothing by a new password, which ends what somebody else may have begun', async () => {
    const client = await registeredClient();
    const { email } = newCredentials();
    await move(client, email);
    const code = codeIn(await nextMail(email, /Confirm your new address/));
    const password = 'Another-horse-8';
    const change = { currentPassword: client.password, password, passwordConfirmation: password };
    expect((await client.post('/api/auth/change-password', change)).status).toBe(200);
    expect((await confirm(code)).status).toBe(400);
    expect(await login(client.email, password)).toBe(200);
  });

  test.each([
    ['blocked', 'update up_users set blocked = true where email = $1'],
    ['given a new password by the owner', `update up_users set password = 'x' where email = $1`],
  ])('comes to nothing once the account is %s', async (_, change) => {
    const client = await registeredClient();
    const { email } = newCredentials();
    await move(client, email);
    const code = codeIn(await nextMail(email, /Confirm your new address/));
    await sql(change, [client.email]);
    expect((await confirm(code)).status).toBe(400);
    expect(await sql('select from up_users where email = $1', [client.email])).toHaveLength(1);
  });

  test('comes to nothing where its mail was written after a new password only', async () => {
    const client = await registeredClient();
    const { email } = newCredentials();
    await move(client, email);
    const code = codeIn(await nextMail(email, /Confirm your new address/));
    await sql(`update up_users set password = 'x' where email = $1`, [client.email]);
    await sql('update account_codes set used_at = null where email = $1', [email]);
    expect((await confirm(code)).status).toBe(400);
  });

  test('spends the links that went to the old mailbox', async () => {
    const client = await registeredClient();
    const { email } = newCredentials();
    await post('/api/auth/forgot-password', { email: client.email });
    const code = codeIn(await nextMail(client.email, /password/));
    await move(client, email);
    expect((await confirm(codeIn(await nextMail(email, /Confirm your new address/)))).status).toBe(200);
    const reset = { code, password: 'Another-horse-8', passwordConfirmation: 'Another-horse-8' };
    expect((await post('/api/auth/reset-password', reset)).status).toBe(400);
    expect(await login(email, client.password)).toBe(200);
  });

  test('is refused where somebody confirms a registration of it at the same moment', async () => {
    const client = await registeredClient();
    const newcomer = newCredentials();
    await post('/api/auth/local/register', newcomer);
    const registration = await nextMail(newcomer.email, /Confirm your address/);
    await move(client, newcomer.email);
    const moving = codeIn(await nextMail(newcomer.email, /Confirm your new address/));
    const letGo = await holding('lock table up_users in share mode');
    const first = confirm(codeIn(registration));
    await waitingForLocks(1);
    const second = confirm(moving);
    await waitingForLocks(2);
    await letGo();
    expect([(await first).status, (await second).status]).toEqual([200, 400]);
    expect(sentenceOf(await second)).toMatch(/cannot be used any more/);
    expect(await login(client.email, client.password)).toBe(200);
  });
});
