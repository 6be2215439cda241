import followingUp from '../api/feedback/services/following-up';
import { withConnection } from '../database/sql';
import { PRIORITY } from './priority';

/** What has had its time, and how long that is. */
const SPENT = [
  `delete from strapi_sessions where least(expires_at, absolute_expires_at) < localtimestamp`,
  // A mail that waits to be tried again takes its code along, which is renewed when it goes out.
  `delete from account_codes a where expires_at < localtimestamp - interval '7 days'
     and not exists (select from mails m where m.code_id = a.id and m.state <> 'sent')`,
  `delete from idempotency_keys where created_at < localtimestamp - interval '7 days'`,
  `delete from login_failures where since < localtimestamp - interval '1 day'`,
  `delete from password_hashings where since < localtimestamp - interval '1 day'`,
  `delete from mails where created_at < localtimestamp - interval '90 days'`,
  `delete from unsubscribe_tokens where created_at < localtimestamp - interval '2 years'`,
  `delete from follow_up_links where created_at < localtimestamp - interval '60 days'`,
  `delete from known_devices where seen_at < localtimestamp - interval '1 year'`,
  `delete from client_views where created_at < localtimestamp - interval '1 day'`,
  `delete from job_workers where seen_at < now() - interval '1 day'`,
];

/** Mails and news whose job got lost, such as by a queue that was restored without them or failed too often. */
const LOST = [
  `select graphile_worker.add_job('send-mail', json_build_object('id', m.id::text), job_key => 'mail:' || m.id,
     priority => case m.kind when 'news' then ${PRIORITY.news} else ${PRIORITY.account} end)
   from mails m where m.state = 'waiting' and m.created_at < localtimestamp - interval '5 minutes'
     and not exists (select from graphile_worker.jobs j where j.key = 'mail:' || m.id and j.attempts < j.max_attempts)`,
  `select graphile_worker.add_job('tell-news', json_build_object('reader', n.reader_id::text),
     job_key => 'news:' || n.reader_id, priority => ${PRIORITY.telling})
   from (select distinct reader_id from notices o
    where mail_id is null and due < now() - interval '5 minutes'
      and not exists (select from graphile_worker.jobs j
        where j.key = 'news:' || o.reader_id || ':' || extract(epoch from o.due) and j.attempts < j.max_attempts)) n`,
];

const inTurn = (statements: string[]) =>
  withConnection(async (sql) => {
    for (const statement of statements) await sql(statement);
  });

/** Housekeeping that the queue itself runs, once for all instances. */
export const upkeep = {
  'clear-spent': () => inTurn(SPENT),
  'pick-up-lost': () => inTurn(LOST),
  'follow-up': () => followingUp.ask(),
};

/** When: minute, hour, day, month, weekday, in UTC. */
export const UPKEEP_TIMES = `*/10 * * * * pick-up-lost
*/10 * * * * follow-up
17 3 * * * clear-spent`;
