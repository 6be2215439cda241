import { beforeAll, describe, expect, test } from '@jest/globals';
import { post } from '../helpers/api';
import { documentIdOf, sendTo } from '../helpers/letters';
import { type Client, registeredClient } from '../helpers/people';
import { assistantWithout, teammate, type Teammate } from '../helpers/teammates';
import { panelOf, rowWith, searchList } from './owner-panel';

const type = (uid: string) => `/content-manager/collection-types/${uid}`;

describe.each(['owner', 'assistant'] as const)('somebody with the role %s', (code) => {
  let ada: Client;
  let ann: Teammate;

  beforeAll(async () => {
    ada = await registeredClient();
    ann = await teammate(code);
  }, 60_000);

  test('does the daily work', async () => {
    const client = `${type('api::client.client')}/${await documentIdOf(ada)}`;
    expect((await ann.put(client, { company: 'Bakery' })).status).toBe(200);
    const letter = { topic: 'other', subject: 'Hello', body: 'x', clients: [await documentIdOf(ada)] };
    expect((await ann.post('/portal/messages', letter)).status).toBe(201);
    const said = await ada.post<{ data: { documentId: string } }>('/api/feedbacks', {
      data: { about: 'other', body: 'Well' },
    });
    expect((await ann.post(`/portal/feedbacks/${said.body.data.documentId}/answer`, { body: 'Thanks' })).status).toBe(
      200,
    );
    expect((await ann.get(type('api::activity.activity'))).status).toBe(200);
  });

  test.each([
    '/admin/users',
    '/admin/roles',
    '/admin/api-tokens',
    '/admin/transfer/tokens',
    '/admin/webhooks',
    '/upload/settings',
    '/users-permissions/roles',
    '/users-permissions/advanced',
    '/content-type-builder/content-types',
    '/email/settings',
  ])('has no business at %s', async (path) => {
    expect((await ann.get(path)).status).toBe(403);
  });

  test('neither reads the codes of a login nor takes it over', async () => {
    const logins = type('plugin::users-permissions.user');
    const { body } = await ann.get<object>(`${logins}/${ada.user.documentId}`);
    expect(JSON.stringify(body)).not.toMatch(/password|token/i);
    await ann.put(`${logins}/${ada.user.documentId}`, { password: 'Taken-over-7', email: 'taken@example.test' });
    const signIn = { identifier: ada.email, password: ada.password };
    expect((await post('/api/auth/local', signIn)).status).toBe(200);
  });
});

describe('an assistant', () => {
  test('deletes nothing and changes no settings', async () => {
    const ada = await registeredClient();
    const ann = await teammate('assistant');
    const client = `${type('api::client.client')}/${await documentIdOf(ada)}`;
    expect((await ann.del(client)).status).toBe(403);
    expect((await ann.del(`${type('api::message.message')}/${await sendTo([ada])}`)).status).toBe(403);
    expect((await ann.del('/upload/files/1')).status).toBe(403);
    expect((await ann.put('/content-manager/single-types/api::business.business', { name: 'Mine' })).status).toBe(403);
  });

  test('meets a panel without the doors that are closed', async () => {
    const ada = await registeredClient({ name: 'Aafke of the harbour' });
    const page = await panelOf(await teammate('assistant'));
    await searchList(page, 'Clients', ada.name);
    await rowWith(page, ada.name).getByRole('button', { name: 'Row actions' }).click();
    await page.getByRole('menuitem').first().waitFor();
    const offered = await page.getByRole('menuitem').allInnerTexts();
    for (const closed of ['Delete', 'Duplicate']) expect(offered).not.toContain(closed);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('link', { name: /Content-Type Builder|Marketplace/ }).count()).toBe(0);
    await page.getByRole('link', { name: 'Settings', exact: true }).click();
    await page.getByRole('heading', { name: 'My mail' }).waitFor();
  });

  test('who may not decide about projects finds no way to enter one', async () => {
    const ada = await registeredClient({ name: 'Aafke of the dunes' });
    const page = await panelOf(await teammate(await assistantWithout('api::portal.act-on-projects')));
    await searchList(page, 'Clients', ada.name);
    await rowWith(page, ada.name).click();
    await page.getByRole('heading', { name: 'Their projects' }).waitFor();
    await page.getByText('No projects.').waitFor();
    expect(await page.getByRole('button', { name: 'Enter a project' }).count()).toBe(0);
  });
});
