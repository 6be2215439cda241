import type { Sql } from '../database/sql';
import { PRIORITY } from './priority';
import type { Tasks } from './tasks';

interface Options {
  /** A job that still waits under the same key is replaced. */
  key?: string;
  /** Not before so many seconds have passed. */
  inSeconds?: number;
  /** One of `PRIORITY`; an account's, unless told. */
  priority?: number;
}

/**
 * Puts a job into the queue as part of the caller's transaction: it exists once that is committed, and never
 * otherwise. A failing job is tried again with growing pauses (graphile-worker: e^n seconds, 25 times, about 4 days).
 */
export async function enqueue<Name extends keyof Tasks>(
  sql: Sql,
  name: Name,
  payload: Tasks[Name],
  { key, inSeconds = 0, priority = PRIORITY.account }: Options = {},
): Promise<void> {
  await sql(
    `select graphile_worker.add_job($1, $2::json, job_key => $3, run_at => now() + make_interval(secs => $4),
       priority => $5)`,
    [name, JSON.stringify(payload), key ?? null, inSeconds, priority],
  );
}
