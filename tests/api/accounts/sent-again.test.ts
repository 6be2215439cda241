import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { type SignedIn, sentenceOf } from '../../helpers/answers';
import { get, post, type RequestOptions } from '../../helpers/api';
import { entered, invite } from '../../helpers/clients';
import { sql } from '../../helpers/database';
import { jobsAreDone } from '../../helpers/jobs';
import { codeIn, mailsTo, nextMail } from '../../helpers/mail';
import { newCredentials, registeredClient } from '../../helpers/people';

const NEW = 'Another-horse-7';

const keyed = (): RequestOptions => ({ headers: { 'idempotency-key': randomUUID() } });

/** The subjects of all mails to an address, once nothing more will come. */
async function subjectsTo(email: string): Promise<(string | undefined)[]> {
  await jobsAreDone();
  return (await mailsTo(email)).map(({ subject }) => subject);
}

/** Sends the same form twice, as somebody does whose answer got lost. */
async function twice(send: () => Promise<{ status: number }>): Promise<number[]> {
  return [(await send()).status, (await send()).status];
}

describe('a form about an account that is sent again', () => {
  test('registers once, and mails one link', async () => {
    const [ada, key] = [newCredentials(), keyed()];
    expect(await twice(() => post('/api/auth/local/register', ada, key))).toEqual([200, 200]);
    expect(await subjectsTo(ada.email)).toHaveLength(1);
  });

  test('asks once for a new password, and a second time under another key', async () => {
    const [{ email }, key] = [await registeredClient(), keyed()];
    const before = (await subjectsTo(email)).length;
    expect(await twice(() => post('/api/auth/forgot-password', { email }, key))).toEqual([200, 200]);
    expect(await subjectsTo(email)).toHaveLength(before + 1);
    expect((await post('/api/auth/forgot-password', { email }, keyed())).status).toBe(200);
    expect(await subjectsTo(email)).toHaveLength(before + 2);
  });

  test('asks once to sign in with another address', async () => {
    const [ada, key, { email }] = [await registeredClient(), keyed(), newCredentials()];
    const body = { email, password: ada.password };
    expect(await twice(() => ada.post('/api/auth/change-email', body, key))).toEqual([200, 200]);
    expect(await subjectsTo(email)).toHaveLength(1);
  });

  test('is refused when something else comes under its key', async () => {
    const key = keyed();
    expect((await post('/api/auth/forgot-password', newCredentials(), key)).status).toBe(400);
    const { email } = newCredentials();
    expect((await post('/api/auth/forgot-password', { email }, key)).status).toBe(200);
    const other = await post('/api/auth/forgot-password', { email: newCredentials().email }, key);
    expect([other.status, sentenceOf(other)]).toEqual([400, 'This Idempotency-Key was used for another request.']);
  });

  test('finds the new password set, and signs in; its code works no second time', async () => {
    const [{ email }, key] = [await registeredClient(), keyed()];
    await post('/api/auth/forgot-password', { email });
    const code = codeIn(await nextMail(email, /Set a new password/));
    const reset = (options?: RequestOptions) =>
      post<SignedIn>('/api/auth/reset-password', { code, password: NEW, passwordConfirmation: NEW }, options);
    expect(await twice(() => reset(key))).toEqual([200, 200]);
    const { body } = await reset(key);
    expect((await get('/api/projects', { token: body.jwt })).status).toBe(200);
    expect((await reset()).status).toBe(400);
    const change = { currentPassword: NEW, password: `${NEW}-8`, passwordConfirmation: `${NEW}-8` };
    expect((await post('/api/auth/change-password', change, { token: body.jwt })).status).toBe(200);
    expect((await reset(key)).status).toBe(400);
  });

  test('finds the invitation followed, and signs in; its code works no second time', async () => {
    const [{ documentId }, { email }, key] = [await entered(), newCredentials(), keyed()];
    await invite(documentId, email);
    const code = codeIn(await nextMail(email, /./));
    const accept = (options?: RequestOptions) =>
      post<SignedIn>('/api/auth/invitation', { code, password: NEW }, options);
    expect(await twice(() => accept(key))).toEqual([200, 200]);
    const { body } = await accept(key);
    expect((await get('/api/projects', { token: body.jwt })).status).toBe(200);
    expect((await accept()).status).toBe(400);
  });

  test('keeps no token and no password that the database could give away', async () => {
    const rows = await sql<{ row: string }>('select k::text as row from idempotency_keys k where anyone is not null');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ row }) => /jwt|eyJ/.test(row))).toEqual([]);
  });
});
