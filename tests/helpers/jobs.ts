import { eventually } from './eventually';
import { sql } from './database';

interface Left {
  task: string;
  attempts: number;
  error: string | null;
}

const LEFT = `select task_identifier as task, attempts, last_error as error from graphile_worker.jobs
  where run_at < now() + interval '1 hour'
    and not (task_identifier = 'tell-news' and run_at > now() + interval '5 seconds')`;

/**
 * Waits until no job is left that could soon send a mail. What waits for tomorrow morning stays, and so does what waits until
 * a letter of another test can no longer be taken back.
 * @param within how long that may take, in milliseconds; as long as anything, unless told
 */
export async function jobsAreDone(within?: number): Promise<void> {
  let left: Left[] = [];
  const look = async () => (left = await sql<Left & Record<string, unknown>>(LEFT)).length === 0;
  await eventually('the queue to become empty', look, within).catch((error: unknown) => {
    throw new Error(`${String(error)}; left: ${JSON.stringify(left)}`);
  });
}
