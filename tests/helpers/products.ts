import { randomUUID } from 'node:crypto';
import type { Shape } from './answers';
import type { Answer } from './api';
import { expectStatus, owner } from './people';

export type Product = Shape<'Product'>;

const LIST = '/content-manager/collection-types/api::product.product';

/** What the owner's form says of a product. */
export interface Form {
  documentId: string;
  slug: string;
}

/** A slug nobody else in this run has. */
export const newSlug = (): string => `product-${randomUUID().slice(0, 8)}`;

/** Sends the owner's form of a new product. */
export const writeDownProduct = async (form: object): Promise<Answer<{ data: Form }>> =>
  (await owner()).post(LIST, {
    name: 'A paper clock',
    slug: newSlug(),
    summary: 'It folds.',
    state: 'planned',
    ...form,
  });

/** A product of the owner's, shown to everybody unless told. */
export async function product(form: object = {}): Promise<Form> {
  return expectStatus(await writeDownProduct(form), 201).body.data;
}

/** Sends the owner's form of a product that is there; only what is sent changes. */
export const changeProduct = async ({ documentId }: Form, form: object): Promise<Answer<{ data: Form }>> =>
  (await owner()).put(`${LIST}/${documentId}`, form);

export const deleteProduct = async ({ documentId }: Form): Promise<Answer<unknown>> =>
  (await owner()).del(`${LIST}/${documentId}`);
