import { expect, test } from '@jest/globals';
import { dataOf, type Shape } from '../../helpers/answers';
import { ask, entered, mergeInto } from '../../helpers/clients';
import { sql } from '../../helpers/database';
import { pngOf } from '../../helpers/files';
import { documentIdOf } from '../../helpers/letters';
import { stored } from '../../helpers/library';
import { expectStatus, owner, registeredClient } from '../../helpers/people';
import { changeProduct, product } from '../../helpers/products';

test('whoever was put away, came back as somebody new and is one again hears of what they wait for, once', async () => {
  const wish = await product({ name: 'A paper kite' });
  const [tom, again] = [await registeredClient(), await registeredClient()];
  const ids = [await documentIdOf(tom), await documentIdOf(again)] as const;
  await tom.put(`/api/products/${wish.slug}/interest`);
  await ask(`/${ids[0]}/archive`);
  await changeProduct(wish, { state: 'finished' });
  expectStatus(await mergeInto(ids[1], ids[0]), 200);
  await changeProduct(wish, { summary: 'It flies.' });
  const lines = dataOf<Shape<'Activity'>[]>(await again.get('/api/activities'));
  expect(lines.filter(({ kind }) => kind === 'product.available')).toMatchObject([{ documentId: wish.documentId }]);
});

test('a picture that the owner put into the library stays there, although the client who showed it is another now', async () => {
  const list = '/content-manager/collection-types/api::client.client';
  const showing = async (background: string) => {
    const { id } = await stored(await pngOf(background), 'logo.png', 'image/png');
    const { documentId } = await entered();
    expectStatus(await (await owner()).put(`${list}/${documentId}`, { profileImage: id }), 200);
    return { id, documentId };
  };
  const [goes, stays] = [await showing('teal'), await showing('black')];
  expectStatus(await mergeInto(stays.documentId, goes.documentId), 200);
  expect(await sql('select from files where id = $1', [goes.id])).toHaveLength(1);
});
