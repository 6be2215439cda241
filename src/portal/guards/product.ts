import { type LockedProduct, lockProduct } from '../../api/product/data/products';
import { claimSlug, slugFor } from '../../api/product/data/slugs';
import { checkProductForm } from '../../api/product/domain/owners-form';
import { announce } from '../../api/product/services/announcing';
import { type Sql, transaction } from '../../database/sql';
import { writer } from '../caller';
import type { Change, Save } from './guard';

/** Gives a product a readable address that is its own: the one that is wanted, or one made of its name. */
async function nameAddress(sql: Sql, { documentId, data }: Change, stored: LockedProduct | undefined): Promise<void> {
  if (typeof data.slug === 'string') return claimSlug(sql, documentId, data.slug);
  if (stored && data.slug === undefined) return;
  const name = typeof data.name === 'string' ? data.name : (stored?.name ?? '');
  data.slug = await slugFor(sql, documentId, name);
}

/** A product has an address of its own and a price in a currency; once it can be bought, whoever waits is told. */
export async function guardProduct(change: Change, save: Save): Promise<unknown> {
  const { action, documentId, data } = change;
  if (action === 'delete') return save();
  Reflect.deleteProperty(data, 'interestedClients');
  return transaction(async (sql) => {
    const stored = await lockProduct(sql, documentId);
    checkProductForm(data, stored ?? { price: null, currency: null });
    await nameAddress(sql, change, stored);
    const saved = await save();
    const product = await lockProduct(sql, documentId);
    if (product) await announce(sql, product, writer());
    return saved;
  });
}
