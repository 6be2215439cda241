import type { Sql } from '../../../database/sql';
import { type Actor, record } from '../../activity/data/record';
import { takeMissed, takeWaiting } from '../data/interests';
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

/** Tells a client who was put away of what came to be bought meanwhile, in the transaction that brings them back. */
export async function announceMissed(sql: Sql, clientId: number, actor: Actor): Promise<void> {
  for (const { documentId: subjectId, ...details } of await takeMissed(sql, clientId)) {
    await record(sql, [clientId], { kind: 'product.available', actor, subjectId, details });
  }
}
