import type { PoolClient, QueryResult, QueryResultRow } from 'pg';
import { statementPool } from './pool';

/** A statement with `$1` parameters. A named one is prepared once for each connection. */
export interface Statement {
  name?: string;
  text: string;
}

/** Runs one statement and gives its rows. */
export type Sql = <Row extends QueryResultRow = QueryResultRow>(
  statement: Statement | string,
  values?: unknown[],
) => Promise<Row[]>;

interface Connection {
  query<Row extends QueryResultRow>(query: Statement & { values: unknown[] }): Promise<QueryResult<Row>>;
}

/** What knex keeps connections in; a transaction's own pool always hands out its one connection. */
interface Pool {
  acquireConnection(): Promise<Connection>;
}

const on =
  (connection: Connection): Sql =>
  async (statement, values = []) => {
    const query = typeof statement === 'string' ? { text: statement } : statement;
    return (await connection.query<never>({ ...query, values })).rows;
  };

/** Runs one statement on whichever connection is free, outside any transaction. */
export const alone: Sql = async (statement, values = []) => {
  const query = typeof statement === 'string' ? { text: statement } : statement;
  return (await statementPool().query<never>({ ...query, values })).rows;
};

/** Runs `work` on one connection, outside any transaction. */
export async function withConnection<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
  const connection = await statementPool().connect();
  try {
    return await work(on(connection));
  } finally {
    connection.release();
  }
}

/** Ends a transaction that failed; a connection that cannot even do that is thrown away. */
async function giveUp(connection: PoolClient): Promise<void> {
  try {
    await connection.query('rollback');
    connection.release();
  } catch (broken) {
    connection.release(broken as Error);
  }
}

/** Of statements that were asked at once, the first that failed says why, and those after it only that it is over. */
const isAftermath = (error: unknown) => (error as { code?: unknown } | null)?.code === '25P02';

/**
 * Runs `work` in a transaction of its own that is SQL and nothing else: what Strapi's services would write meanwhile is
 * not part of it. It costs a third of one that they can join. Statements that `work` asks for at once are answered in their order.
 */
export async function plainTransaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
  const connection = await statementPool().connect();
  const ask = on(connection);
  let failed: unknown;
  const sql: Sql = (statement, values) =>
    ask<never>(statement, values).catch((error: unknown) => {
      failed ??= error;
      throw error;
    });
  try {
    // The beginning goes along with the first statement.
    const [, result] = await Promise.all([connection.query('begin'), work(sql)]);
    await connection.query('commit');
    connection.release();
    return result;
  } catch (error) {
    await giveUp(connection);
    throw isAftermath(error) ? failed : error;
  }
}

/**
 * Runs `work` in one transaction, joining the one that is open in this call chain. What Strapi's own services
 * write meanwhile is part of it.
 */
export function transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
  return strapi.db.transaction(async ({ trx }) =>
    work(on(await (trx as { client: Pool }).client.acquireConnection())),
  ) as Promise<T>;
}

/** Does something once the open transaction is committed, and never when it is not. What goes wrong is logged. */
export function afterCommit(work: () => Promise<unknown>, mishap: string): void {
  void strapi.db.transaction(({ onCommit }) => {
    (onCommit as (done: () => void) => void)(
      () => void work().catch((error: unknown) => strapi.log.warn(`${mishap}: ${String(error)}`)),
    );
    return Promise.resolve();
  });
}
