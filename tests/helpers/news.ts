import { sql } from './database';
import { eventually } from './eventually';

/** Waits until every line of the log has been turned into notices. */
export async function newsAreNoted(): Promise<void> {
  await eventually('the log to be dispatched', async () => {
    const left = await sql(`select from activities a, dispatch_position d where (a.xid, a.id) > (d.xid, d.id) limit 1`);
    return left.length === 0;
  });
}

/** Lets the time come for all that waits to be told: the end of a grouping, the morning. */
export async function letNewsBeDue(): Promise<void> {
  await newsAreNoted();
  // What is due already may be in the hands of a job at this moment, for which it must not become due later than it was.
  await sql('update notices set due = now() where due > now()');
  await sql(
    `update graphile_worker._private_jobs j set run_at = now() from graphile_worker._private_tasks t
     where t.id = j.task_id and t.identifier = 'tell-news'`,
  );
}

/** Waits until everything that was due has been told, and nothing that is due is left to do. */
export async function newsAreTold(): Promise<void> {
  await newsAreNoted();
  await eventually('the news to be told', async () => {
    const left = await sql('select from graphile_worker.jobs where run_at <= now() limit 1');
    return left.length === 0;
  });
  await newsAreNoted();
}
