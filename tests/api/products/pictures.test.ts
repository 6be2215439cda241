import { describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { dataOf, sentenceOf } from '../../helpers/answers';
import { get } from '../../helpers/api';
import { sql } from '../../helpers/database';
import { putIntoLibrary, type Stored, stored } from '../../helpers/library';
import { expectStatus, owner } from '../../helpers/people';
import { portal } from '../../helpers/portal';
import { product, type Product } from '../../helpers/products';
import { teammate } from '../../helpers/teammates';

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#1f5a43' } });

async function served(url: string): Promise<Buffer> {
  const answer = await fetch(new URL(url, portal().apiUrl));
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}

describe("a product's pictures", () => {
  test('stand in the order the owner gives them, the first one in the list', async () => {
    const [first, second] = [
      await stored(await picture(400, 300).jpeg().toBuffer()),
      await stored(await picture(60, 60).jpeg().toBuffer()),
    ];
    const { slug } = await product({ images: [{ id: second.id }, { id: first.id }] });
    const { image, images } = dataOf<Product>(await get(`/api/products/${slug}`));
    expect(images.map(({ url }) => url)).toEqual([second.url, first.url]);
    expect(image).toEqual(images[0]);
    expect(images[1]).toMatchObject({ width: 400, height: 300, small: null });
  });

  test('are of a kind that every browser shows, and out of which what a camera wrote can be taken', async () => {
    const form = new FormData();
    const photograph = await picture(60, 60)
      .withExif({ IFD0: { Artist: 'Tom, at home' } })
      .avif()
      .toBuffer();
    form.set('files', new Blob([Uint8Array.from(photograph)], { type: 'image/avif' }), 'clock.avif');
    const admin = await owner();
    expect((await admin.post('/upload', form)).status).toBe(400);
    form.set('files', new Blob([Uint8Array.from(photograph)], { type: 'image/jpeg' }), 'clock.jpg');
    expect((await admin.post('/upload', form)).status).toBe(400);
  });

  test('are published upright, in a size for pages, without what the camera wrote into them', async () => {
    const photograph = await picture(3200, 2400)
      .withExif({ IFD0: { Artist: 'Tom, at home' }, IFD3: { GPSLatitudeRef: 'N' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { id } = await stored(photograph);
    const { slug } = await product({ images: [{ id }] });
    const { image } = dataOf<Product>(await get(`/api/products/${slug}`));
    expect(image).toMatchObject({ width: 1500, height: 2000, small: { width: 600, height: 800 } });
    for (const url of [image!.url, image!.small!.url]) {
      const { exif, orientation } = await sharp(await served(url)).metadata();
      expect([exif, orientation]).toEqual([undefined, undefined]);
    }
  });

  test('are refused in a sentence where they would unfold into too much', async () => {
    const poster = await picture(12_000, 9_000).png({ compressionLevel: 9 }).toBuffer();
    const before = await sql('select from files');
    const answer = await putIntoLibrary(poster, 'poster.png', 'image/png');
    expect([answer.status, sentenceOf(answer)]).toEqual([400, expect.stringContaining('100 megapixels are the most')]);
    expect(await sql('select from files')).toEqual(before);
  });

  test('lose their secrets also where that makes the file larger', async () => {
    const tight = await picture(90, 60)
      .withExif({ IFD0: { Artist: 'Tom, at home' } })
      .jpeg({ quality: 1 })
      .toBuffer();
    expect(String(await served((await stored(tight)).url))).not.toContain('at home');
  });
});

describe('an assistant', () => {
  test('keeps products and their pictures, and deletes none', async () => {
    const ann = await teammate('assistant');
    const made = await product();
    const list = '/content-manager/collection-types/api::product.product';
    expect((await ann.put(`${list}/${made.documentId}`, { summary: 'Better said.' })).status).toBe(200);
    expect((await ann.get(`/portal/products/${made.documentId}/interests`)).status).toBe(200);
    expect((await ann.del(`${list}/${made.documentId}`)).status).toBe(403);
  });
});

describe('the media library', () => {
  test('hangs no picture on a record past that record’s own rules', async () => {
    const ann = await teammate('assistant');
    const form = new FormData();
    const bytes = Uint8Array.from(await picture(60, 60).png().toBuffer());
    form.set('files', new Blob([bytes], { type: 'image/png' }), 'mark.png');
    for (const [key, value] of Object.entries({ ref: 'api::business.business', refId: '1', field: 'mark' })) {
      form.set(key, value);
    }
    const [file] = expectStatus(await ann.post<Stored[]>('/upload', form), 201).body;
    expect(await sql('select from files_related_mph where file_id = $1', [file!.id])).toEqual([]);
  });

  test('has the server fetch nothing, for nobody', async () => {
    for (const person of [await owner(), await teammate('assistant')]) {
      const body = { urls: [`${portal().siteUrl}/favicon.svg`] };
      expect([404, 405]).toContain((await person.post('/upload/actions/upload-from-urls', body)).status);
    }
  });
});
