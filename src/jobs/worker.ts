import { Logger, type Runner, run, type TaskList } from 'graphile-worker';
import accountJobs from '../api/account/jobs';
import { upkeep, UPKEEP_TIMES } from './upkeep';

const CONCURRENCY = 4;

/** Every kind of job and who does it. */
const taskList = { ...accountJobs, ...upkeep } as TaskList;

/** graphile-worker's own lines go to Strapi's log; its routine ones to its debug level. */
const logger = new Logger(() => (level: string, message) => {
  if (level === 'error' || level === 'warning') strapi.log.warn(message);
  else strapi.log.debug(message);
});

let runner: Runner | undefined;

/** Brings the queue's tables up to date and starts to work on jobs. Strapi keeps the process's signals to itself. */
export async function startWorker(): Promise<void> {
  runner = await run({
    connectionString: strapi.config.get<string>('database.connection.connection.connectionString'),
    taskList,
    crontab: UPKEEP_TIMES,
    concurrency: CONCURRENCY,
    noHandleSignals: true,
    logger,
  });
}

/** Lets the jobs under way finish, and takes no more. */
export async function stopWorker(): Promise<void> {
  await runner?.stop();
  runner = undefined;
}
