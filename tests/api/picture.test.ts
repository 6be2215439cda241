import { beforeAll, describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { dataOf, refusedFields, sentenceOf, type Shape } from '../helpers/answers';
import { get } from '../helpers/api';
import { sql } from '../helpers/database';
import { documentIdOf } from '../helpers/letters';
import { stored } from '../helpers/library';
import { holding, waitingForLocks } from '../helpers/locks';
import { type Client, expectStatus, owner, registeredClient } from '../helpers/people';

type Profile = Shape<'Profile'>;

const picture = (width = 800, height = 600) => sharp({ create: { width, height, channels: 3, background: '#1f5a43' } });

function send(client: Client, bytes: Uint8Array, name = 'me.jpg', type = 'image/jpeg', field = 'image') {
  const form = new FormData();
  form.set(field, new Blob([Uint8Array.from(bytes)], { type }), name);
  return client.put<{ data: Profile }>('/api/clients/me/image', form);
}

const imageOf = async (client: Client) => dataOf<Profile>(await client.get('/api/clients/me')).profileImage;
const files = async () => (await sql<{ count: number }>('select count(*)::int as count from files'))[0]!.count;

describe("a client's picture", () => {
  let jpeg: Buffer;
  beforeAll(async () => {
    jpeg = await picture()
      .withMetadata({ exif: { IFD0: { Artist: 'Ada, at home' } } })
      .jpeg()
      .toBuffer();
  });

  test('is decoded, cropped and encoded anew, without what the camera wrote into it', async () => {
    const client = await registeredClient();
    const { status, body } = await send(client, jpeg);
    expect(status).toBe(200);
    expect(body.data.profileImage).toMatchObject({ width: 600, height: 600 });

    const { url } = body.data.profileImage!;
    expect(url).toMatch(/^\/uploads\/[\w-]+\.webp$/);
    const stored = await get(url);
    expect([stored.status, stored.headers.get('content-type')]).toEqual([200, 'image/webp']);
    expect(String(stored.body)).not.toContain('at home');
  });

  test('replaces the one before, whose file goes', async () => {
    const client = await registeredClient();
    const first = (await send(client, jpeg)).body.data.profileImage!;
    const before = await files();
    const second = (await send(client, await picture(64, 64).png().toBuffer(), 'me.png', 'image/png')).body.data
      .profileImage!;
    expect(second.url).not.toBe(first.url);
    expect(await files()).toBe(before);
    expect((await get(first.url)).status).toBe(404);
  });

  test('that the owner gave somebody else as well stays with them', async () => {
    const [ada, grace] = [await registeredClient(), await registeredClient()];
    const { url } = (await send(ada, jpeg)).body.data.profileImage!;
    const ofClient = `(select l.client_id from up_users u join up_users_client_lnk l on l.user_id = u.id where u.document_id = $2)`;
    await sql(
      `insert into files_related_mph (file_id, related_id, related_type, field)
       select id, ${ofClient}, 'api::client.client', 'profileImage' from files where url = $1`,
      [url, grace.user.documentId],
    );
    await send(ada, await picture(64, 64).png().toBuffer());
    expect((await imageOf(grace))?.url).toBe(url);
    expect((await get(url)).status).toBe(200);
    await grace.del('/api/clients/me/image');
    expect((await get(url)).status).toBe(404);
  });

  test('that the owner put into the library stays there, whatever the client shows instead', async () => {
    const client = await registeredClient();
    const list = '/content-manager/collection-types/api::client.client';
    const change = async (form: object) => (await owner()).put(`${list}/${await documentIdOf(client)}`, form);
    const { id, url } = await stored(await picture(90, 90).jpeg().toBuffer(), 'portrait.jpg');
    for (const instead of [() => client.del('/api/clients/me/image'), () => send(client, jpeg)]) {
      expectStatus(await change({ profileImage: id }), 200);
      expect((await imageOf(client))?.url).toBe(url);
      expectStatus(await instead(), 200);
      expect((await get(url)).status).toBe(200);
    }
    expect(await sql('select from files where id = $1', [id])).toHaveLength(1);
  });

  test('is removed once: where there is none, nothing has changed', async () => {
    const client = await registeredClient();
    await send(client, jpeg);
    for (let time = 0; time < 2; time += 1) expectStatus(await client.del('/api/clients/me/image'), 200);
    const lines = dataOf<Shape<'Activity'>[]>(await client.get('/api/activities'));
    expect(lines.filter(({ kind }) => kind === 'profile.image-removed')).toHaveLength(1);
  });

  test('can be removed', async () => {
    const client = await registeredClient();
    const { url } = (await send(client, jpeg)).body.data.profileImage!;
    expect((await client.del('/api/clients/me/image')).status).toBe(200);
    expect(await imageOf(client)).toBeNull();
    expect((await get(url)).status).toBe(404);
  });

  test.each<[string, () => Uint8Array | Promise<Uint8Array>, string, string]>([
    ['an HTML page named like one', () => Buffer.from('<script>alert(1)</script>'), 'me.jpg', 'image/jpeg'],
    [
      'an SVG',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
      'me.svg',
      'image/svg+xml',
    ],
    ['half a picture', async () => (await picture().jpeg().toBuffer()).subarray(0, 400), 'me.jpg', 'image/jpeg'],
    ['an empty file', () => new Uint8Array(), 'me.jpg', 'image/jpeg'],
    ['more than 8 MB', () => new Uint8Array(8 * 1024 * 1024 + 1), 'me.jpg', 'image/jpeg'],
    [
      'more pixels than fit in memory',
      () => picture(9000, 9000).png({ compressionLevel: 9 }).toBuffer(),
      'me.png',
      'image/png',
    ],
  ])('is not %s', async (_, bytes, name, type) => {
    const client = await registeredClient();
    const before = await files();
    const answer = await send(client, await bytes(), name, type);
    expect(answer.status).toBe(400);
    expect(refusedFields(answer)).toEqual(['image']);
    expect([await imageOf(client), await files()]).toEqual([null, before]);
  });

  test('is worked on alone: another one of theirs is not looked at meanwhile, one of somebody else is', async () => {
    const [ada, grace] = [await registeredClient(), await registeredClient()];
    const before = await files();
    const letGo = await holding(
      `select from clients where id = (select l.client_id from up_users u
         join up_users_client_lnk l on l.user_id = u.id where u.document_id = $1) for update`,
      [ada.user.documentId],
    );
    const first = send(ada, jpeg);
    try {
      await waitingForLocks(1);
      const refused = await send(ada, Buffer.from('No picture'));
      expect([refused.status, sentenceOf(refused)]).toEqual([429, expect.stringContaining('still being worked on')]);
      expect((await send(grace, jpeg)).status).toBe(200);
    } finally {
      await letGo();
    }
    expect((await first).status).toBe(200);
    expect((await send(ada, Buffer.from('No picture'))).status).toBe(400);
    expect((await send(ada, jpeg)).status).toBe(200);
    expect(await files()).toBe(before + 2);
  });

  test('cannot be a page in disguise: whatever its name, it is stored as WebP', async () => {
    const client = await registeredClient();
    const { body } = await send(client, await picture(64, 64).png().toBuffer(), '../../a.html', 'text/html');
    expect(body.data.profileImage!.url).toMatch(/\.webp$/);
  });

  test('is expected in the field "image"', async () => {
    const client = await registeredClient();
    expect(refusedFields(await send(client, jpeg, 'me.jpg', 'image/jpeg', 'file'))).toEqual(['image']);
    expect(refusedFields(await client.put('/api/clients/me/image', {}))).toEqual(['image']);
  });
});
