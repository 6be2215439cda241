import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { dataOf, refusedFields, type Shape } from '../helpers/answers';
import { sql } from '../helpers/database';
import { formWith } from '../helpers/files';
import { nextMail } from '../helpers/mail';
import { type Client, expectStatus, owner, type Person, registeredClient } from '../helpers/people';
import { portal } from '../helpers/portal';
import { asClient, asOwner, type Project, requested } from '../helpers/projects';

type SentFile = Shape<'SentFile'>;

const form = (content: string | Uint8Array, name: string) => formWith('file', [[name, content]]);

const send = (person: Person, project: string, content: string | Uint8Array, name: string) =>
  person.post(`/api/projects/${project}/files`, form(content, name));

describe('files of a project', () => {
  let ada: Client;
  let mallory: Client;
  let project: Project;
  beforeAll(async () => {
    [ada, mallory] = [await registeredClient(), await registeredClient()];
    project = await requested(ada);
  });

  test('go both ways, and come back as they were sent, to be saved', async () => {
    const sent = dataOf<SentFile>(await send(ada, project.documentId, 'Rye;12\n', 'price list.csv'));
    expect(sent).toMatchObject({ name: 'price list.csv', bytes: 7, from: 'client', fromName: ada.name });
    const mine = await ada.get<string>(`/api/projects/${project.documentId}/files/${sent.documentId}`);
    expect(mine.body).toBe('Rye;12\n');
    expect(mine.headers.get('content-disposition')).toMatch(/^attachment; filename="price list.csv"/);
    expect(mine.headers.get('content-type')).toBe('application/octet-stream');
    expect(mine.headers.get('x-content-type-options')).toBe('nosniff');

    const admin = await owner();
    const path = `/portal/projects/${project.documentId}/files`;
    const draft = dataOf<SentFile>(await admin.post(path, form('%PDF-1.7', 'draft.pdf')));
    expect((await admin.get(`${path}/${sent.documentId}`)).body).toBe('Rye;12\n');
    const shown = dataOf<Project>(await ada.get(`/api/projects/${project.documentId}`));
    expect(shown.files.map(({ name, from }) => [name, from])).toEqual([
      ['draft.pdf', 'owner'],
      ['price list.csv', 'client'],
    ]);
    expect(shown.timeline[0]).toMatchObject({ kind: 'project.file', details: { name: 'draft.pdf' } });
    expect(draft.from).toBe('owner');
  });

  test("are not there for another client, nor under another's project", async () => {
    const { documentId: id } = dataOf<SentFile>(await send(ada, project.documentId, 'secret', 'secret.txt'));
    const own = await requested(mallory);
    for (const path of [
      `/api/projects/${project.documentId}/files/${id}`,
      `/api/projects/${own.documentId}/files/${id}`,
    ]) {
      expect((await mallory.get(path)).status).toBe(404);
    }
    expect((await send(mallory, project.documentId, 'planted', 'planted.txt')).status).toBe(404);
    expect((await ada.get(`/uploads/${id}`)).status).toBe(404);
  });

  test.each<[string, string | Uint8Array, string]>([
    ['a program', 'MZ', 'setup.exe'],
    ['a page', '<script>alert(1)</script>', 'index.html'],
    ['a drawing with scripts', '<svg/>', 'logo.svg'],
    ['a file without an ending', 'x', 'README'],
    ['an empty file', '', 'empty.txt'],
    ['more than 10 MB', new Uint8Array(10 * 1024 * 1024 + 1), 'big.zip'],
  ])('are not %s', async (_, content, name) => {
    const answer = await send(ada, project.documentId, content, name);
    expect(answer.status).toBe(400);
    expect(refusedFields(answer)).toEqual(['file']);
  });

  test('lose what is dangerous in their names', async () => {
    const sent = dataOf<SentFile>(await send(ada, project.documentId, 'x', '../../etc/pass"wd\u0007.txt'));
    expect(sent.name).toBe('passwd.txt');
  });
});

