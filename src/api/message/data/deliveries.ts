import type { Sql } from '../../../database/sql';
import type { Audience } from '../domain/letters';
import { NAME } from '../domain/name';

/** Who gets a message. */
export type Recipients = Audience | number[];

/**
 * Which clients of the table `c` a message goes to, as an SQL condition: never to who is archived. Parameters: the named
 * ids or null, whether only those with a project under way.
 */
const reaches = (
  ids: string,
  running: string,
) => `c.archived_at is null and (${ids}::int[] is null or c.id = any(${ids}))
  and (not ${running}::boolean or c.projects_in_progress > 0)`;

const parametersOf = (recipients: Recipients) =>
  typeof recipients === 'string' ? [null, recipients === 'running'] : [recipients, false];

/** Puts a sent message into inboxes, once each, and gives the clients it reached. One statement, however many. */
export async function deliver(sql: Sql, messageId: number, recipients: Recipients): Promise<number[]> {
  const rows = await sql<{ client_id: number }>(
    `insert into deliveries (document_id, client_id, message_id, topic, addressed_as, sent_at, latest_at, created_at,
       updated_at)
     select gen_random_uuid(), c.id, m.id, m.topic, case when strpos(m.body, '${NAME}') > 0 then c.name end, m.sent_at,
       m.sent_at, m.sent_at, m.sent_at
     from messages m cross join clients c
     where m.id = $1 and ${reaches('$2', '$3')}
     on conflict (message_id, client_id) do nothing
     returning client_id`,
    [messageId, ...parametersOf(recipients)],
  );
  return rows.map((row) => row.client_id);
}

/** So many of those who stand out are named; of the others it is said how many they are. */
const NAMED = 3;

/** Nobody signs in for a client: no mail tells anybody that a message came. */
const UNATTENDED = `not exists (select from up_users_client_lnk l join up_users u on u.id = l.user_id
  where l.client_id = c.id and u.confirmed and u.blocked is not true)`;

const standingOut = (condition: string) => `json_build_object('count', (count(*) filter (where ${condition}))::int,
  'names', coalesce((array_agg(c.name order by c.name) filter (where ${condition}))[:${NAMED}], '{}'))`;

const REACHED = reaches('$1', '$2');
const LEFT_OUT = `$1::int[] is not null and c.archived_at is not null`;

/** What a message to some clients would reach, as the JSON text of an answer. Parameters as of `reaches`. */
const REACH = {
  name: 'reach of a message',
  text: `select json_build_object('data', json_build_object(
      'inboxes', (count(*) filter (where ${REACHED}))::int,
      'unattended', ${standingOut(`${REACHED} and ${UNATTENDED}`)},
      'archived', ${standingOut(LEFT_OUT)},
      'first', (array_agg(json_build_object('documentId', c.document_id, 'name', c.name) order by c.name)
        filter (where ${REACHED}))[1],
      'projects', coalesce((select json_agg(json_build_object('documentId', p.document_id, 'title', p.title) order by p.id desc)
        from projects_client_lnk l join projects p on p.id = l.project_id
        where l.client_id = ($1::int[])[1] and cardinality($1::int[]) = 1 and p.archived_at is null), '[]')
    ))::text as answer
    from clients c where $1::int[] is null or c.id = any($1)`,
};

/** What a message to these clients would reach. */
export async function reachOf(sql: Sql, recipients: Recipients): Promise<string> {
  const [row] = await sql<{ answer: string }>(REACH, parametersOf(recipients));
  return row!.answer;
}

/** The ids of clients by their documentIds; the unknown ones are missing. */
export async function clientIds(sql: Sql, documentIds: string[]): Promise<number[]> {
  const rows = await sql<{ id: number }>('select id from clients where document_id = any($1)', [documentIds]);
  return rows.map((row) => row.id);
}

/** How many of a message's inboxes belong to others than the client of the project it is about. */
export async function strangersTo(sql: Sql, messageId: number): Promise<number> {
  const [row] = await sql<{ count: number }>(
    `select count(*)::int as count
     from messages_project_lnk l join deliveries d on d.message_id = l.message_id
       left join projects_client_lnk pl on pl.project_id = l.project_id and pl.client_id = d.client_id
     where l.message_id = $1 and pl.client_id is null`,
    [messageId],
  );
  return row!.count;
}
