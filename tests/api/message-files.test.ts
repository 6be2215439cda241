import { beforeEach, describe, expect, test } from '@jest/globals';
import { dataOf, refusedFields, type Shape } from '../helpers/answers';
import type { Answer } from '../helpers/api';
import { sql } from '../helpers/database';
import { formWith } from '../helpers/files';
import { documentIdOf, sendTo } from '../helpers/letters';
import { nextMail } from '../helpers/mail';
import { type Client, expectStatus, owner, registeredClient } from '../helpers/people';
import { portal } from '../helpers/portal';
import { requested } from '../helpers/projects';

type Message = Shape<'Message'>;
type File = [name: string, content: string | Uint8Array];

const LOGO: File = ['logo.svg.txt', 'A swan'];
const BRIEF: File = ['brief.pdf', '%PDF-1.7'];

describe('files with what a client writes first', () => {
  let ada: Client;
  beforeEach(async () => {
    ada = await registeredClient();
  });

  const words = { topic: 'other', subject: 'Our logo', body: 'Here it is.' };
  const send = (files: File[], more: object = {}, options = {}): Promise<Answer<{ data: Message }>> =>
    ada.post('/api/messages', formWith('files', files, { ...words, ...more }), options);
  const pathOf = ({ documentId, files }: Message, place = 0) =>
    `/api/messages/${documentId}/files/${files[place]!.documentId}`;
  const inbox = async () => dataOf<object[]>(await ada.get('/api/messages'));

  test('stand with it in the inbox, and come back as they were sent, to be saved', async () => {
    const sent = dataOf<Message>(expectStatus(await send([LOGO, BRIEF]), 201));
    expect(sent).toMatchObject({
      body: 'Here it is.',
      files: [
        { name: 'logo.svg.txt', bytes: 6, from: 'client', fromName: ada.name },
        { name: 'brief.pdf', bytes: 8 },
      ],
    });
    expect(dataOf(await ada.get(`/api/messages/${sent.documentId}`))).toMatchObject({ files: sent.files });
    const [latest] = dataOf<Message[]>(await ada.get('/api/messages?filter=latest'));
    expect(latest!.files).toEqual(sent.files);
    await send([], { subject: 'Words alone' });
    expect(await inbox()).toMatchObject([
      { subject: 'Words alone', hasFiles: false },
      { subject: 'Our logo', hasFiles: true },
    ]);
    const mine = await ada.get<string>(pathOf(sent));
    expect(mine.body).toBe('A swan');
    expect(mine.headers.get('content-disposition')).toMatch(/^attachment; filename="logo.svg.txt"/);
  });

  test('reach the owner with the words, in the panel and by name in the mail', async () => {
    const sent = dataOf<Message>(expectStatus(await send([LOGO, BRIEF]), 201));
    const told = await nextMail(portal().owner.email, new RegExp(`^${ada.name} wrote: Our logo$`));
    expect(told.text).toContain('Files: logo.svg.txt, brief.pdf');
    const admin = await owner();
    const which = `client=${await documentIdOf(ada)}`;
    const { body } = await admin.get<{ data: Message }>(`/portal/messages/${sent.documentId}/replies?${which}`);
    expect(body.data.files).toEqual(sent.files);
    expect((await admin.get(pathOf(sent, 1).replace('/api', '/portal'))).body).toBe('%PDF-1.7');
  });

  test('are there for nobody else, whichever message they ask under', async () => {
    const sent = dataOf<Message>(await send([LOGO]));
    const mallory = await registeredClient();
    const toBoth = await sendTo([ada, mallory]);
    for (const path of [pathOf(sent), pathOf(sent).replace(sent.documentId, toBoth)]) {
      expect((await mallory.get(path)).status).toBe(404);
    }
    expect((await ada.get(pathOf(sent).replace(sent.documentId, toBoth))).status).toBe(404);
  });

  test.each<[string, File[]]>([
    ['a program among good ones', [LOGO, ['setup.exe', 'MZ']]],
    ['an empty file', [['empty.txt', '']]],
    ['eleven at once', Array.from({ length: 11 }, (_, place): File => [`${place}.txt`, 'x'])],
  ])('are refused with everything that came along, for %s', async (_, files) => {
    expect(refusedFields(await send(files))).toEqual(['files']);
    expect(await inbox()).toEqual([]);
  });

  test('go with a message about one of their projects, and about nobody else’s', async () => {
    const mine = await requested(ada);
    const sent = dataOf<Message>(expectStatus(await send([LOGO], { topic: 'project', project: mine.documentId }), 201));
    expect(sent.project).toMatchObject({ documentId: mine.documentId });
    const foreign = await requested(await registeredClient());
    expect(refusedFields(await send([LOGO], { project: foreign.documentId }))).toEqual(['project']);
    expect(await sql('select from sent_files where from_name = $1', [ada.name])).toHaveLength(1);
  });

  test('keep the order they were chosen in', async () => {
    const names = Array.from({ length: 10 }, (_, place) => `${9 - place}.txt`);
    for (const size of [1, 2000, 70_000]) {
      const sent = await send(names.map((name): File => [name, 'x'.repeat(size)]));
      expect(dataOf<Message>(expectStatus(sent, 201)).files.map(({ name }) => name)).toEqual(names);
    }
  });

  test('arrive once for their Idempotency-Key', async () => {
    const once = { headers: { 'idempotency-key': `message-files-${ada.email}` } };
    const twice = [await send([LOGO], {}, once), await send([LOGO], {}, once)];
    expect(twice[1]!.body).toEqual(twice[0]!.body);
    expect((await send([BRIEF], {}, once)).status).toBe(400);
    expect(await inbox()).toHaveLength(1);
  });

  test('count among the fifty that a thread holds', async () => {
    const sent = dataOf<Message>(await send([LOGO]));
    await sql(
      `insert into sent_files (message_id, name, bytes, content, from_type)
       select m.id, 'x.txt', 1, 'x', 'client' from messages m, generate_series(1, 48) where m.document_id = $1`,
      [sent.documentId],
    );
    const answer = (files: File[]) =>
      ada.post(`/api/messages/${sent.documentId}/replies`, formWith('files', files, { body: 'And this.' }));
    expect(refusedFields(await answer([LOGO, BRIEF]))).toEqual(['files']);
    expect((await answer([LOGO])).status).toBe(201);
    expect(refusedFields(await answer([LOGO]))).toEqual(['files']);
  });

  test('go when the message goes', async () => {
    const sent = dataOf<Message>(await send([LOGO]));
    await sql('delete from messages where document_id = $1', [sent.documentId]);
    expect(await sql('select from sent_files where from_name = $1', [ada.name])).toEqual([]);
  });
});
