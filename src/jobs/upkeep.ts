import { withConnection } from '../database/sql';

/** Longer than any job can take: every mail server that hangs is given up before. */
const ABANDONED_AFTER = '5 minutes';

/** What has had its time, and how long that is. */
const SPENT = [
  `delete from strapi_sessions where least(expires_at, absolute_expires_at) < localtimestamp`,
  `delete from account_codes where expires_at < localtimestamp - interval '7 days'`,
  `delete from idempotency_keys where created_at < localtimestamp - interval '7 days'`,
  `delete from login_failures where since < localtimestamp - interval '1 day'`,
];

/** Housekeeping that the queue itself runs, once for all instances. */
export const upkeep = {
  /** Gives jobs back that a killed process had taken; graphile-worker itself would wait four hours. */
  async 'release-abandoned-jobs'() {
    await withConnection((sql) =>
      sql(
        `select graphile_worker.force_unlock_workers(array_agg(distinct locked_by))
         from graphile_worker.jobs where locked_at < now() - $1::interval`,
        [ABANDONED_AFTER],
      ),
    );
  },

  async 'clear-spent'() {
    await withConnection(async (sql) => {
      for (const statement of SPENT) await sql(statement);
    });
  },
};

/** When: minute, hour, day, month, weekday, in UTC. */
export const UPKEEP_TIMES = `* * * * * release-abandoned-jobs
17 3 * * * clear-spent`;
