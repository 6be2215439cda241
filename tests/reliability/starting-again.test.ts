import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { post } from '../helpers/api';
import { sql } from '../helpers/database';
import { type Portal, startPortal } from '../helpers/harness/portal';
import { usePortal } from '../helpers/portal';

const [FIRST, OWN, SECOND] = ['The-first-password-1', 'A-password-of-hers-1', 'The-second-password-2'];

let portal: Portal;
beforeAll(async () => {
  const environment = { DEMO: 'true', DEMO_PASSWORD: FIRST };
  portal = await startPortal({ name: 'demo_password', database: 'empty', environment });
  usePortal(portal);
}, 180_000);
afterAll(() => portal.stop());

const signIn = (name: string, password: string) =>
  post<{ jwt: string }>('/api/auth/local', { identifier: `${name}@demo.test`, password });

const statusOf = async (name: string, password: string) => (await signIn(name, password)).status;

test('another password of the demo lets in from its next start, and one that somebody chose stays until then', async () => {
  const { jwt: token } = (await signIn('ada', FIRST)).body;
  const change = { currentPassword: FIRST, password: OWN, passwordConfirmation: OWN };
  expect((await post('/api/auth/change-password', change, { token })).status).toBe(200);
  await portal.restart();
  expect([await statusOf('ada', OWN), await statusOf('grace', FIRST)]).toEqual([200, 200]);
  await portal.restart({ DEMO_PASSWORD: SECOND });
  for (const name of ['ada', 'grace', 'linus']) expect(await statusOf(name, SECOND)).toBe(200);
  expect([await statusOf('ada', OWN), await statusOf('grace', FIRST)]).toEqual([400, 400]);
}, 180_000);

test("an owner's address that was written down with capitals lets in from the next start", async () => {
  const { email, password } = portal.owner;
  await sql(`update admin_users set email = initcap(email)`);
  expect((await post('/admin/login', { email, password })).status).toBe(400);
  await portal.restart();
  expect((await post('/admin/login', { email, password })).status).toBe(200);
}, 60_000);
