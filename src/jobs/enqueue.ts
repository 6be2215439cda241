import type { Sql } from '../database/sql';
import type { Tasks } from './tasks';

/**
 * Puts a job into the queue as part of the caller's transaction: it exists once that is committed, and never
 * otherwise. A failing job is tried again with growing pauses (graphile-worker: e^n seconds, 25 times, about 3 days).
 */
export async function enqueue<Name extends keyof Tasks>(sql: Sql, name: Name, payload: Tasks[Name]): Promise<void> {
  await sql('select graphile_worker.add_job($1, $2::json)', [name, JSON.stringify(payload)]);
}
