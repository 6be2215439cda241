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
