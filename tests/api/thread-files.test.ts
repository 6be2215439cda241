import { beforeEach, describe, expect, test } from '@jest/globals';
import { type Answer } from '../helpers/api';
import { dataOf, refusedFields, type Shape } from '../helpers/answers';
import { sql } from '../helpers/database';
import { formWith } from '../helpers/files';
import { documentIdOf, sendTo } from '../helpers/letters';
import { nextMail } from '../helpers/mail';
import { type Client, expectStatus, owner, person, registeredClient } from '../helpers/people';
import { portal } from '../helpers/portal';
import { lookerAt } from '../helpers/view';

type Reply = Shape<'Reply'>;
type File = [name: string, content: string | Uint8Array];

const PRICES: File = ['price list.csv', 'Rye;12\n'];
const MEGABYTE = 1024 * 1024;

describe('files in a thread', () => {
  let ada: Client;
  let message: string;
  beforeEach(async () => {
    ada = await registeredClient();
    message = await sendTo([ada], { subject: 'The plan' });
  });

  const send = (files: File[], options = {}, client = ada): Promise<Answer<{ data: Reply }>> =>
    client.post(`/api/messages/${message}/replies`, formWith('files', files, { body: 'As we said.' }), options);
  const sendAsOwner = async (files: File[]) =>
    (await owner()).post<{ data: Reply }>(
      `/portal/messages/${message}/replies`,
      formWith('files', files, { body: 'Here.', client: await documentIdOf(ada) }),
    );
  const pathOf = ({ files }: Reply, place = 0) => `/api/messages/${message}/files/${files[place]!.documentId}`;
  const thread = async () => dataOf<Reply[]>(await ada.get(`/api/messages/${message}/replies`));

  test('go both ways with the words, and come back as they were sent, to be saved', async () => {
    const sent = dataOf<Reply>(expectStatus(await send([PRICES, ['sketch.txt', 'A boat']]), 201));
    expect(sent).toMatchObject({
      body: 'As we said.',
      files: [
        { name: 'price list.csv', bytes: 7, from: 'client', fromName: ada.name },
        { name: 'sketch.txt', bytes: 6 },
      ],
    });
    const mine = await ada.get<string>(pathOf(sent));
    expect(mine.body).toBe('Rye;12\n');
    expect(mine.headers.get('content-disposition')).toMatch(/^attachment; filename="price list.csv"/);
    expect(mine.headers.get('content-type')).toBe('application/octet-stream');
    expect(mine.headers.get('cache-control')).toBe('private, no-store');

    const answer = dataOf<Reply>(expectStatus(await sendAsOwner([['draft.pdf', '%PDF-1.7']]), 201));
    const admin = await owner();
    expect((await admin.get(pathOf(sent, 1).replace('/api', '/portal'))).body).toBe('A boat');
    expect((await ada.get(pathOf(answer))).body).toBe('%PDF-1.7');
    expect((await thread()).map(({ files }) => files.map(({ name }) => name))).toEqual([
      ['price list.csv', 'sketch.txt'],
      ['draft.pdf'],
    ]);
    expect(dataOf(await ada.get('/api/messages'))).toMatchObject([{ documentId: message, hasFiles: true }]);
    const which = `client=${await documentIdOf(ada)}`;
    const { body } = await admin.get<{ data: { thread: Reply[] } }>(`/portal/messages/${message}/replies?${which}`);
    expect(body.data.thread[1]!.files).toMatchObject([{ name: 'draft.pdf', from: 'owner' }]);
  });

  test('are named in the log, and in the mail that tells of them', async () => {
    expectStatus(await sendAsOwner([PRICES, ['draft.pdf', '%PDF-1.7']]), 201);
    const { body } = await ada.get<{ data: Shape<'Activity'>[] }>('/api/activities?limit=1');
    expect(body.data[0]).toMatchObject({
      kind: 'reply.sent',
      details: { subject: 'The plan', files: ['price list.csv', 'draft.pdf'] },
    });
    expect((await nextMail(ada.email, /^An answer: The plan$/)).text).toContain('Files: price list.csv, draft.pdf');
    await send([['sketch.txt', 'A boat']]);
    const told = await nextMail(portal().owner.email, new RegExp(`^${ada.name} answered: The plan$`));
    expect(told.text).toContain('File: sketch.txt');
  });

  test('are there for nobody else, whichever message they ask under, and for whoever looks only to be read', async () => {
    const sent = dataOf<Reply>(await send([PRICES]));
    const mallory = await registeredClient();
    const toBoth = await sendTo([ada, mallory]);
    for (const path of [pathOf(sent), pathOf(sent).replace(message, toBoth)]) {
      expect((await mallory.get(path)).status).toBe(404);
    }
    expect((await ada.get(pathOf(sent).replace(message, toBoth))).status).toBe(404);
    expect((await send([PRICES], {}, mallory)).status).toBe(404);
    const looker = await lookerAt(await documentIdOf(ada));
    expect((await looker.get(pathOf(sent))).body).toBe('Rye;12\n');
    const form = formWith('files', [PRICES], { body: 'x' });
    expect((await looker.post(`/api/messages/${message}/replies`, form)).status).toBe(403);
    expect((await person('').get(pathOf(sent))).status).toBe(401);
    expect(await thread()).toHaveLength(1);
    expectStatus(await ada.post(`/api/messages/${toBoth}/replies`, form), 201);
    expect(dataOf(await mallory.get('/api/messages'))).toMatchObject([{ documentId: toBoth, hasFiles: false }]);
  });

  test.each<[string, File[]]>([
    ['a program among good ones', [PRICES, ['setup.exe', 'MZ']]],
    ['a page', [['index.html', '<script>alert(1)</script>']]],
    ['an empty file', [['empty.txt', '']]],
    ['more than 10 MB', [['big.zip', new Uint8Array(10 * MEGABYTE + 1)]]],
    ['eleven at once', Array.from({ length: 11 }, (_, place): File => [`${place}.txt`, 'x'])],
  ])('are refused with everything that came along, for %s', async (_, files) => {
    const answer = await send(files);
    expect(answer.status).toBe(400);
    expect(refusedFields(answer)).toEqual(['files']);
    expect(await thread()).toEqual([]);
    expect(refusedFields(await sendAsOwner(files))).toEqual(['files']);
  });

  test('say which of several were refused, each for what it is', async () => {
    expect(JSON.stringify((await send([PRICES, ['setup.exe', 'MZ']])).body)).toContain('setup.exe: Send a document');
    const several = await send([['setup.exe', 'MZ'], PRICES, ['empty.txt', '']]);
    expect(JSON.stringify(several.body)).toContain(
      'setup.exe: Send a document, a picture, a recording or a ZIP. empty.txt: This file is empty.',
    );
  });

  test('of more than 20 MB together are refused in words', async () => {
    const half = new Uint8Array(9 * MEGABYTE);
    const answer = await send(['a', 'b', 'c'].map((name): File => [`${name}.zip`, half]));
    expect(answer.status).toBe(413);
    expect(JSON.stringify(answer.body)).toContain('Send at most 20 MB at once.');
  });

  test('need words, and come in no other field', async () => {
    const path = `/api/messages/${message}/replies`;
    expect(refusedFields(await ada.post(path, formWith('files', [PRICES])))).toEqual(['body']);
    expect(refusedFields(await ada.post(path, formWith('image', [PRICES], { body: 'x' })))).toEqual(['image']);
    expect(refusedFields(await ada.post(path, formWith('files', [], { body: 'x', from: 'owner' })))).toEqual(['from']);
    expect(await thread()).toEqual([]);
  });

  test('are no more than fifty to a thread', async () => {
    const { documentId } = dataOf<Reply>(await send([PRICES]));
    await sql(
      `insert into sent_files (reply_id, name, bytes, content, from_type)
       select r.id, 'x.txt', 1, 'x', 'client' from replies r, generate_series(1, 48) where r.document_id = $1`,
      [documentId],
    );
    expect(refusedFields(await send([PRICES, PRICES]))).toEqual(['files']);
    expect((await send([PRICES])).status).toBe(201);
    expect(refusedFields(await send([PRICES]))).toEqual(['files']);
  });

  test('arrive once for their Idempotency-Key, and another file under it is another request', async () => {
    const once = { headers: { 'idempotency-key': `files-${message}` } };
    const twice = [await send([PRICES], once), await send([PRICES], once)];
    expect(twice[1]!.body).toEqual(twice[0]!.body);
    expect((await send([['price list.csv', 'Rye;13\n']], once)).status).toBe(400);
    expect(await thread()).toHaveLength(1);
  });

  test('go with the letter they came with', async () => {
    await send([PRICES]);
    await sql('delete from deliveries where message_id = (select id from messages where document_id = $1)', [message]);
    expect(await sql('select from sent_files where from_name = $1', [ada.name])).toEqual([]);
  });
});
