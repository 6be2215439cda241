import { EventEmitter } from 'node:events';
import { Logger, type Runner, run, type TaskList, type WorkerEvents } from 'graphile-worker';
import accountJobs from '../api/account/jobs';
import newsJobs from '../api/notification/jobs';
import mailJobs from '../mail/sending';
import { addWorker, startBeating, stopBeating } from './instance';
import { upkeep, UPKEEP_TIMES } from './upkeep';

const CONCURRENCY = 4;

/** Every kind of job and who does it. */
const taskList = { ...accountJobs, ...newsJobs, ...mailJobs, ...upkeep } as TaskList;

/** graphile-worker's own lines go to Strapi's log; its routine ones to its debug level. */
const logger = new Logger(() => (level: string, message) => {
  if (level === 'error' || level === 'warning') strapi.log.warn(message);
  else strapi.log.debug(message);
});

let runner: Runner | undefined;

/** Brings the queue's tables up to date and starts to work on jobs. Strapi keeps the process's signals to itself. */
export async function startWorker(): Promise<void> {
  const events: WorkerEvents = new EventEmitter();
  events.on('worker:create', ({ worker }) => addWorker(worker.workerId));
  runner = await run({
    connectionString: strapi.config.get<string>('database.connection.connection.connectionString'),
    taskList,
    crontab: UPKEEP_TIMES,
    concurrency: CONCURRENCY,
    noHandleSignals: true,
    events,
    logger,
  });
  startBeating();
}

/** Lets the jobs under way finish, and takes no more. */
export async function stopWorker(): Promise<void> {
  await runner?.stop();
  runner = undefined;
  await stopBeating();
}
