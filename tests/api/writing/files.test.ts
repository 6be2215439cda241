import { beforeAll, describe, expect, test } from '@jest/globals';
import { dataOf, refusedFields, sentenceOf, type Shape } from '../../helpers/answers';
import type { Answer } from '../../helpers/api';
import { sql } from '../../helpers/database';
import { formWith } from '../../helpers/files';
import { documentIdOf } from '../../helpers/letters';
import { type Client, expectStatus, owner, registeredClient } from '../../helpers/people';
import { draft, messageOf, type OwnersMessage, send, takeBack } from '../../helpers/writing';

type File = [name: string, content: string | Uint8Array];

const CONTRACT: File = ['contract.pdf', '%PDF-1.7'];
const TERMS: File = ['terms.txt', 'Be kind.'];

describe('files with a letter of the owner', () => {
  let ada: Client;
  let grace: Client;
  let clients: string[];
  beforeAll(async () => {
    [ada, grace] = [await registeredClient(), await registeredClient()];
    clients = [await documentIdOf(ada), await documentIdOf(grace)];
  });

  const attach = async (documentId: string, files: File[]): Promise<Answer<{ data: OwnersMessage }>> =>
    (await owner()).post(`/portal/messages/${documentId}/files`, formWith('files', files));
  const detach = async (documentId: string, fileId: string): Promise<Answer<{ data: OwnersMessage }>> =>
    (await owner()).post(`/portal/messages/${documentId}/files/${fileId}/remove`);
  const namesOf = ({ files }: { files: { name: string }[] }) => files.map(({ name }) => name);

  test('are kept with the draft, and go to everybody it goes to, once stored', async () => {
    const { documentId } = await draft({ subject: 'The contract', clients });
    expect(namesOf(dataOf(expectStatus(await attach(documentId, [CONTRACT, TERMS]), 201)))).toEqual([
      'contract.pdf',
      'terms.txt',
    ]);
    const { files } = await messageOf(documentId);
    const path = (place: number) => `/messages/${documentId}/files/${files[place]!.documentId}`;
    expect((await (await owner()).get(`/portal${path(0)}`)).body).toBe('%PDF-1.7');
    expect((await ada.get(`/api${path(0)}`)).status).toBe(404);

    expectStatus(await send(documentId), 201);
    for (const client of [ada, grace]) {
      expect(namesOf(dataOf(await client.get(`/api/messages/${documentId}`)))).toEqual(['contract.pdf', 'terms.txt']);
      expect((await client.get(`/api${path(1)}`)).body).toBe('Be kind.');
    }
    expect((await (await registeredClient()).get(`/api${path(0)}`)).status).toBe(404);
    const [line] = dataOf<Shape<'Activity'>[]>(await ada.get('/api/activities?limit=1'));
    expect(line).toMatchObject({ kind: 'message.sent', details: { files: ['contract.pdf', 'terms.txt'] } });
    const stored = 'select from sent_files f join messages m on m.id = f.message_id where m.document_id = $1';
    expect(await sql(stored, [documentId])).toHaveLength(2);
  });

  test('are a change of the draft: who has not seen them sends no letter with them', async () => {
    const admin = await owner();
    const { documentId, updatedAt: since } = await draft({ clients });
    const write = (seen: string) =>
      admin.put(`/portal/messages/${documentId}/draft`, { subject: 'Hours', body: 'From ten.', clients, since: seen });
    const { files, updatedAt } = dataOf<OwnersMessage>(await attach(documentId, [CONTRACT]));
    expect(sentenceOf(await write(since))).toMatch(/changed meanwhile/);
    expect((await write(updatedAt)).status).toBe(200);
    const { updatedAt: seen } = await messageOf(documentId);
    await detach(documentId, files[0]!.documentId);
    expect(sentenceOf(await write(seen))).toMatch(/changed meanwhile/);
  });

  test('come back into the draft with a letter that is taken back', async () => {
    const { documentId } = await draft({ clients });
    const { files } = dataOf<OwnersMessage>(await attach(documentId, [CONTRACT]));
    expectStatus(await send(documentId), 201);
    expect(namesOf(dataOf(expectStatus(await takeBack(documentId), 200)))).toEqual(['contract.pdf']);
    expect((await ada.get(`/api/messages/${documentId}/files/${files[0]!.documentId}`)).status).toBe(404);
    const lines = await sql<{ details: string }>('select details::text from activities where subject_id = $1', [
      documentId,
    ]);
    for (const { details } of lines) expect(details).not.toContain('contract.pdf');
  });

  test('are left out again, and neither added nor left out once the letter is sent', async () => {
    const { documentId } = await draft({ clients });
    const { files } = dataOf<OwnersMessage>(await attach(documentId, [CONTRACT, TERMS]));
    const [contract, terms] = files.map((file) => file.documentId) as [string, string];
    expect(namesOf(dataOf(await detach(documentId, contract)))).toEqual(['terms.txt']);
    expect((await detach(documentId, contract)).status).toBe(404);
    expect((await detach((await draft({})).documentId, terms)).status).toBe(404);
    expectStatus(await send(documentId), 201);
    for (const late of [await attach(documentId, [CONTRACT]), await detach(documentId, terms)]) {
      expect(late.status).toBe(400);
      expect(sentenceOf(late)).toBe('This message has been sent already.');
    }
    expect(namesOf(await messageOf(documentId))).toEqual(['terms.txt']);
  });

  test.each<[string, File[]]>([
    ['none', []],
    ['a program among good ones', [CONTRACT, ['setup.exe', 'MZ']]],
    ['an empty file', [['empty.txt', '']]],
  ])('are refused together, for %s', async (_, files) => {
    const { documentId } = await draft({ clients });
    expect(refusedFields(await attach(documentId, files))).toEqual(['files']);
    expect((await messageOf(documentId)).files).toEqual([]);
  });

  test('come with nothing else', async () => {
    const { documentId } = await draft({ clients });
    const form = formWith('files', [CONTRACT], { subject: 'Another one' });
    expect(refusedFields(await (await owner()).post(`/portal/messages/${documentId}/files`, form))).toEqual([
      'subject',
    ]);
    expect((await messageOf(documentId)).files).toEqual([]);
  });

  test('are ten at most', async () => {
    const { documentId } = await draft({ clients });
    const many = (count: number) => Array.from({ length: count }, (_, place): File => [`${place}.txt`, 'x']);
    expectStatus(await attach(documentId, many(9)), 201);
    expect(refusedFields(await attach(documentId, many(2)))).toEqual(['files']);
    expectStatus(await attach(documentId, many(1)), 201);
    expect(refusedFields(await attach(documentId, many(1)))).toEqual(['files']);
  });
});
