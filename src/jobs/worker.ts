import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Logger, type Runner, run, type TaskList, type WorkerEvents } from 'graphile-worker';
import accountJobs from '../api/account/jobs';
import newsJobs from '../api/notification/jobs';
import mailJobs from '../mail/sending';
import panelJobs from '../portal/forgotten';
import { addWorker, dropWorker, startBeating, stopBeating } from './instance';
import { upkeep, UPKEEP_TIMES } from './upkeep';

const CONCURRENCY = 4;
/** One for each job under way, and one that listens. */
const CONNECTIONS = CONCURRENCY + 1;
const RETRY_MS = 500;

/** A job may wait for a mail server; who stops does not wait as long. What is not done by then is given back. */
const PATIENCE_MS = 5000;

/** Every kind of job and who does it. */
const taskList = { ...accountJobs, ...panelJobs, ...newsJobs, ...mailJobs, ...upkeep } as TaskList;

/** graphile-worker's own lines go to Strapi's log; its routine ones to its debug level. */
const logger = new Logger(() => (level: string, message) => {
  if (level === 'error' || level === 'warning') strapi.log.warn(message);
  else strapi.log.debug(message);
});

let runner: Runner | undefined;
let life = new AbortController();

/**
 * Fulfilled once a runner that could not write down what became of a job has nothing in hand any more. Its own promise
 * is not enough: graphile-worker (0.17 and 0.18) takes one off its count of open batches twice for every one that fails after the
 * first, and then waits for ever for the count to reach zero.
 */
const givenUp = (events: WorkerEvents): Promise<void> =>
  new Promise((resolve) => {
    events.once('pool:fatalError', () => {
      events.once('pool:gracefulShutdown:complete', () => resolve());
      setTimeout(resolve, PATIENCE_MS).unref();
    });
  });

/** Jobs are locked in the name of the pool that took them. */
async function startRunner(): Promise<{ ended: Promise<void> }> {
  const events: WorkerEvents = new EventEmitter();
  const pools: string[] = [];
  events.on('pool:create', ({ workerPool }) => {
    pools.push(workerPool.id);
    addWorker(workerPool.id);
  });
  const over = givenUp(events);
  const started = await run({
    connectionString: strapi.config.get<string>('database.connection.connection.connectionString'),
    maxPoolSize: CONNECTIONS,
    taskList,
    crontab: UPKEEP_TIMES,
    concurrency: CONCURRENCY,
    noHandleSignals: true,
    events,
    logger,
    // At once, but by the way on which a failure ends the runner and not, as a promise nobody waits for, the process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  });
  runner = started;
  const ended = Promise.race([started.promise, over])
    .catch(() => undefined)
    .then(() => {
      // Of one that has ended by itself nothing is left to let go.
      void started.stop().catch(() => undefined);
      pools.forEach(dropWorker);
    });
  return { ended };
}

/** A runner that could not write down what became of a job (the database was gone) gives up: another one takes over. */
async function keepWorking({ ended }: { ended: Promise<void> }, signal: AbortSignal): Promise<void> {
  await ended;
  while (!signal.aborted) {
    strapi.log.warn('The worker has ended and is started again.');
    await startRunner().then(
      (next) => next.ended,
      () => undefined,
    );
    await pause(RETRY_MS, undefined, { signal }).catch(() => undefined);
  }
}

/** Brings the queue's tables up to date and starts to work on jobs. Strapi keeps the process's signals to itself. */
export async function startWorker(): Promise<void> {
  life = new AbortController();
  void keepWorking(await startRunner(), life.signal);
  startBeating();
}

/** Lets the jobs under way finish, as far as they do so soon, and takes no more. */
export async function stopWorker(): Promise<void> {
  life.abort();
  const stopped = runner?.stop().catch(() => undefined);
  await Promise.race([stopped, pause(PATIENCE_MS, undefined, { ref: false })]);
  runner = undefined;
  await stopBeating();
}
