import { beforeAll, describe, expect, test } from '@jest/globals';
import { dataOf, refusedFields, type Shape } from '../../helpers/answers';
import { request } from '../../helpers/api';
import { type HostileFile, HOSTILE_NAMES, hostilePictures, PAYLOAD } from '../../helpers/corpus/pictures';
import { sql } from '../../helpers/database';
import { sendTo } from '../../helpers/letters';
import { type Client, registeredClient } from '../../helpers/people';
import { portal } from '../../helpers/portal';
import { requested } from '../../helpers/projects';

type Profile = Shape<'Profile'>;

const storedFiles = async () => (await sql<{ url: string }>('select url from files order by id')).map(({ url }) => url);

function formOf(field: string, { bytes, name, type }: Pick<HostileFile, 'bytes' | 'name' | 'type'>): FormData {
  const form = new FormData();
  form.set(field, new Blob([Uint8Array.from(bytes)], { type }), name);
  return form;
}

/** What is wrong with how a hostile picture was taken; null when nothing is. */
async function faultIn(client: Client, file: HostileFile): Promise<string | null> {
  const before = await storedFiles();
  const answer = await client.put<{ data: Profile }>('/api/clients/me/image', formOf('image', file));
  if (answer.status === 400) {
    const kept = JSON.stringify(await storedFiles()) !== JSON.stringify(before);
    return kept || refusedFields(answer).join() !== 'image' ? 'was refused, and left something' : null;
  }
  if (answer.status !== 200) return `answered ${answer.status}`;
  const { url } = answer.body.data.profileImage!;
  if (!/^\/uploads\/[\w-]+\.webp$/.test(url)) return `is kept as ${url}`;
  const served = await fetch(`${portal().apiUrl}${url}`);
  const bytes = Buffer.from(await served.arrayBuffer());
  if (served.headers.get('content-type') !== 'image/webp') return 'is served as something else';
  return bytes.includes(PAYLOAD) || bytes.subarray(8, 12).toString() !== 'WEBP' ? 'came through as it was' : null;
}

/** Whatever it was called, a file is kept under a plain name and comes back only to be saved. */
async function expectHarmless({ token }: Client, { name }: Shape<'SentFile'>, path: string): Promise<void> {
  expect(name).not.toMatch(/[/\\"\r\n\0\u202e]|^\.|html?$/);
  const { headers } = await request('GET', path, undefined, { token });
  expect(headers.get('content-disposition')).toMatch(/^attachment; filename/);
  expect(headers.get('content-type')).toBe('application/octet-stream');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
}

describe('a hostile file', () => {
  let ada: Client;
  beforeAll(async () => {
    ada = await registeredClient();
  });

  test('sent as a picture is refused at its field, or becomes a harmless picture', async () => {
    const files = await hostilePictures();
    expect(files.length).toBeGreaterThanOrEqual(100);
    const faults: string[] = [];
    for (const file of files) {
      const fault = await faultIn(ada, file);
      if (fault) faults.push(`${file.what} ${fault}`);
    }
    expect(faults).toEqual([]);
    expect((await ada.get('/api/clients/me')).status).toBe(200);
  }, 120_000);

  test('sent to a project keeps no name that leads elsewhere, and comes back only to be saved', async () => {
    const { documentId } = await requested(ada);
    for (const name of HOSTILE_NAMES) {
      const form = formOf('file', { bytes: Buffer.from(`<script>${PAYLOAD}</script>`), name, type: 'text/html' });
      const sent = await ada.post(`/api/projects/${documentId}/files`, form);
      if (sent.status === 400) continue;
      const file = dataOf<Shape<'SentFile'>>(sent);
      await expectHarmless(ada, file, `/api/projects/${documentId}/files/${file.documentId}`);
    }
  });

  test('sent with an answer is no more dangerous', async () => {
    const message = await sendTo([ada]);
    for (const name of HOSTILE_NAMES) {
      const form = formOf('files', { bytes: Buffer.from(`<script>${PAYLOAD}</script>`), name, type: 'text/html' });
      form.set('body', 'Look at this.');
      const sent = await ada.post(`/api/messages/${message}/replies`, form);
      if (sent.status === 400) continue;
      const [file] = dataOf<Shape<'Reply'>>(sent).files;
      if (file) await expectHarmless(ada, file, `/api/messages/${message}/files/${file.documentId}`);
    }
  });
});
