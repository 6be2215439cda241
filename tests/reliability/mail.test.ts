import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { get, post } from '../helpers/api';
import { sql } from '../helpers/database';
import { eventually } from '../helpers/eventually';
import { codeIn, mailsTo } from '../helpers/mail';
import { expectStatus, newCredentials, signInAdmin } from '../helpers/people';
import { startMailServer, type MailServer } from '../helpers/harness/mail-server';
import { type Portal, startPortal } from '../helpers/harness/portal';

/** Enters a client and invites them. @returns their address */
async function invited({ apiUrl: at, owner }: Portal): Promise<string> {
  const { email } = newCredentials();
  const token = await signInAdmin(owner, at);
  type Entered = { data: { documentId: string } };
  const entered = await post<Entered>('/portal/clients', { name: 'Grace', email }, { at, token });
  const { documentId } = expectStatus(entered, 201).body.data;
  expectStatus(await post(`/portal/clients/${documentId}/invite`, { email }, { at, token }), 201);
  return email;
}

describe('while the mail server is down', () => {
  let portal: Portal;
  let back: MailServer | undefined;

  beforeAll(async () => {
    portal = await startPortal({ name: 'mail_down' });
  }, 60_000);
  afterAll(async () => {
    await back?.close();
    await portal.stop();
  });

  test('nobody waits for it, and the mail comes once it is back, also when Strapi was killed meanwhile', async () => {
    const at = portal.apiUrl;
    const ada = newCredentials();
    await portal.mail.close();
    expect((await post('/api/auth/local/register', ada, { at })).status).toBe(200);
    const grace = await invited(portal);

    await eventually('the mail to be tried in vain', async () => {
      const waiting = await sql(
        'select from graphile_worker.jobs where attempts > 0 and locked_at is null',
        [],
        portal.databaseUrl,
      );
      return waiting.length > 0 ? true : null;
    });

    process.kill(portal.server.pid, 'SIGKILL');
    await portal.server.ended;
    await portal.restart();
    const server = (back = await startMailServer(Number(new URL(portal.mail.url).port)));
    const mail = await eventually('the mail', async () => (await mailsTo(ada.email, server))[0], 45_000);
    const confirmed = await get(`/api/auth/email-confirmation?confirmation=${codeIn(mail)}`, { at });
    expect(confirmed.status).toBe(200);
    const invitation = await eventually('the invitation', async () => (await mailsTo(grace, server))[0], 45_000);
    expect((await get(`/api/auth/invitation?code=${codeIn(invitation)}`, { at })).status).toBe(200);
  }, 120_000);
});
