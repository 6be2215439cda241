import { eventually } from './eventually';
import { sql } from './database';

interface Left {
  task: string;
  attempts: number;
  error: string | null;
  /** What became of the mail that it would send, as far as it was tried. */
  mail: string | null;
}

const LEFT = `select task_identifier as task, j.attempts, j.last_error as error,
    m.subject || ' to ' || m.to_address || ': ' || m.last_error as mail
  from graphile_worker.jobs j left join mails m on j.key = 'mail:' || m.id
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
