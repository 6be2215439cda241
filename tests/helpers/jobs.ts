import { eventually } from './eventually';
import { sql } from './database';

/** Waits until no job is left that could still send a mail. */
export async function jobsAreDone(): Promise<void> {
  await eventually('the queue to become empty', async () => {
    const left = await sql('select from graphile_worker.jobs');
    return left.length === 0 ? true : null;
  });
}
