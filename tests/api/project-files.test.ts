import { beforeAll, describe, expect, test } from '@jest/globals';
import { dataOf, refusedFields, type Shape } from '../helpers/answers';
import { formWith } from '../helpers/files';
import { type Client, owner, type Person, registeredClient } from '../helpers/people';
import { type Project, requested } from '../helpers/projects';

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