describe('an answer to the question about a project', () => {
  let ada: Client;
  let id: string;
  beforeEach(async () => {
    ada = await registeredClient();
    ({ documentId: id } = await requested(ada));
    await asOwner(id, { action: 'ask-client', question: 'What does your logo look like?' });
  });

  const answer = (files: [string, string | Uint8Array][], words: Record<string, string> = {}, options = {}) =>
    ada.post<{ data: Project }>(
      `/api/projects/${id}/actions`,
      formWith('files', files, { action: 'answer', ...words }),
      options,
    );
  const LOGO: [string, string] = ['logo.txt', 'A loaf'];

  test('may be files alone, which stand at the project then, once for their key', async () => {
    const options = { headers: { 'idempotency-key': id } };
    const [answered, again] = [
      dataOf<Project>(await answer([LOGO, ['colours.csv', 'Rye;12']], {}, options)),
      await answer([LOGO, ['colours.csv', 'Rye;12']], {}, options),
    ];
    expect(again.body.data).toEqual(answered);
    expect([answered.question, answered.whoseMove]).toEqual([null, 'owner']);
    expect(answered.files.map(({ name, from, fromName }) => [name, from, fromName]).sort()).toEqual([
      ['colours.csv', 'client', ada.name],
      ['logo.txt', 'client', ada.name],
    ]);
    expect(answered.timeline[0]).toMatchObject({
      kind: 'project.answer',
      details: { files: ['logo.txt', 'colours.csv'] },
    });
    const file = answered.files.find(({ name }) => name === 'logo.txt')!;
    expect((await ada.get(`/api/projects/${id}/files/${file.documentId}`)).body).toBe('A loaf');
    expect((await (await owner()).get(`/portal/projects/${id}/files/${file.documentId}`)).body).toBe('A loaf');
  });

  test('may be words and files', async () => {
    const { timeline } = dataOf<Project>(await answer([LOGO], { text: 'Like a loaf.' }));
    expect(timeline[0]!.details).toMatchObject({ text: 'Like a loaf.', files: ['logo.txt'] });
  });

  test('is no longer for the lines of a form, which end by two signs on their way', async () => {
    const lines = (length: number) => `${'Rye\n'.repeat(20)}${'?'.repeat(length)}`.slice(0, length);
    const question = lines(2000);
    await asOwner(id, { action: 'ask-client', question });
    const onTheWay = (text: string) => text.replaceAll('\n', '\r\n');
    const said = { question: onTheWay(question), text: onTheWay(lines(2000)) };
    const { timeline } = dataOf<Project>(expectStatus(await answer([LOGO], said), 200));
    expect(timeline[0]!.details).toMatchObject({ text: lines(2000) });
  });

  test('may be a file that was sent for the project since', async () => {
    expect(refusedFields(await asClient(ada, id, { action: 'answer' }))).toEqual(['text']);
    expectStatus(await send(ada, id, 'A loaf', 'logo.txt'), 201);
    expect((await asClient(ada, id, { action: 'answer', text: ' ' })).status).toBe(200);
    await asOwner(id, { action: 'ask-client', question: 'Which colour?' });
    expect(refusedFields(await asClient(ada, id, { action: 'answer' }))).toEqual(['text']);
  });

  test('is refused as a whole where one of its files may not be sent, or nothing is said', async () => {
    expect(refusedFields(await answer([LOGO, ['setup.exe', 'MZ']], { text: 'Here.' }))).toEqual(['files']);
    expect(refusedFields(await answer([]))).toEqual(['text']);
    expect(refusedFields(await answer([LOGO], { state: 'finished' }))).toEqual(['state']);
    expect(refusedFields(await answer([LOGO], { action: 'withdraw' }))).toEqual(['files']);
    const { files, question } = dataOf<Project>(await ada.get(`/api/projects/${id}`));
    expect([files, question?.text]).toEqual([[], 'What does your logo look like?']);
  });

  test('is kept within what a project holds', async () => {
    await sql(
      `insert into sent_files (project_id, name, bytes, content, from_type)
       select p.id, 'a.txt', 1, 'x', 'client' from projects p, generate_series(1, 49) where p.document_id = $1`,
      [id],
    );
    expect(refusedFields(await answer([LOGO, LOGO]))).toEqual(['files']);
    expect((await answer([LOGO])).status).toBe(200);
  });

  test('is nobody else’s to give', async () => {
    const mallory = await registeredClient();
    const form = formWith('files', [LOGO], { action: 'answer' });
    expect((await mallory.post(`/api/projects/${id}/actions`, form)).status).toBe(404);
  });

  test('names its files in the mail about it', async () => {
    expectStatus(await answer([LOGO]), 200);
    const mail = await nextMail(portal().owner.email, new RegExp(`^${ada.name} answered about`));
    expect(mail.text).toContain('logo.txt');
  });
});
