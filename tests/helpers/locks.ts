import { Client as Connection } from 'pg';
import { sql } from './database';
import { eventually } from './eventually';
import { portal } from './portal';

/** Locks something by a statement. @returns what lets it go */
export async function holding(statement: string, values: unknown[] = []): Promise<() => Promise<void>> {
  const holder = new Connection({ connectionString: portal().databaseUrl });
  await holder.connect();
  await holder.query('begin');
  await holder.query(statement, values);
  return async () => {
    await holder.query('commit');
    await holder.end();
  };
}

/** Waits until so many transactions wait for a lock that another has. */
export async function waitingForLocks(count: number): Promise<void> {
  await eventually(`${count} to wait for a lock`, async () => {
    const waiting = await sql(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return waiting.length === count;
  });
}

/**
 * Has PostgreSQL end the first transaction that changes a row, the way it ends one of two that wait for each other.
 * @param row the table, and which of its rows: an SQL condition over `old`
 */
export async function whereOneIsEnded<T>(row: { table: string; which: string }, work: () => Promise<T>): Promise<T> {
  // Sequences count on whatever becomes of their transaction.
  await sql(`create sequence ended;
    create function end_once() returns trigger language plpgsql as $$ begin
      if nextval('ended') = 1 then raise exception 'deadlock detected' using errcode = '40P01'; end if;
      return new;
    end $$;
    create trigger end_once before update on ${row.table} for each row when (${row.which}) execute function end_once()`);
  try {
    return await work();
  } finally {
    await sql('drop function end_once cascade; drop sequence ended');
  }
}
