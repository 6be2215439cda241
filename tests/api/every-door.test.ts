import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { entered } from '../helpers/clients';
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
});
