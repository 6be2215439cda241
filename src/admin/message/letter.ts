/** Where a message stands, as far as the panel has a word to say about it. */
export type Letter =
  | { is: 'new' }
  | { is: 'changed' }
  | { is: 'unaddressed' }
  | { is: 'ready'; everyone: boolean; clients: number }
  | { is: 'sent'; at: string; inboxes: number };

/** The record as the content manager keeps it: unknown values, and a relation as its count. */
export type MessageRecord = Record<string, unknown>;

function countOf(relation: unknown): number {
  if (Array.isArray(relation)) return relation.length;
  const count = (relation as { count?: unknown } | null | undefined)?.count;
  return typeof count === 'number' ? count : 0;
}

/** What can be said of a message by its record and by whether its form was changed since. */
export function letterOf(record: MessageRecord | undefined, modified: boolean): Letter {
  if (!record) return { is: 'new' };
  if (typeof record.sentAt === 'string') {
    return { is: 'sent', at: record.sentAt, inboxes: typeof record.inboxes === 'number' ? record.inboxes : 0 };
  }
  if (modified) return { is: 'changed' };
  const everyone = record.toEveryone === true;
  const clients = countOf(record.clients);
  return everyone || clients > 0 ? { is: 'ready', everyone, clients } : { is: 'unaddressed' };
}
