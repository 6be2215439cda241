import { scopedRead } from '../../../database/scoped';
import type { Sql } from '../../../database/sql';
import type { Reader } from '../domain/reader';
import { TOPICS } from '../domain/kinds';
import type { Wishes } from '../domain/schemas';

const TOPIC_PAIRS = TOPICS.map((topic) => `'${topic}', r.topics ->> '${topic}'`).join(', ');

/** What somebody wants, where `r` may not be there yet. */
const WANTED = `json_build_object('data', json_build_object(
  'frequency', coalesce(r.frequency, 'at_once'), 'topics', json_build_object(${TOPIC_PAIRS})))`;

/** The caller's wishes about mail. */
export const notificationsRead = scopedRead(
  'notifications',
  `select ${WANTED} from (select me.user_id) u left join mail_readers r on r.user_id = u.user_id`,
);

const COLUMN = { client: 'user_id', owner: 'admin_id' } as const;

/** Somebody's wishes about mail: a JSON text. */
export async function readWishes(sql: Sql, { side, id }: Reader): Promise<string> {
  const [row] = await sql<{ answer: string }>(
    `select (${WANTED})::text as answer from (select $1::int as id) who left join mail_readers r on r.${COLUMN[side]} = who.id`,
    [id],
  );
  return row!.answer;
}

/** A mail that waits for its server is over for who wants none any more; what no mail tells of yet is asked about when it is due. */
const forgetUnwanted = (sql: Sql, readerId: string) =>
  sql(
    `delete from notices n using mail_readers r
     where r.id = $1 and n.reader_id = r.id and n.mail_id is not null and coalesce(r.topics ->> n.topic, r.frequency) = 'off'`,
    [readerId],
  );

/** Changes what was said of somebody's wishes; a topic that is null follows the frequency again. */
export async function writeWishes(sql: Sql, { side, id }: Reader, { frequency, topics = {} }: Wishes): Promise<void> {
  const [reader] = await sql<{ id: string }>(
    `insert into mail_readers as r (${COLUMN[side]}, frequency, topics)
     values ($1, coalesce($2, 'at_once'), jsonb_strip_nulls($3::jsonb))
     on conflict (${COLUMN[side]}) do update set
       frequency = coalesce($2, r.frequency), topics = jsonb_strip_nulls(r.topics || $3::jsonb)
     returning r.id::text`,
    [id, frequency ?? null, JSON.stringify(topics)],
  );
  await forgetUnwanted(sql, reader!.id);
}

/** Stops all mail to a reader that they may stop. */
export async function stopAll(sql: Sql, readerId: string): Promise<void> {
  await sql(`update mail_readers set frequency = 'off', topics = '{}' where id = $1`, [readerId]);
  await forgetUnwanted(sql, readerId);
}
