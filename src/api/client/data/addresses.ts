import { LOCKS } from '../../../database/locks';
import type { Sql } from '../../../database/sql';
import { refuseField } from '../../../http/field-errors';

/**
 * Takes an address until the end of the transaction, so that of two clients or logins that are made for it at once the
 * second meets the first. No index does this: a client may write any contact address, and learns nothing by it.
 */
export async function lockAddress(sql: Sql, email: string): Promise<void> {
  await sql('select pg_advisory_xact_lock($1, hashtext(lower($2)))', [LOCKS.addresses, email]);
}

/** The same for many, in one order whoever asks. */
export async function lockAddresses(sql: Sql, emails: readonly string[]): Promise<void> {
  await sql(
    `select pg_advisory_xact_lock($1, key)
     from (select distinct hashtext(lower(email)) as key from unnest($2::text[]) as email order by key) keys`,
    [LOCKS.addresses, emails],
  );
}

interface Holder {
  name: string;
  archived: boolean;
}

/**
 * Keeps a contact address to one client, as far as the owner enters it: takes it, and throws a 400 at `email` where
 * another client has it. `documentId` is the client's own, empty for a new one; what it had already is left alone.
 */
export async function claimAddress(sql: Sql, documentId: string, email: unknown): Promise<void> {
  if (typeof email !== 'string' || email === '') return;
  await lockAddress(sql, email);
  const [holder] = await sql<Holder>(
    `select c.name, c.archived_at is not null as archived from clients c
     where lower(c.email) = lower($2) and c.document_id <> $1
       and not exists (select from clients own where own.document_id = $1 and lower(own.email) = lower($2))
     order by c.archived_at desc nulls first, c.id limit 1`,
    [documentId, email],
  );
  if (!holder) return;
  const { name, archived } = holder;
  refuseField(
    'email',
    `${name} has this address already${archived ? ', and is archived: bring them back instead' : ''}.`,
  );
}
