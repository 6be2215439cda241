import { beforeAll, describe, expect, test } from '@jest/globals';
import { dataOf, refusedFields, type Shape } from '../../helpers/answers';
import { get } from '../../helpers/api';
import { sql } from '../../helpers/database';
import { changeProduct, deleteProduct, newSlug, product, type Product, writeDownProduct } from '../../helpers/products';

interface Page {
  data: Shape<'ProductBrief'>[];
  meta: { nextCursor: string | null };
}

const page = async (query = '') => (await get<Page>(`/api/products${query}`)).body;

describe('products', () => {
  beforeAll(async () => {
    await sql('delete from products');
  });

  test('are there for everybody: what can be had first, then by the place the owner gives', async () => {
    expect(await page()).toEqual({ data: [], meta: { nextCursor: null } });
    expect(dataOf<Shape<'Business'>>(await get('/api/business')).hasProducts).toBe(false);
    await product({ name: 'Later', state: 'planned' });
    await product({ name: 'Second bench', state: 'in_progress', position: 2 });
    await product({ name: 'Soon', state: 'planned', position: 1 });
    await product({ name: 'First bench', state: 'in_progress', position: 1 });
    await product({ name: 'Here', state: 'finished', price: '24.00', currency: 'eur' });
    await product({ name: 'Secret', state: 'finished', visible: false });

    const { data } = await page();
    expect(data.map(({ name }) => name)).toEqual(['Here', 'First bench', 'Second bench', 'Soon', 'Later']);
    expect(data[0]).toEqual({
      documentId: expect.any(String),
      slug: expect.any(String),
      name: 'Here',
      summary: 'It folds.',
      state: 'finished',
      price: '24.00',
      currency: 'EUR',
      expectedOn: null,
      image: null,
    });
    expect(dataOf<Shape<'Business'>>(await get('/api/business')).hasProducts).toBe(true);
  });

  test('come in pages, each product once', async () => {
    const names: string[] = [];
    let cursor: string | null = null;
    do {
      const { data, meta }: Page = await page(`?limit=2${cursor === null ? '' : `&cursor=${cursor}`}`);
      names.push(...data.map(({ name }) => name));
      cursor = meta.nextCursor;
    } while (cursor !== null);
    expect(names).toEqual(['Here', 'First bench', 'Second bench', 'Soon', 'Later']);
    expect((await page('?state=in_progress')).data).toHaveLength(2);
  });

  test.each(['?state=sold', '?cursor=x', '?limit=0', '?populate=*', '?filters[visible]=false'])(
    'are not asked for by %s',
    async (query) => {
      expect((await get(`/api/products${query}`)).status).toBe(400);
    },
  );

  test('have a page each, by their slug or the id that outlives it', async () => {
    const made = await product({ description: '**Paper**, folded.', expectedOn: '2031-03-01' });
    const answer = await get(`/api/products/${made.slug}`);
    expect(dataOf<Product>(answer)).toMatchObject({
      documentId: made.documentId,
      description: '**Paper**, folded.',
      expectedOn: '2031-03-01',
      images: [],
    });
    expect((await get(`/api/products/${made.documentId}`)).body).toEqual(answer.body);
    await changeProduct(made, { visible: false });
    for (const name of [made.slug, made.documentId, 'no-such-product']) {
      expect((await get(`/api/products/${name}`)).status).toBe(404);
    }
    expect((await deleteProduct(made)).status).toBe(200);
  });
});

describe("the owner's form of a product", () => {
  test.each([
    [{ slug: 'Über uns' }, 'slug'],
    [{ slug: 'a--b' }, 'slug'],
    [{ price: '12,50', currency: 'EUR' }, 'price'],
    [{ price: '12.50' }, 'currency'],
    [{ price: '12.50', currency: 'Euro' }, 'currency'],
    [{ state: 'sold' }, 'state'],
    [{ summary: '' }, 'summary'],
    [{ name: ' ' }, 'name'],
  ])('is refused at its field: %j', async (wrong, field) => {
    const answer = await writeDownProduct(wrong);
    expect(answer.status).toBe(400);
    expect(refusedFields(answer)).toEqual([field]);
  });

  test('keeps one address to one product, also of two that are written down at once', async () => {
    const slug = newSlug();
    const answers = await Promise.all([1, 2, 3].map(() => writeDownProduct({ slug })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400]);
    const other = await product();
    expect(refusedFields(await changeProduct(other, { slug }))).toEqual(['slug']);
    expect((await changeProduct(other, { slug: other.slug, name: 'The same address' })).status).toBe(200);
  });

  test('makes an address of the name where none is wanted', async () => {
    const name = `Ü ${newSlug()}`;
    const slug = name.toLowerCase().replace('ü ', 'ue-');
    const made = await Promise.all([1, 2].map(() => product({ name, slug: '' })));
    expect(made.map((one) => one.slug).sort()).toEqual([slug, `${slug}-2`]);
    expect(dataOf<{ slug: string }>(await changeProduct(made[0]!, { name: 'Another name' })).slug).toBe(made[0]!.slug);
    expect(dataOf<{ slug: string }>(await changeProduct(made[0]!, { slug: null })).slug).toMatch(/^another-name/);
    expect((await product({ name: '日本', slug: null })).slug).toMatch(/^[a-z0-9-]+$/);
  });

  test('writes slugs and currencies the way they are read', async () => {
    const slug = newSlug();
    expect((await product({ slug: ` ${slug.toUpperCase()} `, price: '5', currency: ' sek ' })).slug).toBe(slug);
    expect(dataOf<Product>(await get(`/api/products/${slug}`))).toMatchObject({ price: '5', currency: 'SEK' });
  });
});
