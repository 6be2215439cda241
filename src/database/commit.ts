/** knex's side of a transaction, as far as this needs it. */
interface Transactor {
  commit(value?: unknown): Promise<unknown>;
  /** Settles with the transaction itself. */
  executionPromise: Promise<unknown>;
}

/** Lets `commit` fail where the COMMIT did. */
function heed(transactor: Transactor): void {
  const commit = transactor.commit.bind(transactor);
  transactor.commit = async (value) => {
    await commit(value);
    await transactor.executionPromise;
  };
}

/**
 * Lets every transaction of Strapi's fail whose COMMIT failed, such as when PostgreSQL went at that moment. knex keeps that to
 * itself: its `commit` is fulfilled all the same, and only the promise of the whole transaction, for which nobody in Strapi
 * waits, is rejected. So what was never written would be acknowledged, and what is to follow a commit would follow.
 */
export function heedFailedCommits(): void {
  const { db } = strapi;
  const begin = db.transaction.bind(db) as (work?: (given: { trx: unknown }) => Promise<unknown>) => Promise<unknown>;
  db.transaction = ((work) => {
    if (!work || db.inTransaction()) return begin(work);
    return begin((given) => {
      heed(given.trx as Transactor);
      return work(given);
    });
  }) as typeof begin as typeof db.transaction;
}
