import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { dataOf, type Shape } from '../../helpers/answers';
import { get } from '../../helpers/api';
import { sql } from '../../helpers/database';
import { eventually } from '../../helpers/eventually';
import { formWith } from '../../helpers/files';
import { documentIdOf, sendTo } from '../../helpers/letters';
import { newsAreTold } from '../../helpers/news';
import { type Client, expectStatus, owner, registeredClient } from '../../helpers/people';
import { requested } from '../../helpers/projects';

type Documented = { documentId: string };

const CLIENTS = '/content-manager/collection-types/api::client.client';

/** The tables with a row that bears a word, but for what was mailed to the owner's side. */
async function tablesWith(word: string): Promise<string[]> {
  const tables = await sql<{ name: string }>(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' order by 1`,
  );
  const found = tables.map(async ({ name }) => {
    const rows = await sql(
      `select from ${name} t where t::text like $1 and to_jsonb(t) ->> 'admin_id' is null limit 1`,
      [`%${word}%`],
    );
    return rows.length > 0 ? [name] : [];
  });
  return (await Promise.all(found)).flat();
}

async function pictured(client: Client): Promise<string> {
  const bytes = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#1f5a43' } })
    .png()
    .toBuffer();
  const answer = await client.put('/api/clients/me/image', formWith('image', [['me.png', bytes]]));
  return dataOf<Shape<'Profile'>>(expectStatus(answer, 200)).profileImage!.url;
}

const write = async (client: Client, body: string): Promise<string> => {
  const letter = { topic: 'other', subject: body, body };
  return dataOf<Documented>(expectStatus(await client.post('/api/messages', { data: letter }), 201)).documentId;
};

const deleted = async (...clients: string[]) => {
  const admin = await owner();
  if (clients.length === 1) expectStatus(await admin.del(`${CLIENTS}/${clients[0]}`), 200);
  else expectStatus(await admin.post(`${CLIENTS}/actions/bulkDelete`, { documentIds: clients }), 200);
};

const seen = async (message: string) => (await (await owner()).get(`/portal/messages/${message}`)).status;

describe('a client who is deleted', () => {
  let word: string;
  let ada: Client;
  beforeEach(async () => {
    word = `forget-${randomUUID()}`;
    ada = await registeredClient({ name: word });
  });

  test('takes every word along', async () => {
    const project = (await requested(ada, { title: word, description: word })).documentId;
    const file = formWith('file', [[`${word}.txt`, word]]);
    expectStatus(await ada.post(`/api/projects/${project}/files`, file), 201);
    expectStatus(await ada.post('/api/feedbacks', { data: { about: 'other', body: word } }), 201);
    const message = await write(ada, word);
    expectStatus(await ada.post(`/api/messages/${message}/replies`, { data: { body: word } }), 201);
    await sendTo([ada], { subject: 'For you alone', body: word });
    await newsAreTold();
    await deleted(await documentIdOf(ada));
    expect(await seen(message)).toBe(404);
    expect([await tablesWith(word), await tablesWith(ada.email)]).toEqual([[], []]);
  });

  test('takes the picture along, from the library and from the disk', async () => {
    const grace = await registeredClient();
    const urls = [await pictured(ada), await pictured(grace)];
    await deleted(await documentIdOf(ada), await documentIdOf(grace));
    for (const url of urls) {
      await eventually('the picture to go', async () => (await get(url)).status === 404);
      const rows = () => sql('select from files where url = $1', [url]);
      await eventually('the library to forget it', async () => (await rows()).length === 0);
    }
  });

  test('leaves what others have, or what everybody was told', async () => {
    const grace = await registeredClient();
    const both = await sendTo([ada, grace], { subject: 'To both' });
    const all = await sendTo('all', { subject: 'To all' });
    const hers = await write(grace, 'From Grace');
    await deleted(await documentIdOf(ada));
    for (const message of [both, all, hers]) {
      expect(await seen(message)).toBe(200);
      expect((await grace.get(`/api/messages/${message}`)).status).toBe(200);
    }
  });
});
