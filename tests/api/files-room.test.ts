import { expect, test } from '@jest/globals';
import { refusedFields, sentenceOf } from '../helpers/answers';
import { sql } from '../helpers/database';
import { formWith } from '../helpers/files';
import { sendTo } from '../helpers/letters';
import { registeredClient } from '../helpers/people';
import { requested } from '../helpers/projects';

test('the files of a client fill the room there is for them, and not the disk', async () => {
  const ada = await registeredClient();
  const [full, next] = [await requested(ada), await requested(ada)];
  const letter = await sendTo([ada], { subject: 'A letter' });
  const attempts = () => [
    ada.post(`/api/projects/${next.documentId}/files`, formWith('file', [['more.txt', 'more']])),
    ada.post(`/api/messages/${letter}/replies`, formWith('files', [['more.txt', 'more']], { body: 'Here' })),
  ];
  await sql(
    `insert into sent_files (project_id, name, bytes, content, from_type)
     select id, 'film.mov', 2147483640, '', 'client' from projects where document_id = $1`,
    [full.documentId],
  );
  const taken = await Promise.all(attempts());
  expect(taken.map((answer) => [answer.status, sentenceOf(answer)])).toEqual([
    [201, ''],
    [201, ''],
  ]);
  const refused = await Promise.all(attempts());
  expect(refused.map((answer) => [answer.status, refusedFields(answer)])).toEqual([
    [400, ['file']],
    [400, ['files']],
  ]);
  expect(sentenceOf(refused[0]!)).toContain('2 GB');
});
