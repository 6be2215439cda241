import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dataOf } from '../../helpers/answers';
import { cardOf, entered, newAddress } from '../../helpers/clients';
import { sql } from '../../helpers/database';
import { type Portal, startPortal } from '../../helpers/harness/portal';
import { teammate } from '../../helpers/teammates';

describe.each(['owner', 'assistant'] as const)('somebody with the role %s', (code) => {
  test('enters, invites and archives clients and writes projects down, under their own name', async () => {
    const ann = await teammate(code);
    const { documentId } = await entered();
    const answers = [
      await ann.post('/portal/clients', { name: `Client ${randomUUID().slice(0, 8)}` }),
      await ann.post(`/portal/clients/${documentId}/invite`, { email: newAddress() }),
      await ann.post('/portal/projects', { client: documentId, title: 'A sign', description: 'Gilded' }),
      await ann.get(`/portal/clients/${documentId}`),
      await ann.post(`/portal/projects/${(await cardOf(documentId)).projects[0]!.documentId}/archive`),
      await ann.post(`/portal/clients/${documentId}/archive`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 200, 200, 200]);
    const lines = await sql<{ kind: string; actor_name: string }>(
      `select a.kind, a.actor_name from activities a join clients c on c.id = a.client_id
       where c.document_id = $1 and a.actor_name = 'Ann Other' order by a.id`,
      [documentId],
    );
    expect(lines.map(({ kind }) => kind)).toEqual([
      'client.invited',
      'project.request',
      'project.archived',
      'client.archived',
    ]);
  });
});

test('somebody with a name longer than any line can hold does their work, and signs with what fits', async () => {
  const ann = await teammate('owner');
  expect((await ann.put('/admin/users/me', { firstname: 'A'.repeat(200), lastname: 'B'.repeat(200) })).status).toBe(
    200,
  );
  const client = { name: `Client ${randomUUID().slice(0, 8)}` };
  const { documentId } = dataOf<{ documentId: string }>(await ann.post('/portal/clients', client));
  expect((await ann.post(`/portal/clients/${documentId}/archive`)).status).toBe(200);
});

describe('the roles of a database from before', () => {
  let portal: Portal;
  const granted = (action: string, subject: string | null = null) =>
    sql<{ fields: string[] | null }>(
      `select p.properties -> 'fields' as fields from admin_permissions p
         join admin_permissions_role_lnk l on l.permission_id = p.id join admin_roles r on r.id = l.role_id
       where r.code = 'assistant' and p.action = $1 and p.subject is not distinct from $2`,
      [action, subject],
      portal.databaseUrl,
    );
  const change = (text: string) => sql(text, [], portal.databaseUrl);
  const READ = 'plugin::content-manager.explorer.read';

  beforeAll(async () => {
    portal = await startPortal({ name: 'old_roles' });
  }, 60_000);
  afterAll(() => portal.stop());

  test('are given what is new once, and never what the owner took away', async () => {
    await change(`delete from strapi_core_store_settings where key like 'plugin_portal_offered%'`);
    await change(
      `delete from admin_permissions where action in ('api::portal.manage-clients', 'api::portal.answer-feedback')
         or (action = '${READ}' and subject = 'api::business.business')`,
    );
    await change(
      `update admin_permissions set properties = jsonb_set(properties::jsonb, '{fields}', (properties -> 'fields')::jsonb - 'archivedAt')
       where subject = 'api::client.client' and properties::jsonb ? 'fields'`,
    );
    await portal.restart();
    expect(await granted('api::portal.manage-clients')).toHaveLength(1);
    expect(await granted('api::portal.answer-feedback')).toHaveLength(0);
    expect((await granted(READ, 'api::client.client'))[0]!.fields).toContain('archivedAt');

    await change(`delete from admin_permissions where action = 'api::portal.manage-clients'`);
    await portal.restart();
    expect(await granted('api::portal.manage-clients')).toHaveLength(0);
    expect(await granted('api::portal.send-messages')).toHaveLength(1);
  }, 60_000);
});
