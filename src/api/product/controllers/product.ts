import { factories } from '@strapi/strapi';
import { alone } from '../../../database/sql';
import { type Call, publicActions } from '../../../http/controller';
import { placeInOrder } from '../../../http/cursor';
import { productNamed, productPage } from '../data/products';
import type { ProductQuery } from '../domain/schemas';

const forEverybody = publicActions({
  async find({ query }: Call<undefined, ProductQuery>) {
    const position = placeInOrder(query.cursor);
    return { body: await productPage(alone, query, position) };
  },
  async findOne({ params }: Call<undefined, undefined, { slug: string }>) {
    return { body: await productNamed(alone, params.slug) };
  },
});

export default factories.createCoreController('api::product.product', () => forEverybody);
