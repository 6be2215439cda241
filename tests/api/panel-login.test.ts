import { expect, test } from '@jest/globals';
import { post } from '../helpers/api';
import { sql } from '../helpers/database';
import { portal } from '../helpers/portal';

test('the owner signs in to the panel as often as they like: only wrong passwords count', async () => {
  const { email, password } = portal().owner;
  for (let times = 0; times < 8; times += 1) {
    expect((await post('/admin/login', { email, password })).status).toBe(200);
  }
});

test('an owner who does nothing at the panel for a working day is still signed in', async () => {
  expect((await post('/admin/login', portal().owner)).status).toBe(200);
  const [session] = await sql<{ hours: number }>(
    `select round(extract(epoch from expires_at - created_at) / 3600)::int as hours
     from strapi_sessions where origin = 'admin' order by id desc limit 1`,
  );
  expect(session).toEqual({ hours: 12 });
});

test('a mail for a new password of the panel is asked for a few times, not more', async () => {
  const asked: number[] = [];
  for (let times = 0; times < 6; times += 1) {
    asked.push((await post('/admin/forgot-password', { email: 'nobody@example.test' })).status);
  }
  expect(asked).toEqual([204, 204, 204, 204, 204, 429]);
});

test('what is said in the address, or is no text, is not taken for a login', async () => {
  const { email, password } = portal().owner;
  const query = new URLSearchParams({ email, password }).toString();
  const ways: [path: string, body: object][] = [
    [`/admin/login?${query}`, {}],
    [`/admin/login?${query}`, { email: '', password: '' }],
    [`/admin/login?email=${encodeURIComponent(email)}`, { password }],
    [`/admin/login?${query}`, { email: [email], password }],
  ];
  for (const [path, body] of ways) expect((await post(path, body)).status).toBe(400);
});
