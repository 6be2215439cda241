import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { refusedFields } from '../helpers/answers';
import { cardOf, entered } from '../helpers/clients';
import { sql } from '../helpers/database';
import { type Door, DOORS } from '../helpers/doors';
import { documentIdOf } from '../helpers/letters';
import { type Client, expectStatus, registeredClient } from '../helpers/people';
import { requested } from '../helpers/projects';

const unique = () => randomUUID().slice(0, 8);

/** A documentId of which the first sign is a figure. */
const figureFirst = () => `7${randomUUID().replaceAll('-', '').slice(1)}`;

describe.each(DOORS)('%s', (_who, open) => {
  let door: Door;
  let ada: Client;
  let id: string;
  beforeAll(async () => {
    door = await open();
    ada = await registeredClient();
    id = await documentIdOf(ada);
  });

  test('names other records by their documentId, whatever it begins with', async () => {
    const [client, project, subject] = [figureFirst(), figureFirst(), unique()];
    await sql('update clients set document_id = $2 where document_id = $1', [(await entered()).documentId, client]);
    await sql('update projects set document_id = $2 where document_id = $1', [
      (await requested(ada)).documentId,
      project,
    ]);
    const words = { topic: 'project', subject, body: 'Dear client' };
    expectStatus(await door.create('message', { ...words, project, clients: [id, client] }), 201);
    const named = await sql(
      `select c.document_id as client, p.document_id as project from messages m
         join messages_clients_lnk mc on mc.message_id = m.id join clients c on c.id = mc.client_id
         join messages_project_lnk mp on mp.message_id = m.id join projects p on p.id = mp.project_id
       where m.subject = $1 order by mc.client_ord`,
      [subject],
    );
    expect(named).toEqual([
      { client: id, project },
      { client, project },
    ]);
    const unknown = await door.create('message', { ...words, project: figureFirst() });
    expect(unknown.status).toBe(400);
  });

  test.each([
    [[{ network: 'zz', url: 'a' }], ['socialLinks.0.network']],
    [[{ network: 'linkedin', url: 5 }], ['socialLinks.0.url']],
    [[{ network: 'github', url: 'ada' }, null], ['socialLinks.1']],
    [[{}], ['socialLinks.0.network', 'socialLinks.0.url']],
    [{ network: 'x', url: 'ada' }, ['socialLinks']],
  ])('does not link a client to %j', async (socialLinks, fields) => {
    const answer = await door.update('client', id, { socialLinks });
    expect([answer.status, refusedFields(answer)]).toEqual([400, fields]);
    expect((await ada.get('/api/clients/me')).status).toBe(200);
  });

  test('links a client to a network as the client does', async () => {
    const [network, url] = ['github', 'https://github.com/ada'];
    expectStatus(await door.update('client', id, { socialLinks: [{ network: 'GitHub', url: '@ada' }] }), 200);
    expect((await cardOf(id)).socialLinks).toEqual([{ network, url }]);
    const [row] = await sql<{ id: number }>('select max(id) as id from components_client_social_links');
    expectStatus(await door.update('client', id, { socialLinks: [{ id: row!.id, network, url }] }), 200);
    expect((await cardOf(id)).socialLinks).toEqual([{ network, url }]);
  });

  test.each([
    [{ name: '' }, 'name'],
    [{ name: ' \u200b ' }, 'name'],
    [{ name: null }, 'name'],
    [{ name: 'Ada\nLovelace' }, 'name'],
    [{ name: 'Win at www.casino.test' }, 'name'],
    [{ company: 'The\nMill' }, 'company'],
    [{ description: 'x'.repeat(2001) }, 'description'],
    [{ type: 'cat' }, 'type'],
    [{ website: `bakery.test/${'å'.repeat(60)}` }, 'website'],
  ])('does not write %j about a client', async (wrong, field) => {
    for (const answer of [
      await door.update('client', id, wrong),
      await door.create('client', { name: 'New', ...wrong }),
    ]) {
      expect([answer.status, refusedFields(answer)]).toEqual([400, [field]]);
    }
    expect((await cardOf(id)).name).toBe(ada.name);
  });
});
