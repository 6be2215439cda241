import { withConnection } from '../database/sql';

/** How often a process says that it lives, and how long one may be silent, in seconds. */
const BEAT = 2.5;
const SILENCE = 15;

const workers = new Set<string>();
let heart: NodeJS.Timeout | undefined;

const SAY = `insert into job_workers (worker_id) select unnest($1::text[])
  on conflict (worker_id) do update set seen_at = now()`;

/** graphile-worker itself would wait four hours. A worker is given the time to say that it is there. */
const GIVE_BACK = `select graphile_worker.force_unlock_workers(array_agg(distinct j.locked_by))
  from graphile_worker.jobs j
  where j.locked_at < now() - make_interval(secs => $1) and not exists (
    select from job_workers w where w.worker_id = j.locked_by and w.seen_at > now() - make_interval(secs => $1))
  having count(*) > 0`;

async function beat(): Promise<void> {
  await withConnection(async (sql) => {
    await sql(SAY, [[...workers]]);
    await sql(GIVE_BACK, [SILENCE]);
  });
}

/** Takes note of a worker of this process, by the name it locks jobs with. */
export const addWorker = (workerId: string): void => void workers.add(workerId);

/** Forgets one that has ended: what it had taken is given back as after any other death. */
export const dropWorker = (workerId: string): void => void workers.delete(workerId);

/** Says from now on that this process lives, and gives back what dead ones had taken. */
export function startBeating(): void {
  const next = () => {
    void beat()
      .catch((error: unknown) => strapi.log.warn(`The sign of life waits for the database: ${String(error)}`))
      .then(() => heart && (heart = setTimeout(next, BEAT * 1000)));
  };
  heart = setTimeout(next, 0);
}

/** The process ends: it holds no jobs any more, and gives back what it had taken and not begun. */
export async function stopBeating(): Promise<void> {
  clearTimeout(heart);
  heart = undefined;
  const gone = [...workers];
  workers.clear();
  await withConnection(async (sql) => {
    await sql('select graphile_worker.force_unlock_workers($1::text[])', [gone]);
    await sql('delete from job_workers where worker_id = any($1)', [gone]);
  }).catch(() => undefined);
}
