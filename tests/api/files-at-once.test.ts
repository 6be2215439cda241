import { get as httpGet, type IncomingMessage } from 'node:http';
import { expect, test } from '@jest/globals';
import { sentenceOf } from '../helpers/answers';
import { sql } from '../helpers/database';
import { eventually } from '../helpers/eventually';
import { registeredClient } from '../helpers/people';
import { portal } from '../helpers/portal';
import { requested } from '../helpers/projects';

test('a client who takes none of what they ask for holds a few files in memory, and no more', async () => {
  const [ada, grace] = [await registeredClient(), await registeredClient()];
  const pathFor = async (client: typeof ada) => {
    const { documentId } = await requested(client);
    // More than a connection holds that nobody reads from.
    const [file] = await sql<{ document_id: string }>(
      `insert into sent_files (project_id, name, bytes, content, from_type)
       select id, 'film.mov', 16000000, convert_to(repeat('x', 16000000), 'UTF8'), 'client'
       from projects where document_id = $1 returning document_id`,
      [documentId],
    );
    return `/api/projects/${documentId}/files/${file!.document_id}`;
  };
  const [path, other] = [await pathFor(ada), await pathFor(grace)];
  const unread = () =>
    new Promise<IncomingMessage>((resolve) => {
      const headers = { authorization: `Bearer ${ada.token}` };
      httpGet(new URL(path, portal().apiUrl), { headers, agent: false }, resolve);
    });

  const answers: IncomingMessage[] = [];
  for (let each = 0; each < 12; each++) answers.push(await unread());
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(12).fill(200));
  const refused = await ada.get(path);
  expect([refused.status, sentenceOf(refused)]).toEqual([429, expect.stringContaining('on their way to you already')]);
  expect((await grace.get(other)).status).toBe(200);

  answers[0]!.destroy();
  await eventually('a place to be free again', async () => (await ada.get(path)).status === 200);
  for (const answer of answers) answer.destroy();
});
