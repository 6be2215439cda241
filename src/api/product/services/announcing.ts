import type { Sql } from '../../../database/sql';
import { type Actor, record } from '../../activity/data/record';
import { takeWaiting } from '../data/interests';
import type { LockedProduct } from '../data/products';

/**
 * Tells everybody who waits for a product that it can be bought, in the transaction that made it so: one line in the
 * log of each, once, however often it is finished. A product that nobody can see yet is announced once it is shown.
 */
export async function announce(sql: Sql, { id, documentId, name, slug }: LockedProduct, actor: Actor): Promise<void> {
  const waiting = await takeWaiting(sql, id);
  if (waiting.length === 0) return;
  await record(sql, waiting, {
    kind: 'product.available',
    actor,
    subjectId: documentId,
    details: { title: name, slug },
  });
}
