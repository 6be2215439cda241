import { recordAside } from '../../api/activity/data/record';
import type { AsideKind } from '../../api/activity/domain/schemas';
import { type LockedProduct, lockProduct } from '../../api/product/data/products';
import { claimSlug, slugFor } from '../../api/product/data/slugs';
import { checkProductForm } from '../../api/product/domain/owners-form';
import { announce } from '../../api/product/services/announcing';
import { type Sql, transaction } from '../../database/sql';
import { ownerAtWork, writer } from '../caller';
import { savedWithFields } from './edits';
import { type Change, dropUnwritable, type Save } from './guard';

type ProductKind = Extract<AsideKind, `product.${string}`>;

/** Gives a product a readable address that is its own: the one that is wanted, or one made of its name. */
async function nameAddress(sql: Sql, { documentId, data }: Change, stored: LockedProduct | undefined): Promise<void> {
  if (typeof data.slug === 'string') return claimSlug(sql, documentId, data.slug);
  if (stored && data.slug === undefined) return;
  const name = typeof data.name === 'string' ? data.name : (stored?.name ?? '');
  data.slug = await slugFor(sql, documentId, name);
}

/** What the owner does with a product stands in the log. */
async function tell(sql: Sql, kind: ProductKind, documentId: string, details: { title: string; fields?: string[] }) {
  const owner = ownerAtWork();
  if (owner) await recordAside(sql, { kind, actor: owner, subjectId: documentId, details });
}

function deleteProduct({ documentId }: Change, save: Save): Promise<unknown> {
  return transaction(async (sql) => {
    const product = await lockProduct(sql, documentId);
    const saved = await save();
    if (product) await tell(sql, 'product.deleted', documentId, { title: product.name });
    return saved;
  });
}

/** A product has an address of its own and a price in a currency; once it can be bought, whoever waits is told. */
export async function guardProduct(change: Change, save: Save): Promise<unknown> {
  const { action, documentId, data } = change;
  if (action === 'delete') return deleteProduct(change, save);
  dropUnwritable('api::product.product', data);
  return transaction(async (sql) => {
    const stored = await lockProduct(sql, documentId);
    checkProductForm(data, stored ?? { price: null, currency: null });
    await nameAddress(sql, change, stored);
    const { saved, fields } = await savedWithFields(sql, 'api::product.product', documentId, save);
    const product = await lockProduct(sql, (saved as { documentId: string } | null)?.documentId ?? documentId);
    if (!product) return saved;
    if (!stored) await tell(sql, 'product.entered', product.documentId, { title: product.name });
    else if (fields.length > 0) await tell(sql, 'product.changed', documentId, { title: product.name, fields });
    await announce(sql, product, writer());
    return saved;
  });
}
