import { expect, test } from '@jest/globals';
import { sentenceOf } from '../helpers/answers';
import { formWith } from '../helpers/files';
import { holding, waitingForLocks } from '../helpers/locks';
import { type Client, registeredClient } from '../helpers/people';
import { requested } from '../helpers/projects';

const send = (client: Client, project: string, content = 'Rye;12') =>
  client.post(`/api/projects/${project}/files`, formWith('file', [['prices.csv', content]]));

const write = (client: Client, files: [name: string, content: string][]) => {
  const words = { topic: 'other', subject: 'The plan', body: 'Here it is.' };
  return client.post('/api/messages', formWith('files', files, words));
};

test('a client whose files wait to be written has a few of them in memory, and no more', async () => {
  const [ada, grace] = [await registeredClient(), await registeredClient()];
  const [hers, other] = [await requested(ada), await requested(grace)].map(({ documentId }) => documentId);
  const letGo = await holding('select from projects where document_id = $1 for update', [hers]);
  const waiting = Array.from({ length: 4 }, () => send(ada, hers!));
  try {
    await waitingForLocks(4);
    const refused = [await send(ada, hers!), await write(ada, [['plan.txt', 'Oak']])];
    for (const answer of refused) {
      expect([answer.status, sentenceOf(answer)]).toEqual([429, expect.stringContaining('are still arriving')]);
    }
    expect((await write(ada, [])).status).toBe(201);
    expect((await send(grace, other!)).status).toBe(201);
  } finally {
    await letGo();
  }
  expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual([201, 201, 201, 201]);
  expect((await write(ada, [['plan.txt', 'Oak']])).status).toBe(201);
});

test('what is refused takes nobody a place', async () => {
  const ada = await registeredClient();
  const { documentId } = await requested(ada);
  const empty = () => send(ada, documentId, '');
  const strange = () => send(ada, '0'.repeat(24));
  for (const refused of [empty, strange, empty, strange, empty]) expect([400, 404]).toContain((await refused()).status);
  expect((await send(ada, documentId)).status).toBe(201);
});
