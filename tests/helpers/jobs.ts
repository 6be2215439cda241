import { eventually } from './eventually';
import { sql } from './database';

/** Waits until no job is left that could soon send a mail; what waits for tomorrow morning stays. */
export async function jobsAreDone(): Promise<void> {
  await eventually('the queue to become empty', async () => {
    const left = await sql(`select from graphile_worker.jobs where run_at < now() + interval '1 hour'`);
    return left.length === 0 ? true : null;
  });
}
